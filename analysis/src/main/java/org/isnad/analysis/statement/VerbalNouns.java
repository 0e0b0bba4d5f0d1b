package org.isnad.analysis.statement;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/**
 * Tells verbal nouns by their shape: إفعال، تفعيل، افتعال، استفعال، انفعال، مفاعلة.
 *
 * <p>{@code استعداد}, {@code تأييده}, {@code مقتل} → true; {@code روسي} → false.
 */
final class VerbalNouns {

  /** Those of the basic form, and other nouns that often start the object of a verb of saying. */
  private static final Set<String> COMMON = read();

  private VerbalNouns() {}

  private static Set<String> read() {
    Set<String> nouns = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read(VerbalNouns.class, "verbal-nouns.txt", 1)) {
      nouns.add(Folding.key(entry.field(0)));
    }
    return Set.copyOf(nouns);
  }

  /**
   * @param key folded, without proclitics; pronoun suffixes may be on it
   */
  static boolean isOne(String key) {
    String stem = withoutSuffix(key);
    boolean bound =
        stem.endsWith("ت") && COMMON.contains(stem.substring(0, stem.length() - 1) + "ه");
    return bound || COMMON.contains(key) || COMMON.contains(stem) || hasShape(withoutSuffix(key));
  }

  /**
   * @param key folded, of a noun without clitics
   */
  static boolean isListed(String key) {
    return COMMON.contains(key);
  }

  private static String withoutSuffix(String key) {
    for (String suffix : new String[] {"هما", "ها", "هم", "ه"}) {
      if (key.endsWith(suffix) && key.length() - suffix.length() >= 3) {
        return key.substring(0, key.length() - suffix.length());
      }
    }
    return key;
  }

  /** {@code تفاصيل}, {@code تقارير}. */
  private static boolean isPlural(String key) {
    return key.length() == 6 && key.charAt(2) == 'ا';
  }

  private static boolean hasShape(String key) {
    int length = key.length();
    if (length == 4 && key.charAt(0) == 'ت') {
      return "يهتا".indexOf(key.charAt(3)) < 0;
    }
    if (length < 5 || length > 8) {
      return false;
    }
    char first = key.charAt(0);
    return switch (first) {
      case 'ت' ->
          length <= 6 && key.charAt(length - 2) == 'ي' && !isPlural(key)
              || length == 5 && key.charAt(2) == 'ا';
      case 'ا' -> key.charAt(length - 2) == 'ا' && !key.startsWith("ال");
      case 'م' -> length <= 7 && key.charAt(2) == 'ا' && "هت".indexOf(key.charAt(length - 1)) >= 0;
      default -> false;
    };
  }
}
