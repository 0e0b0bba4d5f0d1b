package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * A trigger word that may name an event, with those who may take part in it; what is found later is
 * added to the candidates.
 *
 * @param word index of the trigger word
 * @param with index of the word that its trigger requires, that of the trigger where it needs none
 * @param status of the event, if it is one
 * @param draft what the rules made of it, null where they made nothing
 * @param doubt why the rules doubt their draft
 */
record Proposal(
    TriggerLexicon.Match match,
    int word,
    int with,
    Reading reading,
    Governance governed,
    EventStatus status,
    List<Candidate> candidates,
    @Nullable Draft draft,
    Doubt doubt) {

  /** How the trigger word is read. */
  enum Reading {
    VERB,
    /** By its form a verb, but not by where it stands. */
    UNSURE,
    NOUN,
    ADJECTIVE
  }

  /** The same with what the rules made of it in the end. */
  Proposal with(@Nullable Draft other, Doubt otherDoubt) {
    return new Proposal(
        match, word, with, reading, governed, status, candidates, other, otherDoubt);
  }

  /** What the rules made of it as an event of its type; null where they made nothing. */
  @Nullable Draft ownDraft() {
    return draft != null && draft.trigger().type() == trigger().type() ? draft : null;
  }

  /** Whether it is a noun that no verb carries. */
  boolean isPlainNoun() {
    return reading == Reading.NOUN && !governed.verbal();
  }

  Trigger trigger() {
    return match.trigger();
  }
}
