package org.isnad.archive.name;

/**
 * Whether two spellings can stand for one foreign name. Arabic has no letter for g, p, v or ch and
 * writes vowels or leaves them out, so outlets differ in a few known ways:
 *
 * <ul>
 *   <li>g: {@code جونغ، جونج، جونك}
 *   <li>ch and sh: {@code فوستوتشني، فوستوشني}
 *   <li>t, s, d, z plain or emphatic: {@code بطرسبرغ، بترسبرغ}; q and k, th and t, h and h
 *   <li>a long vowel written, left out, or another one: {@code سيول، سول}, {@code أوباما، اوبامه}
 *   <li>a letter doubled: {@code بليركن، بليركنن}
 * </ul>
 *
 * <p>Those cost something each; any other difference is too much. Two short names may differ less
 * than two long ones.
 */
public final class Spelling {

  private static final int SAME = 0;
  private static final int OTHER_LETTER = 2;
  private static final int OTHER_VOWEL = 3;
  private static final int VOWEL_LEFT_OUT = 3;
  private static final int DOUBLED = 2;
  private static final int TOO_MUCH = 1000;
  private static final int LETTERS_PER_VOWEL = 3;

  private static final String VOWELS = "اوي";
  private static final String[] CLASSES = {
    "غجكق", "قك", "تط", "سص", "دضذ", "زظذ", "تث", "سث", "هح", "فڤ", "بپ", "شچ"
  };

  private Spelling() {}

  /**
   * What all spellings of a foreign name have in common, and much else too: its consonants, each
   * class by one letter.
   *
   * <p>Example: {@code جونغ اون} and {@code جونج ان} → {@code غنغن}.
   */
  public static String skeleton(String key) {
    StringBuilder skeleton = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = consonant(key, i);
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if (c != 0 && !doubled) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static char consonant(String key, int at) {
    char c = key.charAt(at);
    boolean last = at + 1 == key.length() || key.charAt(at + 1) == ' ';
    return switch (c) {
      case ' ', 'ا', 'و', 'ي', 'ء' -> 0;
      case 'ت' -> !last && key.charAt(at + 1) == 'ش' ? 0 : 'ت';
      case 'ه' -> last ? 0 : 'ه';
      case 'ط', 'ث' -> 'ت';
      case 'ص' -> 'س';
      case 'ض', 'ذ' -> 'د';
      case 'ظ' -> 'ز';
      case 'ح' -> 'ه';
      case 'ج', 'ق', 'ك' -> 'غ';
      case 'ڤ' -> 'ف';
      case 'پ' -> 'ب';
      case 'چ' -> 'ش';
      default -> c;
    };
  }

  /** The long vowels of a spelling, in order. */
  static String vowels(String key) {
    StringBuilder vowels = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (isVowel(key.charAt(i))) {
        vowels.append(key.charAt(i));
      }
    }
    return vowels.toString();
  }

  /** Whether two folded spellings can stand for one foreign name. */
  static boolean mayBeOne(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return difference(a, b) <= OTHER_VOWEL * Math.max(1, shorter / LETTERS_PER_VOWEL);
  }

  private static int difference(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + skip(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = above[0] + skip(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        int replace = above[j - 1] + replace(a.charAt(i - 1), b.charAt(j - 1));
        row[j] =
            Math.min(replace, Math.min(above[j] + skip(a, i - 1), row[j - 1] + skip(b, j - 1)));
      }
      above = row;
    }
    return above[b.length()];
  }

  private static int replace(char a, char b) {
    if (a == b) {
      return SAME;
    }
    if (isVowel(a) && isVowel(b) || isFinalVowel(a, b)) {
      return OTHER_VOWEL;
    }
    for (String letters : CLASSES) {
      if (letters.indexOf(a) >= 0 && letters.indexOf(b) >= 0) {
        return OTHER_LETTER;
      }
    }
    return TOO_MUCH;
  }

  private static int skip(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && isVowel(c) || c == 'ء') {
      return VOWEL_LEFT_OUT;
    }
    boolean beforeSh = c == 'ت' && at + 1 < word.length() && word.charAt(at + 1) == 'ش';
    boolean doubled = at > 0 && word.charAt(at - 1) == c;
    boolean silent = c == 'ه' && (at + 1 == word.length() || word.charAt(at + 1) == ' ');
    return beforeSh || doubled || silent || c == ' ' ? DOUBLED : TOO_MUCH;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isFinalVowel(char a, char b) {
    return a == 'ه' && isVowel(b) || isVowel(a) && b == 'ه';
  }
}
