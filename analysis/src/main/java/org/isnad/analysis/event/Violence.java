package org.isnad.analysis.event;

import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Word;

/**
 * Tells whether a sentence speaks of an attack, so that a death in it is one's doing.
 *
 * <p>{@code مقتل ستة أشخاص في غارة}, unlike {@code مقتل ستة أشخاص في زلزال}.
 */
final class Violence {

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;

  Violence(Layers layers, Vocabulary vocabulary, Readings readings) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.readings = readings;
  }

  /** Whether a word of the sentence around {@code death}, or of the one before, names an attack. */
  boolean isTold(int death) {
    Sentence sentence = layers.sentence(death);
    int first = sentence.firstWord();
    int from = first == 0 ? 0 : layers.sentence(first - 1).firstWord();
    for (int i = from; i < sentence.endWord(); i++) {
      if (i != death && !layers.isNamed(i) && isAttack(layers.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAttack(Word word) {
    return word.stems().any(s -> vocabulary.is(s, NounClass.WEAPON))
        || readings.anyNoun(word, noun -> isAttack(noun.trigger()))
        || readings.anyVerb(word, verb -> isAttack(verb.trigger()));
  }

  private static boolean isAttack(Trigger trigger) {
    return trigger.isAttack() && trigger.standsAlone();
  }
}
