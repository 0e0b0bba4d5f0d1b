package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.time.Sense.Role;

/**
 * What the lexicon knows of a word.
 *
 * @param temporal whether a calendar expression can start with it
 * @param numeric whether a quantity can
 */
record Known(List<Sense> senses, boolean temporal, boolean numeric) {

  static final Known NOTHING = new Known(List.of(), false, false);

  Known {
    senses = List.copyOf(senses);
  }

  static Known of(List<Sense> senses) {
    return new Known(
        senses,
        senses.stream().anyMatch(Known::isTemporal),
        senses.stream().anyMatch(Known::isNumeric));
  }

  /** Whether it names the unit. */
  boolean is(Sense.Unit unit) {
    return senses.stream().anyMatch(s -> s instanceof Sense.UnitName name && name.unit() == unit);
  }

  boolean isNothing() {
    return senses.isEmpty();
  }

  private static boolean isTemporal(Sense sense) {
    if (sense instanceof Sense.Roles roles) {
      return roles.roles().stream().anyMatch(Known::isTemporal);
    }
    return !(sense instanceof Sense.Related
        || sense instanceof Sense.Measure
        || sense instanceof Sense.DualNoun
        || sense instanceof Sense.Anniversary
        || sense instanceof Sense.KnownYear
        || sense instanceof Sense.Gathering);
  }

  private static boolean isTemporal(Role role) {
    return role == Role.AGO
        || role == Role.SINCE
        || role == Role.AFTER
        || role == Role.DURING
        || role == Role.UNTIL
        || role == Role.THIS_WORD
        || role == Role.CLOCK
        || role == Role.FEW
        || role == Role.SEASON_HEAD
        || role == Role.DAYS_OFF;
  }

  private static boolean isNumeric(Sense sense) {
    return sense instanceof Sense.Cardinal
        || sense instanceof Sense.Fraction
        || sense instanceof Sense.DualNoun
        || sense instanceof Sense.Measure;
  }
}
