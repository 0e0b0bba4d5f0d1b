package org.isnad.analysis.text;

import java.util.Map;

/**
 * Small numbers by key: a map for what is looked up of every word of a text.
 *
 * <p>Its keys lie one behind another in one array, so that a look takes two reads of memory far
 * apart, and mostly one where there is no such key; a map of strings takes four. Open addressing
 * with linear probing; built once per load.
 */
public final class KeyTable {

  /** What a key that is not there has. */
  public static final int NONE = 0;

  private static final int FIELDS = 2;

  private final int mask;

  /** For each slot the hash of its key and where in {@link #entries} it stands, 0 if empty. */
  private final int[] slots;

  /** For each key its length, its number, its letters. */
  private final char[] entries;

  /**
   * @param numbers from 1 to 65535
   */
  public KeyTable(Map<String, Integer> numbers) {
    int size = Integer.highestOneBit(Math.max(1, numbers.size())) * 4;
    this.mask = size - 1;
    this.slots = new int[size * FIELDS];
    this.entries =
        new char[1 + numbers.keySet().stream().mapToInt(key -> key.length() + FIELDS).sum()];
    int at = 1;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      at = put(at, entry.getKey(), entry.getValue());
    }
  }

  private int put(int at, String key, int number) {
    if (number <= NONE || number > Character.MAX_VALUE) {
      throw new IllegalArgumentException("no number for a key: " + number);
    }
    int slot = slot(key.hashCode());
    while (slots[slot * FIELDS + 1] != 0) {
      slot = slot + 1 & mask;
    }
    slots[slot * FIELDS] = key.hashCode();
    slots[slot * FIELDS + 1] = at;
    entries[at] = (char) key.length();
    entries[at + 1] = (char) number;
    key.getChars(0, key.length(), entries, at + FIELDS);
    return at + FIELDS + key.length();
  }

  /** The number of a key, or {@link #NONE}. */
  public int get(String key) {
    int hash = key.hashCode();
    int slot = slot(hash);
    for (int at = slots[slot * FIELDS + 1]; at != 0; at = slots[slot * FIELDS + 1]) {
      if (slots[slot * FIELDS] == hash && isAt(at, key)) {
        return entries[at + 1];
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }

  private boolean isAt(int at, String key) {
    if (entries[at] != key.length()) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (entries[at + FIELDS + i] != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9e3779b1;
    return (mixed ^ mixed >>> 16) & mask;
  }
}
