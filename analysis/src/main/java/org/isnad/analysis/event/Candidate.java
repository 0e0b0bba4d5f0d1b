package org.isnad.analysis.event;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/** Somebody who may take part in what a trigger word names. */
final class Candidate {

  /** Where somebody is found. */
  enum Source {
    /** A phrase of the sentence. */
    PHRASE,
    /** Who speaks by the trigger itself. */
    CUE,
    /** Who says what the trigger stands in. */
    SPEAKER,
    /** The subject that the verb leaves out. */
    DROPPED,
    SUBJECT,
    /** The phrase behind the verb and its subject. */
    NEXT,
    /** What the verb's relative clause is about. */
    RELATIVE,
    PRONOUN,
    /** The subject of the verb that carries the noun. */
    GOVERNOR,
    /** An actor of what the rules made of the trigger. */
    ACTOR,
    /** A recipient of it. */
    RECIPIENT
  }

  private Participant participant;
  private @Nullable NounPhrase phrase;
  private int first;
  private int last;
  private final Set<Source> sources;

  Candidate(
      Participant participant, int first, int last, Source source, @Nullable NounPhrase phrase) {
    this.participant = participant;
    this.first = first;
    this.last = last;
    this.phrase = phrase;
    this.sources = EnumSet.of(source);
  }

  /** Whether both are the same one: one entity, or words of one place where one has no name. */
  boolean isSame(Participant other) {
    String entity = participant.entity();
    return entity != null && entity.equals(other.entity())
        || (entity == null || other.entity() == null) && participant.span().overlaps(other.span());
  }

  /** Adds another finding of the same one; its nearest phrase stands for it. */
  void add(
      Participant other,
      int otherFirst,
      int otherLast,
      Source source,
      @Nullable NounPhrase otherPhrase,
      int trigger) {
    sources.add(source);
    boolean nearer = Math.abs(otherFirst - trigger) < Math.abs(first - trigger);
    if (phrase == null ? otherPhrase != null || nearer : otherPhrase != null && nearer) {
      participant = other;
      first = otherFirst;
      last = otherLast;
      phrase = otherPhrase;
    }
  }

  Participant participant() {
    return participant;
  }

  /** Null where no phrase of the sentence names it. */
  @Nullable NounPhrase phrase() {
    return phrase;
  }

  /** Index of the first word of its phrase, or of its name. */
  int first() {
    NounPhrase own = phrase;
    return own == null ? first : own.first();
  }

  /** Index of the first word of its name. */
  int name() {
    return first;
  }

  /** Index of the last word of its name. */
  int last() {
    return last;
  }

  boolean is(Source source) {
    return sources.contains(source);
  }

  /** Whether it is a side of what the rules made of the word. */
  boolean isDrafted() {
    return is(Source.ACTOR) || is(Source.RECIPIENT);
  }
}
