package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * A word, or a known expression of several, and what it can mean: {@code وللعام} → ول+العام, a
 * year.
 *
 * @param word the first word
 * @param last the last word
 * @param stem the reading of the first word
 * @param known nothing for a word that this stage does not know
 */
record Token(Word word, Word last, Stem stem, Known known) {

  List<Sense> senses() {
    return known.senses();
  }

  <S extends Sense> @Nullable S as(Class<S> type) {
    return known.as(type);
  }

  boolean is(Class<? extends Sense> type) {
    return as(type) != null;
  }

  boolean is(Role role) {
    return known.roles().contains(role);
  }

  boolean is(char mark) {
    return word.is(mark);
  }

  /** A dash of any kind; news in Arabic also writes the letter stretcher for one. */
  boolean isDash() {
    return is('-') || is('–') || is('—') || is('_') || is(ArabicLetters.TATWEEL);
  }

  /** Whether it makes a number approximate, from that side of it. */
  boolean approximates(Sense.Side side) {
    Sense.Approximation approximation = as(Sense.Approximation.class);
    return approximation != null && approximation.stands(side);
  }

  Sense.@Nullable Month month() {
    return as(Sense.Month.class);
  }

  /** The weekday it names, which only the article tells from a number or a name. */
  @Nullable DayOfWeek weekday() {
    Sense.Weekday weekday = definite() ? as(Sense.Weekday.class) : null;
    return weekday == null ? null : weekday.day();
  }

  Sense.@Nullable UnitName unit() {
    return as(Sense.UnitName.class);
  }

  boolean isUnit(Sense.Unit unit) {
    Sense.UnitName name = unit();
    return name != null && name.unit() == unit;
  }

  Sense.@Nullable Cardinal cardinal() {
    return as(Sense.Cardinal.class);
  }

  Sense.@Nullable Relation relation() {
    Sense.Related related = as(Sense.Related.class);
    return related == null ? null : related.relation();
  }

  boolean definite() {
    return stem.definite();
  }

  boolean joined() {
    return stem.joined();
  }

  boolean isNumber() {
    return word.isNumber();
  }

  /** From the stem of the first word to the end of the last. */
  Span span() {
    return new Span(stem.span().start(), last.end());
  }
}
