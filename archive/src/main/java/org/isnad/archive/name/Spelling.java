package org.isnad.archive.name;

/**
 * What the spellings of one foreign name have in common. Arabic has no letter for g, p, v or ch and
 * writes vowels or leaves them out, so outlets differ in a few known ways:
 *
 * <ul>
 *   <li>g: {@code جونغ، جونج، جونك}
 *   <li>ch and sh: {@code فوستوتشني، فوستوشني}
 *   <li>t, s, d, z plain or emphatic: {@code بطرسبرغ، بترسبرغ}; q and k, th and t, h and h
 *   <li>a long vowel written, left out, or another one: {@code سيول، سول}, {@code أوباما، اوبامه}
 *   <li>a letter doubled: {@code بليركن، بليركنن}
 * </ul>
 */
public final class Spelling {

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
}
