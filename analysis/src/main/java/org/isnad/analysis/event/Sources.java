package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * From whom comes what an event noun tells, named after من right behind it.
 *
 * <p>{@code تهديدات من أثينا}, {@code مساعدات مالية من البنك}; but {@code انسحاب من المدينة} tells
 * where from.
 */
final class Sources {

  private static final int ADJECTIVES = 2;
  private static final String FROM = "من";

  private final Layers layers;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;

  Sources(Grammar grammar) {
    this.layers = grammar.layers();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
  }

  /** Empty where nobody with a name stands so. */
  List<Participant> of(int noun, Trigger trigger, int end) {
    if (!isGiven(trigger)) {
      return List.of();
    }
    for (int i = noun + 1; i < Math.min(end, noun + 2 + ADJECTIVES); i++) {
      if (layers.word(i).key().equals(FROM)) {
        NounPhrase source = i + 1 < end ? phrases.read(i + 1) : null;
        return source != null && (source.kind() == NounPhrase.Kind.NAME || isBody(source))
            ? source.participants()
            : List.of();
      }
      if (prepositions.isAny(i) || layers.isNamed(i) || layers.word(i).isPunctuation()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code بدعم من دول مجاورة}, {@code من القوات}; who is counted is seldom who gives. */
  private boolean isBody(NounPhrase source) {
    return source.isSomebody() && !layers.word(source.first()).isNumber();
  }

  private static boolean isGiven(Trigger trigger) {
    EventType type = trigger.type();
    return (type == EventType.AID
            || type == EventType.REQUEST
            || type == EventType.THREATEN
            || type == EventType.SUPPORT
            || type == EventType.ACCUSE)
        && !trigger.recipient().contains(Slot.of(FROM));
  }
}
