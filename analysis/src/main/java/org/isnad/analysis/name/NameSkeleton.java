package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.text.Folding;

/**
 * What stays the same of a name in all its spellings: {@code سيرغي} and {@code سيرجي} → {@code
 * srg}, {@code لوبان} and {@code لوبن} → {@code lbn}.
 *
 * <p>The letters that news uses for one foreign sound are one, and vowels are left out. Two names
 * with one skeleton need not be one name; it is compared only within an article.
 */
final class NameSkeleton {

  private NameSkeleton() {}

  /** The folded words of a name, without the article, عبد and أبو joined to the next word. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (String word : split(Folding.key(name))) {
      if (word.isEmpty()) {
        continue;
      }
      boolean servant = word.startsWith("عبدال");
      joined.append(servant ? "عبد" + bare(word.substring(3)) : bare(word));
      if (!joins(word)) {
        words.add(joined.toString());
        joined.setLength(0);
      }
    }
    if (!joined.isEmpty()) {
      words.add(joined.toString());
    }
    return words;
  }

  private static List<String> split(String key) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || !Character.isLetterOrDigit(key.charAt(i))) {
        parts.add(key.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  private static String bare(String word) {
    return word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
  }

  private static boolean joins(String word) {
    return word.equals("عبد") || word.equals("ابو") || word.equals("ابي") || word.equals("ال");
  }

  /** Whether two folded words may be spellings of one name. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String skeleton = of(one);
    return skeleton.length() > 1
        && sameStart(one.charAt(0), other.charAt(0))
        && skeleton.equals(of(other))
        && Math.abs(one.length() - other.length()) < 3;
  }

  private static boolean sameStart(char one, char other) {
    return one == other || sound(one) != 0 && sound(one) == sound(other);
  }

  private static String of(String word) {
    StringBuilder skeleton = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = sound(word.charAt(i));
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if (c != 0 && !doubled) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'ا', 'و', 'ي', 'ه', 'ء', 'ع' -> 0;
      case 'ج', 'غ', 'گ' -> 'g';
      case 'ك', 'ق' -> 'k';
      case 'ت', 'ط', 'ث' -> 't';
      case 'س', 'ص' -> 's';
      case 'ز', 'ذ', 'ظ' -> 'z';
      case 'ف', 'ڤ' -> 'f';
      case 'ب', 'پ' -> 'b';
      case 'ش', 'چ' -> 'x';
      case 'د', 'ض' -> 'd';
      default -> letter;
    };
  }
}
