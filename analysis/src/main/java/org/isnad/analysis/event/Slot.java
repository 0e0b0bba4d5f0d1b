package org.isnad.analysis.event;

import java.util.Locale;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands by its trigger.
 *
 * <p>{@code object} → the direct object; {@code مع} → the phrase after that preposition.
 *
 * @param preposition folded, empty unless the place is {@code PREPOSITION}
 * @param number of the preposition, see {@link PrepositionNumbers}
 */
record Slot(Place place, String preposition, int number) {

  /** The kinds of places. */
  enum Place {
    SUBJECT,
    OBJECT,
    /** Second term of an idafa, or possessive suffix: {@code زيارة كيم}, {@code زيارته}. */
    GENITIVE,
    /** Adjective of nationality: {@code الغارات التركية}. */
    ADJECTIVE,
    /** After {@code من قبل} or {@code على يد}. */
    AGENT,
    /** {@code بين X وY}. */
    BETWEEN,
    /** Genitive of the word that the trigger requires: {@code إطلاق سراح X}. */
    COMPLEMENT,
    /** The word that the trigger requires: {@code تدفق مقاتلين}. */
    COMPANION,
    PREPOSITION
  }

  static Slot of(String label) {
    for (Place place : Place.values()) {
      if (place != Place.PREPOSITION && place.name().toLowerCase(Locale.ROOT).equals(label)) {
        return new Slot(place, "", PrepositionNumbers.NONE);
      }
    }
    if (label.isEmpty() || label.charAt(0) < '\u0600') {
      throw new IllegalArgumentException("no slot: " + label);
    }
    String preposition = Folding.key(label);
    return new Slot(Place.PREPOSITION, preposition, PrepositionNumbers.of(preposition));
  }

  /** As any record's, but most that differ do so in a number. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slot slot
        && number == slot.number
        && place == slot.place
        && preposition.equals(slot.preposition);
  }

  @Override
  public int hashCode() {
    return preposition.hashCode();
  }

  boolean is(Place other) {
    return place == other;
  }
}
