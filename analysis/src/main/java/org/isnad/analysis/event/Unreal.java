package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;

/** Tells what is supposed or taught from what takes place. */
final class Unreal {

  private static final String IF = "لو";
  private static final Set<String> EVEN = WordLists.of("even");

  private final Layers layers;

  Unreal(Layers layers) {
    this.layers = layers;
  }

  boolean is(Draft draft) {
    return isSacred(draft.actors()) || isSacred(draft.recipients()) || isSupposed(draft.word());
  }

  /** {@code لو أغلقت أثينا الحدود لطردت}, unlike {@code حتى لو}: what did not come about. */
  private boolean isSupposed(int trigger) {
    for (int i = layers.sentence(trigger).firstWord(); i < trigger; i++) {
      if (layers.word(i).key().equals(IF)
          && !layers.isNamed(i)
          && (i == 0 || !EVEN.contains(layers.word(i - 1).key()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code أمر الله سبحانه رسوله}: religion teaches, it does not report. */
  private static boolean isSacred(List<Participant> side) {
    return side.stream()
        .map(Participant::name)
        .anyMatch(
            name ->
                name.equals("الله")
                    || name.startsWith("الله ")
                    || name.startsWith("رسول الله")
                    || name.startsWith("النبي "));
  }
}
