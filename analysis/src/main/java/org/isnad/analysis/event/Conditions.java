package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.text.Word;

/**
 * Tells what is planned only on a condition, which is no more than possible.
 *
 * <p>{@code ستفرض أثينا عقوبات إذا لم يوقع الاتفاق}, {@code هدد بقصف الموقع ما لم ينسحبوا} →
 * possible.
 */
final class Conditions {

  private static final int FARTHEST = 18;
  private static final Set<String> IF = WordLists.of("if");
  private static final Set<String> WHETHER = WordLists.of("whether");
  private static final Set<String> NOT = WordLists.of("not-if");
  private static final Set<String> CASE = WordLists.of("case");

  private final Layers layers;

  Conditions(Layers layers) {
    this.layers = layers;
  }

  /** Its status, with the condition that its sentence ends with. */
  EventStatus status(Draft draft) {
    return draft.status() == EventStatus.PLANNED && isConditioned(draft.word())
        ? EventStatus.POSSIBLE
        : draft.status();
  }

  private boolean isConditioned(int event) {
    int end = Math.min(layers.sentence(event).endWord(), event + FARTHEST);
    for (int i = event + 1; i + 1 < end; i++) {
      Word word = layers.word(i);
      if (word.is('؛') || word.is(':') || word.is('،') && !opensCondition(i + 1)) {
        return false;
      }
      String key = word.key();
      if (IF.contains(key) && !WHETHER.contains(layers.word(i - 1).key())
          || NOT.contains(layers.word(i + 1).key()) && (key.equals("ما") || isIf(word))
          || key.equals("في") && CASE.contains(layers.word(i + 1).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean opensCondition(int index) {
    Word word = layers.word(index);
    return IF.contains(word.key()) || isIf(word) || word.key().equals("في");
  }

  /** إن that is no أن. */
  static boolean isIf(Word word) {
    return word.key().equals("ان") && word.surface().startsWith("إ");
  }
}
