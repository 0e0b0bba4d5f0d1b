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

  /** Numbers of a place: the hash, and where the letters begin, 0 if it is empty. */
  private static final int PLACE = 2;

  /** Before the letters stand how many they are, and two halves of the key's number. */
  private static final int HEAD = 3;

  private int[] places = new int[PLACE << 5];
  private char[] letters = new char[1 << 8];
  private int end = 1;
  private int size;

  /** The number of a key, or {@link #NONE}. */
  int get(String key) {
    return number(place(hash(key), key));
  }

  /** The number of a key, the next one where it has none yet. */
  int put(String key) {
    int hash = hash(key);
    int place = place(hash, key);
    if (places[place + 1] != 0) {
      return number(place);
    }
    places[place] = hash;
    places[place + 1] = write(key);
    size++;
    if (size * PLACE * 2 > places.length) {
      grow();
    }
    return size - 1;
  }

  private int number(int place) {
    int start = places[place + 1];
    return start == 0 ? NONE : letters[start + 1] << Character.SIZE | letters[start + 2];
  }

  private int write(String key) {
    int start = end;
    end = start + HEAD + key.length();
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, end * 2);
    }
    letters[start] = (char) key.length();
    letters[start + 1] = (char) (size >>> Character.SIZE);
    letters[start + 2] = (char) size;
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
  private int place(int hash, String key) {
    int place = first(hash);
    while (places[place + 1] != 0 && !(places[place] == hash && isAt(places[place + 1], key))) {
      place = next(place);
    }
    return place;
  }

  private boolean isAt(int start, String key) {
    if (letters[start] != key.length()) {
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

  private static int hash(String key) {
    int mixed = key.hashCode() * MIX;
    return mixed ^ mixed >>> 16;
  }
}
