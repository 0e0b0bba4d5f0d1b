package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;

/**
 * Whose the occasion is on which somebody says something.
 *
 * <p>{@code شدد كوستا خلال لقائه الوفد على}: the meeting of كوستا, whoever is named before it.
 */
final class Occasions {

  private static final Set<String> ON = WordLists.of("on-the-occasion");

  private static final String HIS = "ه";

  private final Layers layers;

  Occasions(Layers layers) {
    this.layers = layers;
  }

  /** Who says, by a verb before the noun, what only follows it; empty where nobody does. */
  List<Participant> of(int noun, String suffix) {
    if (!suffix.equals(HIS) || noun == 0 || !ON.contains(layers.word(noun - 1).key())) {
      return List.of();
    }
    Statement around = null;
    int start = layers.word(noun).start();
    for (Statement statement : layers.statements.list()) {
      if (statement.cue().end() <= start
          && statement.content().start() > start
          && (around == null || statement.cue().start() > around.cue().start())
          && layers
              .sentence(layers.text.wordAt(statement.cue().start()))
              .equals(layers.sentence(noun))) {
        around = statement;
      }
    }
    if (around == null || isRelativeBetween(layers.text.wordFrom(around.cue().end()), noun)) {
      return List.of();
    }
    Participant speaker = Layers.participant(around.speaker());
    return layers.isPerson(speaker) || speaker.entity() == null ? List.of(speaker) : List.of();
  }

  private boolean isRelativeBetween(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Subjects.isRelative(layers.word(i))) {
        return true;
      }
    }
    return false;
  }
}
