package org.isnad.analysis.text;

import java.util.Arrays;
import java.util.List;

/**
 * Folded spellings with what the lexicons know of each, in one array: its letters, and right behind
 * them, so that they come from memory with the letters, the lexicons that hold it and their numbers
 * for it. Most spellings take sixteen bytes.
 *
 * <p>A look takes one read of memory far away where there is no such spelling, two where there is:
 * a place tells by some bits of the hash that it is of another. Open addressing with linear
 * probing.
 */
final class SpellingArray {

  private static final int MIX = 0x9e3779b1;

  /** Of a place: bits of the hash, and where in the array the spelling begins, counted from one. */
  private static final int START = (1 << 24) - 1;

  /**
   * Before the letters stands how many they are; whether each takes two bytes, as those do that are
   * neither Arabic nor ASCII; and the number of the one lexicon that holds the spelling, counted
   * from one. Of several each has a bit behind the letters.
   */
  private static final int LETTERS = (1 << 8) - 1;

  private static final int WIDE = 1 << 8;
  private static final int HEAD = WIDE | LETTERS;
  private static final int LEXICON = 9;

  /** The letters before this. */
  private static final int ASCII = 1 << 7;

  /** The half page of the letters of Arabic: U+0600 to U+067F. */
  private static final int ARABIC = 0x0600 >>> 7;

  private final Spellings table;
  private final Spelling unknown;
  private final int[] array;

  /** The places of the commonest spellings, apart: they stay near the processor. */
  private final int[] commonPlaces;

  private final int[] places;

  SpellingArray(Spellings table, Spelling unknown, ArrayReader reader) {
    this.table = table;
    this.unknown = unknown;
    this.array = reader.ints();
    this.commonPlaces = reader.ints();
    this.places = reader.ints();
  }

  /** The spelling with this key; one in no lexicon where there is none. */
  Spelling of(String key) {
    if (key.length() > LETTERS) {
      return unknown;
    }
    int[] letters = letters(key);
    int hash = hash(letters);
    int start = start(commonPlaces, hash, letters);
    start = start == 0 ? start(places, hash, letters) : start;
    return start == 0 ? unknown : spelling(start - 1);
  }

  private Spelling spelling(int start) {
    int head = array[start];
    int at = start + 1 + numbers(head & LETTERS, (head & WIDE) != 0);
    int one = head >>> LEXICON;
    if (one != 0) {
      return new Spelling(table, 1L << one - 1, array, at);
    }
    long lexicons = array[at] & 0xffffffffL | (long) array[at + 1] << Integer.SIZE;
    return lexicons == 0 ? unknown : new Spelling(table, lexicons, array, at + 2);
  }

  /** Where a spelling begins, counted from one; 0 where there is none. */
  private int start(int[] hashed, int hash, int[] letters) {
    int mask = hashed.length - 1;
    for (int i = hash & mask; hashed[i] != 0; i = i + 1 & mask) {
      int place = hashed[i];
      if (((place ^ hash) & ~START) == 0 && isAt((place & START) - 1, letters)) {
        return place & START;
      }
    }
    return 0;
  }

  private boolean isAt(int start, int[] letters) {
    if ((array[start] & HEAD) != letters[0]) {
      return false;
    }
    for (int i = 1; i < letters.length; i++) {
      if (array[start + i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /** The head of a spelling, lexicon apart, and its letters. */
  private static int[] letters(String key) {
    int length = key.length();
    int[] letters = new int[1 + numbers(length, false)];
    letters[0] = length;
    for (int i = 0; i < length; i++) {
      char c = key.charAt(i);
      if (c >= ASCII && c >>> 7 != ARABIC) {
        return wideLetters(key);
      }
      // The half page of Arabic behind that of ASCII.
      int narrow = c < ASCII ? c : c & ASCII - 1 | ASCII;
      letters[1 + (i >> 2)] |= narrow << (i & 3) * Byte.SIZE;
    }
    return letters;
  }

  private static int[] wideLetters(String key) {
    int length = key.length();
    int[] letters = new int[1 + numbers(length, true)];
    letters[0] = length | WIDE;
    for (int i = 0; i < length; i++) {
      letters[1 + (i >> 1)] |= key.charAt(i) << (i & 1) * Character.SIZE;
    }
    return letters;
  }

  /** How many numbers so many letters take. */
  private static int numbers(int letters, boolean wide) {
    return wide ? letters + 1 >> 1 : letters + 3 >> 2;
  }

  private static int hash(int[] letters) {
    int hash = 0;
    for (int four : letters) {
      hash = (hash ^ four) * MIX;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  /** Lays spellings out in an array. */
  static final class Builder {

    private int[] array = new int[1 << 16];
    private int end;

    /**
     * @param keys the commonest first
     * @param common how many of them are common
     */
    void write(List<String> keys, List<Spelling> spellings, int common, ArrayWriter writer) {
      int[] starts = new int[keys.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = 1 + add(keys.get(i), spellings.get(i));
      }
      writer.ints(array, end);
      write(places(keys, starts, 0, common), writer);
      write(places(keys, starts, common, starts.length), writer);
    }

    private static void write(int[] places, ArrayWriter writer) {
      writer.ints(places, places.length);
    }

    private int add(String key, Spelling spelling) {
      int start = end;
      if (key.length() > LETTERS) {
        throw new IllegalStateException("too long: " + key);
      }
      int[] letters = letters(key);
      long lexicons = spelling.lexicons();
      boolean one = Long.bitCount(lexicons) == 1;
      add(letters[0] | (one ? Long.numberOfTrailingZeros(lexicons) + 1 << LEXICON : 0));
      for (int i = 1; i < letters.length; i++) {
        add(letters[i]);
      }
      if (!one) {
        add((int) lexicons);
        add((int) (lexicons >>> Integer.SIZE));
      }
      for (long left = lexicons; left != 0; left &= left - 1) {
        add(spelling.number(Long.lowestOneBit(left)));
      }
      return start;
    }

    private void add(int value) {
      if (end == array.length) {
        array = Arrays.copyOf(array, end * 2);
      }
      array[end++] = value;
    }

    /** At most half of the places are taken. */
    private static int[] places(List<String> keys, int[] starts, int from, int to) {
      int[] places = new int[Integer.highestOneBit(Math.max(1, (to - from) * 2 - 1)) * 2];
      int mask = places.length - 1;
      for (int i = from; i < to; i++) {
        if (starts[i] > START) {
          throw new IllegalStateException("more spellings than have room: " + keys.size());
        }
        int hash = hash(letters(keys.get(i)));
        int place = hash & mask;
        while (places[place] != 0) {
          place = place + 1 & mask;
        }
        places[place] = hash & ~START | starts[i];
      }
      return places;
    }
  }
}
