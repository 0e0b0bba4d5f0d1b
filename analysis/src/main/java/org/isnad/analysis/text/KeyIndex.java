package org.isnad.analysis.text;

import java.util.Arrays;

/**
 * Numbers keys in the order in which they are put: 0, 1, 2.
 *
 * <p>The letters of all keys lie one behind another in one array, so that a look takes two reads of
 * memory far apart, and mostly one where there is no such key; a map of strings takes four. Open
 * addressing with linear probing.
 */
final class KeyIndex {

  /** What a key that is not there has. */
  static final int NONE = -1;

  private static final int MIX = 0x9e3779b1;
  private static final int SPREAD = 0x85ebca6b;

  /** Numbers of a place: the hash, and where the letters begin, 0 if it is empty. */
  private static final int PLACE = 2;

  /**
   * Before the letters stand how many they are, and halves of the key's number and of the group.
   */
  private static final int HEAD = 5;

  private int[] places;
  private char[] letters;
  private int end = 1;
  private int size;

  KeyIndex() {
    this.places = new int[PLACE << 3];
    this.letters = new char[1 << 6];
  }

  /** Reads what {@link #keep} wrote. */
  KeyIndex(ArrayReader kept) {
    this.size = kept.one();
    this.places = kept.ints();
    this.letters = kept.chars();
    this.end = letters.length;
  }

  void keep(ArrayWriter writer) {
    writer.one(size);
    writer.ints(places, places.length);
    writer.chars(letters, end);
  }

  /** The number of a key, or {@link #NONE}. */
  int get(String key) {
    return get(0, key);
  }

  /** The number of a key of a group of keys, or {@link #NONE}. */
  int get(int group, String key) {
    return number(place(hash(group, key), group, key));
  }

  /** The number of a key, the next one where it has none yet. */
  int put(String key) {
    return put(0, key);
  }

  /** The number of a key of a group of keys, the next one where it has none yet. */
  int put(int group, String key) {
    int hash = hash(group, key);
    int place = place(hash, group, key);
    if (places[place + 1] != 0) {
      return number(place);
    }
    places[place] = hash;
    places[place + 1] = write(group, key);
    size++;
    if (size * PLACE * 2 > places.length) {
      grow();
    }
    return size - 1;
  }

  int size() {
    return size;
  }

  private int number(int place) {
    int start = places[place + 1];
    return start == 0 ? NONE : whole(start + 1);
  }

  /** A number from its halves. */
  private int whole(int at) {
    return letters[at] << Character.SIZE | letters[at + 1];
  }

  private int write(int group, String key) {
    int start = end;
    end = start + HEAD + key.length();
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, end * 2);
    }
    letters[start] = (char) key.length();
    letters[start + 1] = (char) (size >>> Character.SIZE);
    letters[start + 2] = (char) size;
    letters[start + 3] = (char) (group >>> Character.SIZE);
    letters[start + 4] = (char) group;
    key.getChars(0, key.length(), letters, start + HEAD);
    return start;
  }

  private void grow() {
    int[] old = places;
    places = new int[old.length * 2];
    for (int i = 0; i < old.length; i += PLACE) {
      if (old[i + 1] != 0) {
        int place = first(old[i]);
        while (places[place + 1] != 0) {
          place = next(place);
        }
        places[place] = old[i];
        places[place + 1] = old[i + 1];
      }
    }
  }

  /** Where the key stands, or where it would. */
  private int place(int hash, int group, String key) {
    int place = first(hash);
    while (places[place + 1] != 0
        && !(places[place] == hash && isAt(places[place + 1], group, key))) {
      place = next(place);
    }
    return place;
  }

  private boolean isAt(int start, int group, String key) {
    if (letters[start] != key.length() || whole(start + 3) != group) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (letters[start + HEAD + i] != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int first(int hash) {
    return hash * PLACE & places.length - 1;
  }

  private int next(int place) {
    return place + PLACE & places.length - 1;
  }

  private static int hash(int group, String key) {
    int mixed = (key.hashCode() + group * SPREAD) * MIX;
    return mixed ^ mixed >>> 16;
  }
}
