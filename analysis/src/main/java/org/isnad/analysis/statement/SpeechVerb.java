package org.isnad.analysis.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.isnad.analysis.record.Act;

/**
 * A verb that gives somebody's words, thought or report.
 *
 * @param lemma past, third person masculine singular
 * @param act what is done by it, where the content does not say otherwise
 * @param prepositions after which the content may stand
 */
record SpeechVerb(
    String lemma, Act act, Set<Frame> frames, Set<String> prepositions, Commitment commitment) {

  /** What the writer who chose this verb lets us think of the content. */
  enum Commitment {
    NEUTRAL,
    ASSERT,
    CLAIM,
    REVEAL,
    ACCEPT,
    OPINION,
    FEELING,
    DIRECTIVE,
    COMMIT,
    DENY,
    DOUBT,
    ATTITUDE
  }

  /** For words that only tell that somebody speaks: {@code بقوله إن}, {@code نقلت عنه «…»}. */
  static final SpeechVerb SAYING =
      new SpeechVerb(
          "قال", Act.STATE, Set.of(Frame.THAT, Frame.QUOTE), Set.of(), Commitment.NEUTRAL);

  SpeechVerb {
    // Looking into an EnumSet is far cheaper than into other sets, and done for every verb.
    Set<Frame> known = EnumSet.noneOf(Frame.class);
    known.addAll(frames);
    frames = Collections.unmodifiableSet(known);
    prepositions = Set.copyOf(prepositions);
  }

  boolean has(Frame frame) {
    return frames.contains(frame);
  }

  /** The same with a clause or a noun behind ب as what is said: {@code واصفا إياه بأنه}. */
  SpeechVerb takingBa() {
    return new SpeechVerb(lemma, act, Set.of(Frame.THAT), Set.of("ب"), commitment);
  }

  boolean takes(String preposition) {
    return prepositions.contains(preposition);
  }
}
