package org.isnad.analysis.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.event.Candidate.Source;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Participant;

/** The features of somebody who may take part in what a trigger word names. */
@SuppressWarnings("EnumOrdinal") // numbers of features, read by the same build that writes them
final class SideFeatures {

  private static final int BEFORE = 0;
  private static final int BEHIND = 1;
  private static final int AWAY = 2;
  private static final int UNKNOWN_SLOT = 4;

  /** Where candidates are found besides the draft, in the order in which features are added up. */
  private static final Source[] FOUND =
      EnumSet.range(Source.PHRASE, Source.GOVERNOR).toArray(Source[]::new);

  /** Nothing is known of who has no name. */
  private static final Known NAMELESS = new Known(0, 0, false, false);

  /**
   * What the article tells of a participant, the same beside every trigger word.
   *
   * @param kind 0 for a description, else two numbers for each type of entity, the second of states
   * @param salience how often the article names it, in classes
   * @param medium whether it reports what others say
   * @param official whether it is a person with an office
   */
  private record Known(int kind, int salience, boolean medium, boolean official) {}

  private final Grammar grammar;
  private final Layers layers;
  private final PrepositionNumbers prepositions;
  private final Map<String, Known> known = new HashMap<>();

  SideFeatures(Grammar grammar) {
    this.grammar = grammar;
    this.layers = grammar.layers();
    this.prepositions = new PrepositionNumbers(layers, grammar.vocabulary());
  }

  /** Adds those of a candidate of a proposal in a sentence. */
  void add(Proposal proposal, Candidate candidate, SentencePhrases sentence, Features to) {
    int reading = proposal.reading().ordinal();
    int type = proposal.trigger().type().ordinal();
    int side = side(proposal, candidate, sentence);
    boolean here = side != AWAY;
    Known known = known(candidate.participant());
    int entity = known.kind();
    NounPhrase phrase = candidate.phrase();
    to.add(Feature.BIAS, 0, 0, 0);
    for (Source source : FOUND) {
      if (candidate.is(source)) {
        to.add(Feature.SOURCE, source.ordinal(), reading, 0);
      }
    }
    if (here) {
      addPlace(proposal, candidate, sentence, side, to);
    }
    to.add(Feature.ENTITY_OF_TYPE, entity, type, 0);
    to.add(Feature.PHRASE, phrase == null ? 3 : phrase.kind().ordinal(), entity, side);
    to.add(Feature.ROLE, type, side, reading);
    to.add(Feature.SALIENCE, known.salience(), side, reading);
    if (known.medium() || here && layers.isDateline(candidate.name())) {
      to.add(Feature.MEDIUM, side, 0, 0);
    }
    if (known.official()) {
      to.add(Feature.OFFICIAL, type, 0, 0);
    }
    if (phrase != null && phrase.participants().size() > 1) {
      to.add(Feature.JOINT, side, 0, 0);
    }
    if (candidate.is(Source.SPEAKER)) {
      to.add(Feature.SPEAKER, type, 0, 0);
    }
    if (proposal.draft() != null) {
      int drafted = candidate.is(Source.ACTOR) ? 0 : candidate.is(Source.RECIPIENT) ? 1 : 2;
      int doubt = proposal.doubt() == Doubt.NONE ? 0 : 1;
      to.add(Feature.DRAFTED, drafted, type, doubt);
      to.add(Feature.DRAFTED, drafted, 30 + entity, doubt);
      to.add(Feature.DRAFTED, drafted, 50 + side, proposal.doubt().ordinal());
    }
  }

  private void addPlace(
      Proposal proposal, Candidate candidate, SentencePhrases sentence, int side, Features to) {
    int reading = proposal.reading().ordinal();
    int trigger = proposal.word();
    int first = candidate.first();
    int from = side == BEFORE ? candidate.last() + 1 : trigger + 1;
    int end = side == BEFORE ? trigger : Math.max(trigger + 1, first);
    to.add(Feature.DISTANCE, distance(end - from), side, reading);
    to.add(Feature.VERBS, Math.min(2, sentence.verbs(from, end)), side, reading);
    to.add(Feature.PHRASES, Math.min(3, sentence.phrases(from, end)), side, reading);
    to.add(Feature.TRIGGERS, Math.min(2, sentence.triggers(from, end)), side, reading);
    boolean inside =
        grammar.clauses().start(trigger) <= candidate.name()
            && candidate.name() < grammar.clauses().end(trigger);
    to.add(Feature.CLAUSE, inside ? 1 : 0, side, reading);
    int preposition = preposition(candidate, sentence);
    to.add(Feature.PREPOSITION, preposition, side, reading);
    to.add(Feature.PREPOSITION_OF_TYPE, preposition, proposal.trigger().type().ordinal(), 0);
    if (preposition != PrepositionNumbers.NONE) {
      to.add(Feature.SLOT, slot(proposal.trigger(), preposition), side, reading);
    } else if (VerbGuards.isThat(layers.wordOrNull(first - 1))) {
      to.add(Feature.AFTER_THAT, side, reading, 0);
    }
  }

  /** Whether a frame has an actor, a recipient after a preposition, in two bits. */
  private static int slot(Trigger frame, int preposition) {
    if (!PrepositionNumbers.isOne(preposition)) {
      return UNKNOWN_SLOT;
    }
    return (isBehind(preposition, frame.actor()) ? 1 : 0)
        + (isBehind(preposition, frame.recipient()) ? 2 : 0);
  }

  private static boolean isBehind(int preposition, List<Slot> slots) {
    for (Slot slot : slots) {
      if (slot.number() == preposition) {
        return true;
      }
    }
    return false;
  }

  private int preposition(Candidate candidate, SentencePhrases sentence) {
    char clitic = candidate.first() == candidate.name() ? sentence.clitic(candidate.first()) : 0;
    return clitic == 0 ? prepositions.before(candidate.first()) : PrepositionNumbers.of(clitic);
  }

  /** Where a candidate stands: before the trigger, behind it, or in another sentence. */
  static int side(Proposal proposal, Candidate candidate, SentencePhrases sentence) {
    return !sentence.holds(candidate.name())
        ? AWAY
        : candidate.name() < proposal.word() ? BEFORE : BEHIND;
  }

  static int distance(int words) {
    return words <= 3
        ? Math.max(0, words)
        : words <= 5 ? 4 : words <= 8 ? 5 : words <= 12 ? 6 : words <= 18 ? 7 : 8;
  }

  /** How often the article names a participant, in classes. */
  int salience(Participant participant) {
    return known(participant).salience();
  }

  /** 0 for a description, else two numbers for each type of entity, the second of states. */
  int entity(Participant participant) {
    return known(participant).kind();
  }

  private Known known(Participant participant) {
    String id = participant.entity();
    if (id == null) {
      return NAMELESS;
    }
    Known found = known.get(id);
    if (found == null) {
      found = find(id, participant);
      known.put(id, found);
    }
    return found;
  }

  private Known find(String id, Participant named) {
    Entity entity = layers.names.entity(id);
    int mentions = entity.mentions().size();
    return new Known(
        1 + 2 * entity.type().ordinal() + (grammar.countries().code(entity) == null ? 0 : 1),
        mentions <= 3 ? mentions : mentions <= 6 ? 4 : 5,
        layers.isMedium(List.of(named)),
        grammar.agreement().isOfficial(named));
  }
}
