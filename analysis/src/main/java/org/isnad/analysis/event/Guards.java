package org.isnad.analysis.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;

/**
 * Tells by the words around a trigger that it names no event.
 *
 * <p>{@code هاجم المنتخب مرمى ضيفه}: مرمى says that this is sport.
 */
final class Guards {

  /** So many topic words make the whole article one of that topic. */
  private static final int TOPIC_WORDS = 4;

  /** Where the word stands that denies the trigger. */
  private enum Scope {
    /** In the trigger's clause. */
    CLAUSE,
    /** Right after the trigger. */
    NEXT,
    /** Right before it. */
    BEFORE,
    /** In its sentence. */
    TOPIC
  }

  private record Guard(Scope scope, Set<EventType> types) {}

  private final Map<String, Guard> guards = new HashMap<>();

  Guards() {
    for (Lexicon.Entry entry : Lexicon.read(Guards.class, "guards.txt", 3)) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      for (String type : entry.list(2)) {
        types.add(EventType.valueOf(type.toUpperCase(Locale.ROOT)));
      }
      guards.put(
          Folding.key(entry.field(0)),
          new Guard(
              Scope.valueOf(entry.field(1).toUpperCase(Locale.ROOT)),
              types.isEmpty() ? EnumSet.allOf(EventType.class) : types));
    }
  }

  /** Whether the article as a whole speaks of a topic without events. */
  boolean denyAll(Layers layers) {
    int count = 0;
    for (int i = 0; i < layers.size(); i++) {
      if (!layers.isNamed(i)) {
        for (Stem stem : layers.word(i).stems()) {
          Guard guard = guards.get(stem.key());
          if (guard != null && guard.scope() == Scope.TOPIC && ++count >= TOPIC_WORDS) {
            return true;
          }
        }
      }
    }
    return false;
  }

  boolean deny(Draft draft, Layers layers, Clauses clauses) {
    Sentence sentence = layers.sentence(draft.word());
    int start = clauses.start(draft.word());
    int end = clauses.end(draft.word());
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      if (layers.isNamed(i)) {
        continue;
      }
      for (Stem stem : layers.word(i).stems()) {
        Guard guard = guards.get(stem.key());
        if (guard != null
            && guard.types().contains(draft.trigger().type())
            && isNear(guard.scope(), i, draft.word(), start, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(Scope scope, int word, int trigger, int start, int end) {
    return switch (scope) {
      case TOPIC -> true;
      case CLAUSE -> start <= word && word < end;
      case NEXT -> word == trigger + 1;
      case BEFORE -> word == trigger - 1;
    };
  }
}
