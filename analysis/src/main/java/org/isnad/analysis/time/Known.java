package org.isnad.analysis.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of a word.
 *
 * @param roles those of its senses
 * @param temporal whether a calendar expression can start with it
 * @param numeric whether a quantity can
 * @param startsPhrase whether a known expression of several words starts with it
 */
record Known(
    List<Sense> senses, Set<Role> roles, boolean temporal, boolean numeric, boolean startsPhrase) {

  static final Known NOTHING = of(List.of(), false);

  Known {
    senses = List.copyOf(senses);
    // Not a copy: looking into an EnumSet is far cheaper, and this is done for every word.
    roles = Collections.unmodifiableSet(roles);
  }

  static Known of(List<Sense> senses, boolean startsPhrase) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Sense sense : senses) {
      if (sense instanceof Sense.Roles of) {
        roles.addAll(of.roles());
      }
    }
    return new Known(
        senses,
        roles,
        senses.stream().anyMatch(Known::isTemporal),
        senses.stream().anyMatch(Known::isNumeric),
        startsPhrase);
  }

  /** The first sense of that type; null where it has none. */
  <S extends Sense> @Nullable S as(Class<S> type) {
    // By index: this is asked of every word many times.
    for (int i = 0; i < senses.size(); i++) {
      Sense sense = senses.get(i);
      if (type.isInstance(sense)) {
        return type.cast(sense);
      }
    }
    return null;
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
        || role == Role.SAME_WORD
        || role == Role.SUCH
        || role == Role.PERIOD
        || role == Role.TRIMESTER
        || role == Role.SEMESTER
        || role == Role.DAYS_OFF;
  }

  private static boolean isNumeric(Sense sense) {
    return sense instanceof Sense.Cardinal
        || sense instanceof Sense.Fraction
        || sense instanceof Sense.DualNoun
        || sense instanceof Sense.Measure;
  }
}
