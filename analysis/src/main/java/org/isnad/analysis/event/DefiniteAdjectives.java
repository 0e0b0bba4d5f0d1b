package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Tells the adjectives of a definite noun from a definite noun that begins another phrase, by their
 * shape, gender and number.
 *
 * <p>{@code الطائرات الحربية} is one phrase, {@code الطائرات الأحياء} two: {@code استهدفت الطائرات
 * الأحياء السكنية}.
 */
final class DefiniteAdjectives {

  private static final Set<String> BODIES = WordLists.of("bodies");
  private static final Set<String> SHORT = WordLists.of("short-adjectives");
  private static final Set<String> FEMININE = WordLists.of("feminine-adjectives");
  private static final Set<String> PLURALS = WordLists.of("plural-adjectives");

  /** {@code القادة الأوروبيون}: what ends in ة may be several men. */
  private static final Set<String> PERSONS = WordLists.of("plurals-of-persons");

  private static final Set<String> ORDINALS = WordLists.of("ordinals");

  private final Layers layers;
  private final Vocabulary vocabulary;

  DefiniteAdjectives(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a definite word after a phrase cannot be its adjective.
   *
   * @param before the word before it
   * @param head first word of the phrase
   */
  boolean cannotBeAdjective(Stem word, Word before, Stem head) {
    String key = word.bareKey();
    return !isPlural(key) && !FEMININE.contains(key) && !SHORT.contains(key) && !isShaped(key)
        || layers.definite(head) && disagrees(key, before, head);
  }

  private static boolean isPlural(String key) {
    return PLURALS.contains(key) || key.endsWith("ون") || key.endsWith("ين");
  }

  /** {@code السوري}, {@code المجاور}, {@code الحاكم}, {@code الكبير}, {@code الأعلى}. */
  private static boolean isShaped(String key) {
    int length = key.length();
    return key.charAt(0) == 'م'
        || key.endsWith("ي")
        || key.endsWith("ه")
        || key.endsWith("ات")
        || key.endsWith("ان")
        || length == 4 && (key.charAt(1) == 'ا' || key.charAt(2) == 'ي' || key.charAt(0) == 'ا');
  }

  private boolean disagrees(String key, Word before, Stem head) {
    String of = head.bareKey();
    if (of.endsWith("ون") || of.endsWith("ين")) {
      return of.length() > 4
          && vocabulary.is(head, NounClass.SEVERAL)
          && !isPlural(key)
          && !key.endsWith("ه")
          && !key.endsWith("ي");
    }
    if (of.endsWith("ات")) {
      return !key.endsWith("ه") && !key.endsWith("ات") && !FEMININE.contains(key);
    }
    if (vocabulary.is(head, NounClass.SEVERAL)) {
      return false;
    }
    if (of.endsWith("ه") && !PERSONS.contains(of)) {
      return !key.endsWith("ه") && !FEMININE.contains(key);
    }
    return vocabulary.is(head, NounClass.TITLE)
        && !before.key().endsWith("ه")
        && (key.endsWith("ه") || key.endsWith("ات"));
  }

  /** {@code الأول} of {@code الوزير الأول}, {@code النائب الثاني}: it counts nobody. */
  static boolean isOrdinal(Stem word) {
    return word.definite() && ORDINALS.contains(word.bareKey());
  }

  /** {@code التنظيم المتشدد}: what else names a person is an adjective after a body. */
  boolean isQuality(Stem word, Stem head) {
    String key = word.bareKey();
    return key.charAt(0) == 'م'
        && !key.endsWith("ين")
        && !key.endsWith("ون")
        && BODIES.contains(head.bareKey())
        && !vocabulary.is(word, NounClass.TITLE);
  }
}
