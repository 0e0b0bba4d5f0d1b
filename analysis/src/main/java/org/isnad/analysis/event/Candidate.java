package org.isnad.analysis.event;

import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/** Somebody who may take part in what a trigger word names. */
@SuppressWarnings("EnumOrdinal") // bits that live as long as the candidate
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

  private Place place;

  /** A bit for each place where it is found. */
  private int sources;

  /**
   * Where somebody stands.
   *
   * @param phrase the phrase of the sentence that names or describes him, null where none does
   * @param first index of the first word of his name
   * @param last index of the last one
   */
  record Place(Participant participant, @Nullable NounPhrase phrase, int first, int last) {}

  Candidate(Place place, Source source) {
    this.place = place;
    this.sources = bit(source);
  }

  /** Whether both are the same one: one entity, or words of one place where one has no name. */
  boolean isSame(Participant other) {
    String entity = participant().entity();
    return entity != null && entity.equals(other.entity())
        || (entity == null || other.entity() == null)
            && participant().span().overlaps(other.span());
  }

  /** Adds another finding of the same one; its nearest phrase stands for it. */
  void add(Place other, Source source, int trigger) {
    sources |= bit(source);
    boolean nearer = Math.abs(other.first - trigger) < Math.abs(place.first - trigger);
    boolean phrase = other.phrase != null;
    if (place.phrase == null ? phrase || nearer : phrase && nearer) {
      place =
          isPart(other)
              ? new Place(place.participant, other.phrase, other.first, other.last)
              : other;
    }
  }

  /** {@code أشخاص} of {@code ستة أشخاص}: the same people, described in part. */
  private boolean isPart(Place other) {
    return place.participant.entity() == null
        && other.participant.entity() == null
        && place.participant.span().covers(other.participant.span());
  }

  Participant participant() {
    return place.participant;
  }

  /** Null where no phrase of the sentence names it. */
  @Nullable NounPhrase phrase() {
    return place.phrase;
  }

  /** Index of the first word of its phrase, or of its name. */
  int first() {
    NounPhrase own = place.phrase;
    return own == null ? place.first : own.first();
  }

  /** Index of the first word of its name. */
  int name() {
    return place.first;
  }

  /** Index of the last word of its name. */
  int last() {
    return place.last;
  }

  boolean is(Source source) {
    return (sources & bit(source)) != 0;
  }

  private static int bit(Source source) {
    return 1 << source.ordinal();
  }

  /** Whether it is a side of what the rules made of the word. */
  boolean isDrafted() {
    return is(Source.ACTOR) || is(Source.RECIPIENT);
  }
}
