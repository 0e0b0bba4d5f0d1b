package org.isnad.analysis.event;

/**
 * What a fitted model is asked about a trigger word and those around it: each template makes
 * features of up to three small numbers and a word.
 *
 * <p>Templates of a {@link Candidate} come first, those of a {@link Proposal} after them.
 */
enum Feature {
  BIAS,
  /** Who names the candidate, of {@link Candidate.Source}; how the trigger is read. */
  SOURCE,
  /** Words between, in classes; on which side; reading. */
  DISTANCE,
  /** Verbs between, at most two; side; reading. */
  VERBS,
  /** Other phrases between, at most three; side; reading. */
  PHRASES,
  /** Other trigger words between, at most two; side; reading. */
  TRIGGERS,
  /** Whether in the trigger's clause; side; reading. */
  CLAUSE,
  /** Preposition; side; reading. */
  PREPOSITION,
  /** Preposition; type of event. */
  PREPOSITION_OF_TYPE,
  /** Whether the frame has an actor, a recipient after the preposition; side; reading. */
  SLOT,
  /** Whether after أن. */
  AFTER_THAT,
  /** Kind of entity; type of event. */
  ENTITY_OF_TYPE,
  /** Kind of phrase; kind of entity; side. */
  PHRASE,
  /** How often the article names it, in classes; side; reading. */
  SALIENCE,
  /** It reports, or stands before the report; side. */
  MEDIUM,
  /** Somebody who holds an office; type of event. */
  OFFICIAL,
  /** Several in one phrase; side. */
  JOINT,
  /** Who speaks; type of event. */
  SPEAKER,
  /** Type of event; side; reading. */
  ROLE,
  /** Actor, recipient or neither of the rules' draft; type, kind of entity or side; the doubt. */
  DRAFTED,

  LEMMA,
  /** Code of the event; reading. */
  CAMEO,
  /** Reading; type of event. */
  READING,
  /** Triggers of the type in the article, in classes; type of event. */
  TRIGGERS_OF_TYPE,
  /** Words before it in its sentence, in classes; reading. */
  POSITION,
  /** Whether the trigger is a cue; type of event. */
  CUE,
  /** Whether the trigger requires a word beside it; reading. */
  WITH,
  /** Inside a statement; reading. */
  SAID,
  /** Article; pronoun; idafa; of a noun. */
  NOUN,
  /** What carries the noun: role, whether a verb; status. */
  GOVERNOR,
  /** Tense; person; number; of a verb. */
  FORM,
  /** Whether a verb has an object pronoun; whether the word can be a noun too. */
  OBJECT,
  /** The small word before; reading. */
  SMALL_WORD,
  /** What kind of word stands after; reading. */
  WORD_AFTER,
  /** Index of the sentence, at most three. */
  SENTENCE,
  /** Status; reading. */
  STATUS,
  /** Whether the clause has a time; reading. */
  TIME,
  /** The article seems to tell no events of the type. */
  DENIED,
  /** Whether a trigger of the type stands before in the article; type of event. */
  AGAIN,
  /** Sides chosen: number, how many by name; type of event. */
  SIDES,
  /** Probability of the first side, of the second, in tenths. */
  CHANCES,
  /** How often the article names the first side, in classes; type of event. */
  KNOWN,
  /** Where the first two sides were found, before or behind; type of event. */
  ORDER,
  /** Whether another trigger of the type stands before in the sentence; reading. */
  TWIN,
  /** Kinds of the entities of the first and the second side; type of event. */
  WHO,
  /** What the rules doubt of their draft; reading. */
  DOUBT,
  /** Whether the sides are those of the draft; reading; doubt. */
  AGREED
}
