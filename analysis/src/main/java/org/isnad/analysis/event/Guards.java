package org.isnad.analysis.event;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;

/**
 * Tells by the words around a trigger that it names no event.
 *
 * <p>{@code هاجم المنتخب مرمى ضيفه}: مرمى says that this is sport.
 */
final class Guards {

  /** So many topic words make the whole article one of that topic. */
  private static final int TOPIC_WORDS = 4;

  /** In so many sentences at least: one aside about a footballer makes no article of sport. */
  private static final int TOPIC_SENTENCES = 3;

  /** One topic word in so many makes the article one of that topic alone. */
  private static final int SPARSE = 90;

  /** What sports and fiction tell in the words of war and of meetings. */
  private static final Set<EventType> METAPHORS =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.CONCEDE,
          EventType.CONSULT,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.THREATEN);

  /** Where the word stands that denies the trigger. */
  private enum Scope {
    /** In the trigger's clause. */
    CLAUSE,
    /** Right after the trigger: it means something else. */
    NEXT,
    /** Right before it. */
    BEFORE,
    /** Before it in its sentence. */
    SENTENCE,
    /** In its sentence. */
    TOPIC,
    /** In the trigger's clause, or anywhere in the sentence of a death by nobody. */
    ACCIDENT
  }

  private record Guard(Scope scope, Set<EventType> types) {}

  private final KeyMap<Guard> guards;
  private final KeyMap<Guard> topics;
  private final KeyMap<Set<EventType>> next;
  private final KeyMap<Set<EventType>> before;

  Guards(Spellings spellings) {
    this.guards = new KeyMap<>(spellings);
    this.topics = new KeyMap<>(spellings);
    this.next = new KeyMap<>(spellings);
    this.before = new KeyMap<>(spellings);
    for (Lexicon.Entry entry : Lexicon.read(Guards.class, "guards.txt", 3)) {
      Scope scope = entry.constant(1, Scope.class);
      Guard guard = new Guard(scope, types(entry, scope));
      String key = Folding.key(entry.field(0));
      switch (scope) {
        case NEXT -> next.put(key, guard.types());
        case BEFORE -> before.put(key, guard.types());
        case TOPIC -> {
          topics.put(key, guard);
          guards.put(key, guard);
        }
        case CLAUSE, SENTENCE, ACCIDENT -> guards.put(key, guard);
      }
    }
  }

  private static Set<EventType> types(Lexicon.Entry entry, Scope scope) {
    List<String> names = entry.list(2);
    if (names.isEmpty()) {
      return scope == Scope.TOPIC ? METAPHORS : EnumSet.allOf(EventType.class);
    }
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String name : names) {
      types.add(EventType.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return types;
  }

  /** The types that the topic of the whole article denies, none where it has no such topic. */
  Set<EventType> deniedThroughout(Layers layers) {
    Set<EventType> denied = EnumSet.noneOf(EventType.class);
    int count = 0;
    BitSet sentences = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      if (layers.word(i).isArabic() && topics.mayHold(layers.word(i))) {
        for (Stem stem : layers.word(i).stems()) {
          Guard guard = topics.get(stem);
          if (guard != null) {
            count++;
            sentences.set(layers.sentence(i).index());
            denied.addAll(guard.types());
          }
        }
      }
    }
    if (sentences.cardinality() < TOPIC_SENTENCES) {
      return Set.of();
    }
    if (count >= TOPIC_WORDS && count * SPARSE >= layers.size()) {
      return EnumSet.allOf(EventType.class);
    }
    return count >= TOPIC_WORDS ? denied : Set.of();
  }

  /**
   * The types of which the word right behind a trigger, a demonstrative apart, or right before it
   * says that it names no event: {@code مواجهة هذه المشكلات}.
   */
  Set<EventType> deniedBeside(int trigger, Layers layers) {
    int behind = trigger + 1;
    if (behind < layers.size() && NounPhraseReader.isDemonstrative(layers.word(behind))) {
      behind++;
    }
    return deniedAt(trigger - 1, before, deniedAt(behind, next, Set.of(), layers), layers);
  }

  /** Those that a word denies, added to others. */
  private static Set<EventType> deniedAt(
      int word, KeyMap<Set<EventType>> words, Set<EventType> others, Layers layers) {
    if (word < 0
        || word >= layers.size()
        || layers.isNamed(word)
        || !words.mayHold(layers.word(word))) {
      return others;
    }
    Set<EventType> denied = others;
    for (Stem stem : layers.word(word).stems()) {
      Set<EventType> types = words.get(stem);
      if (types != null && !types.isEmpty()) {
        denied = denied.isEmpty() ? EnumSet.copyOf(types) : denied;
        denied.addAll(types);
      }
    }
    return denied;
  }

  /** Whether the sentence of a death by nobody tells of an accident or a flood. */
  boolean isAccident(Draft death, Layers layers) {
    Sentence sentence = layers.sentence(death.word());
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      if (!layers.isNamed(i)
          && guards.mayHold(layers.word(i))
          && layers
              .word(i)
              .stems()
              .any(
                  stem -> {
                    Guard guard = guards.get(stem);
                    return guard != null && guard.scope() == Scope.ACCIDENT;
                  })) {
        return true;
      }
    }
    return false;
  }

  boolean deny(Draft draft, Layers layers, Clauses clauses) {
    Sentence sentence = layers.sentence(draft.word());
    int start = clauses.start(draft.word());
    int end = clauses.end(draft.word());
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      if (layers.isNamed(i) || !guards.mayHold(layers.word(i))) {
        continue;
      }
      for (Stem stem : layers.word(i).stems()) {
        Guard guard = guards.get(stem);
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
      case SENTENCE -> word < trigger;
      case CLAUSE, ACCIDENT -> start <= word && word < end;
      case NEXT, BEFORE -> false; // see deniedBeside
    };
  }
}
