package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;

/**
 * From whom comes what an event noun tells, named after من right behind it.
 *
 * <p>{@code تهديدات من أثينا}, {@code مساعدات مالية من البنك}, {@code هجوم مضاد من المتمردين}; but
 * {@code انسحاب من المدينة}, {@code قصف من المدينة} tell where from.
 */
final class Sources {

  private static final int ADJECTIVES = 2;

  /** Letters of {@code مدعومة}; {@code مضاد} has fewer. */
  private static final int LONG = 5;

  /** Letters of {@code جوي}; {@code هم} has fewer. */
  private static final int SHORT = 3;

  private static final String FROM = "من";

  private final Layers layers;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Agreement agreement;

  Sources(Grammar grammar) {
    this.layers = grammar.layers();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.agreement = grammar.agreement();
  }

  /** Empty where nobody with a name stands so. */
  List<Participant> of(int noun, Trigger trigger, int end) {
    if (!isGiven(trigger)) {
      return List.of();
    }
    boolean force = trigger.type() == EventType.ASSAULT;
    for (int i = noun + 1; i < Math.min(end, noun + 2 + ADJECTIVES); i++) {
      if (layers.word(i).key().equals(FROM)) {
        NounPhrase source = i + 1 < end ? phrases.read(i + 1) : null;
        return source != null
                && (source.kind() == NounPhrase.Kind.NAME || isBody(source))
                && !(force && agreement.arePlaces(source.participants()))
            ? source.participants()
            : List.of();
      }
      if (prepositions.isAny(i)
          || layers.isNamed(i)
          || layers.word(i).isPunctuation()
          || force && !isAdjective(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code بدعم من دول مجاورة}, {@code من القوات}; who is counted is seldom who gives. */
  private boolean isBody(NounPhrase source) {
    return source.isSomebody() && !layers.word(source.first()).isNumber();
  }

  /** Not {@code عدد}, {@code تحريرها} or {@code مدعومة}, which take من themselves. */
  private boolean isAdjective(int word) {
    Stem stem = layers.word(word).stems().get(0);
    return stem.key().length() >= SHORT
        && !vocabulary.isKnown(stem)
        && !readings.isVerb(layers.word(word))
        && readings.nouns(layers.word(word)).isEmpty()
        && (layers.definite(stem) || stem.key().charAt(0) != 'م' || stem.key().length() < LONG);
  }

  private static boolean isGiven(Trigger trigger) {
    EventType type = trigger.type();
    return (type == EventType.AID
            || trigger.isAttack() && !Conquests.isOfGround(trigger)
            || type == EventType.REQUEST
            || type == EventType.THREATEN
            || type == EventType.SUPPORT
            || type == EventType.ACCUSE)
        && !trigger.recipient().contains(Slot.of(FROM));
  }
}
