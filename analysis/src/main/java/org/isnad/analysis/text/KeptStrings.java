package org.isnad.analysis.text;

import java.util.Arrays;

/**
 * A list of strings, all their letters in one array, which are kept with a table of {@link
 * Spellings}: a string is made when it is asked for.
 *
 * <p>Where the table was read with what was kept in it, what is put is let be.
 */
public final class KeptStrings {

  /** Where the letters of each begin; how many they are stands before them. */
  private int[] starts;

  private char[] letters;
  private int size;
  private int end;
  private final boolean isFilled;

  public KeptStrings(Spellings spellings) {
    ArrayReader kept = spellings.kept();
    this.isFilled = kept == null;
    if (kept == null) {
      this.starts = new int[1 << 4];
      this.letters = new char[1 << 8];
      spellings.keepBy(this::keep);
    } else {
      this.starts = kept.ints();
      this.letters = kept.chars();
      this.size = starts.length;
    }
  }

  private void keep(ArrayWriter writer) {
    writer.ints(starts, size);
    writer.chars(letters, end);
  }

  /** Whether it is to be filled. */
  public boolean isFilled() {
    return isFilled;
  }

  /** Puts a string at a place of the list, or behind its last. */
  public void put(int index, String value) {
    if (!isFilled) {
      return;
    }
    starts = index == starts.length ? Arrays.copyOf(starts, index * 2) : starts;
    starts[index] = end;
    size = Math.max(size, index + 1);
    if (end + value.length() >= letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2 + value.length());
    }
    letters[end] = (char) value.length();
    value.getChars(0, value.length(), letters, end + 1);
    end += 1 + value.length();
  }

  public String get(int index) {
    int start = starts[index];
    return new String(letters, start + 1, letters[start]);
  }
}
