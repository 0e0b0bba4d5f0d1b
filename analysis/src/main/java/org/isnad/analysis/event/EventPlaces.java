package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an event took place: the place after في or ب in its clause, or the place visited.
 *
 * <p>{@code واجتمع الوزيران في مدينة أربيل} → أربيل.
 */
final class EventPlaces {

  private final Layers layers;
  private final Clauses clauses;

  EventPlaces(Layers layers, Clauses clauses) {
    this.layers = layers;
    this.clauses = clauses;
  }

  @Nullable String where(Draft draft) {
    if (draft.trigger().type() == EventType.CONSULT && draft.trigger().isVisit()) {
      for (Participant recipient : draft.recipients()) {
        if (isPlace(recipient.entity())) {
          return recipient.entity();
        }
      }
    }
    int end = clauses.end(draft.word());
    for (int i = draft.word() + 1; i < end; i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null && isPlace(mention.entity().id()) && isIn(i, mention)) {
        return mention.entity().id();
      }
    }
    return null;
  }

  private boolean isPlace(@Nullable String entity) {
    return entity != null && layers.names.entity(entity).type() == EntityType.LOC;
  }

  private boolean isIn(int word, Names.Named mention) {
    int start = layers.word(word).start();
    String clitic = layers.text.string().substring(start, mention.span().start());
    if (clitic.endsWith("ب")) {
      return true;
    }
    for (int i = word - 1; i >= Math.max(0, word - 2); i--) {
      Word before = layers.word(i);
      if (List.of("في", "وفي", "داخل", "قرب").contains(before.key())) {
        return true;
      }
    }
    return false;
  }
}
