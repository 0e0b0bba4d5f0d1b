package org.isnad.analysis.event;

import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Tells adjectives joined to another of the same phrase.
 *
 * <p>{@code الدول العربية والإسلامية} is one phrase, {@code الحكومة اليمنية والشرطة} two.
 */
final class JoinedAdjectives {

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;

  JoinedAdjectives(Layers layers, Vocabulary vocabulary, Readings triggers) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
  }

  /**
   * Whether the word is an adjective joined to one of the same ending.
   *
   * @param first index of the first word of their phrase
   */
  boolean is(int index, int first) {
    if (index < first + 2 || layers.isNamed(index) || layers.isNamed(index - 1)) {
      return false;
    }
    String before = definiteKey(layers.word(index - 1));
    for (Stem stem : layers.word(index).stems()) {
      String key = stem.bareKey();
      if (stem.proclitics().equals("و")
          && layers.definite(stem)
          && (before.endsWith("يه") && key.endsWith("يه")
              || before.endsWith("ي") && key.endsWith("ي"))
          && !vocabulary.isKnown(stem)
          && !triggers.isNoun(stem)
          && !NounPhraseExtent.THINGS_IN_YEH.contains(key)
          && !NounPhraseExtent.THINGS_IN_YEH.contains(before)) {
        return true;
      }
    }
    return false;
  }

  /** The word without its article, empty where it has none. */
  private String definiteKey(Word word) {
    for (Stem stem : word.stems()) {
      if (layers.definite(stem)) {
        return stem.bareKey();
      }
    }
    return "";
  }

  /**
   * Whether the word after a name may be its adjective by its shape: {@code السورية}, {@code
   * المجاورة}, {@code الحاكم}; {@code أيدت فرنسا الإجراءات} goes on with the object.
   */
  static boolean isByShape(Stem word) {
    String key = word.bareKey();
    int length = key.length();
    return !key.endsWith("ات")
        && (key.charAt(0) == 'م'
            || key.endsWith("ي")
            || key.endsWith("ه")
            || length == 4 && (key.charAt(1) == 'ا' || key.charAt(2) == 'ي')
            || (key.endsWith("يين") || key.endsWith("يون")));
  }
}
