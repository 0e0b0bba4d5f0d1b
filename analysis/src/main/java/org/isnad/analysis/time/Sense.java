package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that a word can mean in a calendar expression or a number; {@code الاثنين} has two. */
sealed interface Sense {

  /** The two calendars that news dates by. */
  enum Calendar {
    GREGORIAN,
    HIJRI
  }

  /** Units of calendar time. */
  enum Unit {
    SECOND("TS"),
    MINUTE("TM"),
    HOUR("TH"),
    DAY("D"),
    NIGHT("D"),
    WEEK("W"),
    MONTH("M"),
    YEAR("Y"),
    DECADE("Y"),
    CENTURY("Y");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /** The letter of an ISO 8601 duration, after {@code T} where it is a unit of the clock. */
    String code() {
      return code;
    }

    /** How many of the unit named by {@link #code} one of these is. */
    int factor() {
      return this == DECADE ? 10 : this == CENTURY ? 100 : 1;
    }

    boolean isClock() {
      return compareTo(HOUR) <= 0;
    }
  }

  /** Grammatical number. */
  enum Count {
    SINGULAR,
    DUAL,
    PLURAL
  }

  /** Where an adjective places a unit. */
  enum Relation {
    LAST,
    NEXT,
    THIS,
    RECENT,
    PREVIOUS,
    FOLLOWING,
    SAME
  }

  /** How a number word enters a number. */
  enum CardinalKind {
    UNIT,
    TEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    HUNDRED_PLURAL,
    SCALE,
    SCALE_DUAL,
    SCALE_PLURAL,
    DOZEN,
    DOZEN_DUAL,
    DOZEN_PLURAL
  }

  /** Parts of the day. */
  enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT
  }

  /** The side of the number that a word of approximation stands on. */
  enum Side {
    BEFORE,
    AFTER,
    EITHER
  }

  /** What stands after a number without being counted. */
  enum MeasureKind {
    PERCENT,
    CURRENCY,
    MEASURE
  }

  /** What a word does in a calendar expression without naming a time itself. */
  enum Role {
    AGE,
    AGE_OF,
    AGO,
    ALIKE,
    AND,
    AT,
    BY,
    CLOCK,
    DATED,
    DAYS_OFF,
    DEATH,
    DURING,
    EARLIER,
    EVERY,
    FEAST,
    FEW,
    FIRST_TIMES,
    FROM,
    AFTER,
    FUNCTION,
    FUTURE,
    GREGORIAN_MARK,
    HARM,
    HIJRI_MARK,
    IN,
    LABEL,
    LATER,
    BEFORE_CHRIST,
    BORN,
    MEDIUM,
    MONTH_NAME_HEAD,
    NAME_HEAD,
    NO_NUMBER,
    NO_SHARE,
    NOT_TIME_AFTER_DAY,
    NUMBERED,
    NUMBER_OF,
    OF,
    OF_IT,
    OF_THEM,
    OR,
    OUT_OF,
    OUTLET_HEAD,
    OUTLET_PLACE,
    PAIR_HEAD,
    PART_OF_THEM,
    PAST,
    PERIOD,
    REACHES,
    SAME_WORD,
    SCHOOL,
    SEMESTER,
    SEASON_HEAD,
    SIGNED,
    SINCE,
    SOME,
    STARTING,
    SUCH,
    THAT_WORD,
    THIS_WORD,
    TO,
    TRIMESTER,
    UNTIL,
    UPON,
    WHOLE,
    ZONE,
    ZONE_NAME
  }

  /**
   * A month's name.
   *
   * @param clear whether it is a month wherever it stands; ماي and آب are not
   */
  record Month(Calendar calendar, int number, boolean clear) implements Sense {}

  record Weekday(DayOfWeek day) implements Sense {}

  record UnitName(Unit unit, Count number) implements Sense {}

  record Cardinal(long value, CardinalKind kind) implements Sense {}

  /** {@code value} is -1 for the last. */
  record Ordinal(int value) implements Sense {}

  record Fraction(int numerator, int denominator) implements Sense {}

  record Related(Relation relation) implements Sense {}

  /** أمس is -1. */
  record DayOffset(int days) implements Sense {}

  record Part(PartOfDay part) implements Sense {}

  /** The start, middle or end of a unit. */
  record Edge() implements Sense {}

  /** {@code code} is TIMEX3's: SP SU FA WI. */
  record Season(String code) implements Sense {}

  /** {@code التسعينات}, by its first year. */
  record DecadeName(int firstYear) implements Sense {}

  /** {@code value} is PAST_REF, PRESENT_REF or FUTURE_REF. */
  record Vague(String value) implements Sense {}

  /** Counted from the time told before; {@code unit} is null for that time itself. */
  record Anaphor(@Nullable Unit unit, int offset) implements Sense {}

  record Holiday(Calendar calendar, int month, int day) implements Sense {}

  record KnownDate(String value) implements Sense {}

  /** A movement called by a day: 14 آذار. */
  record DayName() implements Sense {}

  record Anniversary(int year) implements Sense {}

  /**
   * An event whose year is known: a treaty.
   *
   * @param words folded keys of the words that the text must have for it to be that one
   * @param signed whether it counts only beside a word of signing
   */
  record KnownYear(int year, List<String> words, boolean signed) implements Sense {

    public KnownYear {
      words = List.copyOf(words);
    }
  }

  /**
   * One of the gatherings or tournaments called by a name.
   *
   * @param byDay whether only its first day, told beside it, says which of them is meant
   */
  record Gathering(LocalDate first, LocalDate last, boolean byDay) implements Sense {}

  record Approximation(Side side) implements Sense {

    boolean stands(Side where) {
      return side == where || side == Side.EITHER;
    }
  }

  record Measure(MeasureKind kind) implements Sense {}

  /** A noun in the dual: شخصين; {@code singular} is what it counts. */
  record DualNoun(String singular) implements Sense {}

  record Roles(Set<Role> roles) implements Sense {

    public Roles {
      roles = Set.copyOf(roles);
    }
  }
}
