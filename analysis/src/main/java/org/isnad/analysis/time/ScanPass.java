package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * One way through a text, finding its calendar expressions: {@code وفي وقت لاحق أمس الثلاثاء} → one
 * day back, a Tuesday.
 *
 * <p>At each word the rules of the readers are tried and the longest wins. Parts of the day, edges
 * (نهاية), the clock and وقت سابق take the expression after them into their span.
 */
final class ScanPass {

  private static final int DEEPEST = 4;
  private static final int MOST_BETWEEN = 3;

  private final Tokens tokens;
  private final NumberParser numbers;
  private final ClauseTense tense;
  private final DayReader days;
  private final PeriodReader periods;
  private final YearPartReader yearParts;
  private final SamePeriodReader samePeriods;
  private final DurationReader durations;
  private final ClockReader clocks;
  private final SpecialReader specials;
  private final NthReader nths;

  ScanPass(Tokens tokens, TimeLexicon lexicon) {
    this.tokens = tokens;
    this.numbers = new NumberParser(tokens);
    DateReader dates = new DateReader(tokens, numbers);
    this.tense = new ClauseTense(tokens, lexicon);
    this.days = new DayReader(tokens, dates);
    this.periods = new PeriodReader(tokens, dates.years());
    this.yearParts = new YearPartReader(tokens, dates.years());
    this.samePeriods = new SamePeriodReader(tokens, dates.years());
    this.durations = new DurationReader(tokens, numbers, tense);
    this.clocks = new ClockReader(tokens, numbers);
    this.specials = new SpecialReader(tokens);
    this.nths = new NthReader(tokens, dates);
  }

  TimeScan run() {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Reading reading = isPossible(at) ? read(at, 0) : null;
      if (reading == null || reading.end() <= at) {
        at++;
        continue;
      }
      addTo(mentions, reading);
      at = reading.end();
    }
    List<Mention> shared = new SharedYears(tokens).share(mentions);
    return new TimeScan(tokens, numbers, tense, new WeekdaySpans(tokens).read(shared));
  }

  private boolean isPossible(int at) {
    Token token = tokens.get(at);
    return token.known().temporal() || token.isNumber() || token.stem().key().equals("ال");
  }

  /** A clock time right after a day belongs to it: {@code الأحد الساعة الثامنة}. */
  private void addTo(List<Mention> mentions, Reading reading) {
    for (Mention mention : reading.mentions()) {
      int last = mentions.size() - 1;
      boolean clock = mention.form() instanceof Form.Clock;
      if (clock && last >= 0 && isDay(mentions.get(last)) && isNear(mentions.get(last), mention)) {
        mentions.set(last, mentions.get(last).endingAt(mention.end(), tokens));
      } else {
        mentions.add(mention);
      }
    }
  }

  /** Nothing but a comma, في and about stand between: {@code الأحد، في حوالي الساعة الثامنة}. */
  private boolean isNear(Mention day, Mention clock) {
    if (clock.from() - day.end() > MOST_BETWEEN) {
      return false;
    }
    for (int i = day.end(); i < clock.from(); i++) {
      Token between = tokens.get(i);
      boolean light = between.is('،') || between.is(',') || between.is(Role.IN);
      if (!light && !between.is(Sense.Approximation.class) && !between.is(Role.AT)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDay(Mention mention) {
    return mention.form() instanceof Form.Day
        || mention.form() instanceof Form.Weekday
        || mention.form() instanceof Form.Date date && date.isDay();
  }

  private @Nullable Reading read(int at, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    Token token = tokens.get(at);
    Reading extended = extended(at, token, depth);
    if (extended != null) {
      return extended;
    }
    Reading special = specials.read(at);
    Reading best = longer(special, samePeriods.read(at));
    best = longer(best, periods.read(at));
    Reading yearPart = yearParts.read(at);
    best = longer(best, yearPart != null ? yearPart : partOfPeriod(at, depth));
    best = longer(best, nths.read(at));
    best = longer(best, days.read(at));
    return longer(best, amount(at, depth));
  }

  /**
   * {@code النصف الثاني من أبريل المقبل}, {@code الأشهر التسعة الأولى من 2030}: the period that it
   * is a part of.
   */
  private @Nullable Reading partOfPeriod(int at, int depth) {
    Token token = tokens.get(at);
    boolean counted = token.unit() != null && tokens.get(at + 1).cardinal() != null;
    boolean part = token.is(Sense.Fraction.class) || counted;
    int ordinal = counted ? at + 2 : at + 1;
    boolean placed = tokens.get(ordinal).is(Sense.Ordinal.class) && tokens.get(ordinal).definite();
    return token.definite() && part && placed && tokens.get(ordinal + 1).is(Role.OF)
        ? after(at, ordinal + 1, depth, false)
        : null;
  }

  /** An amount, unless what stands after its خلال is read as more: الأشهر الستة الأولى من العام. */
  private @Nullable Reading amount(int at, int depth) {
    Reading amount = durations.read(at);
    boolean led = amount != null && startsAfter(amount, at);
    Reading rest = led ? read(at + 1, depth + 1) : null;
    return rest != null && amount != null && rest.end() > amount.end() ? rest : amount;
  }

  private static boolean startsAfter(Reading reading, int at) {
    return !reading.mentions().isEmpty() && reading.mentions().get(0).from() > at;
  }

  private static @Nullable Reading longer(@Nullable Reading first, @Nullable Reading second) {
    if (first == null || second != null && second.end() > first.end()) {
      return second;
    }
    return first;
  }

  private @Nullable Reading extended(int at, Token token, int depth) {
    if (token.is(Sense.Part.class)) {
      return after(at, at + 1, depth, true);
    }
    Reading clock = clocks.read(at);
    if (clock != null) {
      Reading day = after(at, clock.end(), depth, true);
      return day != null ? day : clock;
    }
    if (token.is(Sense.Edge.class)) {
      Reading rest = after(at, at + 1, depth, false);
      return rest != null ? rest : edge(at);
    }
    boolean when = token.is(Sense.Vague.class) && isTimeOf(token);
    return when ? after(at, at + 1, depth, false) : null;
  }

  /** {@code وقت سابق}, {@code وقت لاحق}: the expression after them says of what. */
  private static boolean isTimeOf(Token token) {
    String last = token.last().key();
    return last.equals("سابق") || last.equals("لاحق");
  }

  private @Nullable Reading edge(int at) {
    Reading bare = periods.afterEdge(at + 1);
    return bare == null ? null : bare.startingAt(at, tokens);
  }

  /** The expression at {@code next}, or after من or a comma there, made to start at {@code at}. */
  private @Nullable Reading after(int at, int next, int depth, boolean onlyDays) {
    Token token = tokens.get(next);
    boolean skips = token.is(Role.OF) && !token.joined() || onlyDays && token.is('،');
    int start = skips ? next + 1 : next;
    if (tokens.get(start).joined()) {
      return null;
    }
    Reading rest = read(start, depth + 1);
    if (rest == null || rest.mentions().isEmpty()) {
      return null;
    }
    Form form = rest.mentions().get(0).form();
    boolean fits =
        onlyDays ? isDay(rest.mentions().get(0)) || isDayAnaphor(form) : isCalendar(form);
    return fits ? rest.startingAt(at, tokens) : null;
  }

  private static boolean isDayAnaphor(Form form) {
    return form instanceof Form.Anaphor anaphor && anaphor.unit() == Sense.Unit.DAY
        || form instanceof Form.DayOfMonth;
  }

  private static boolean isCalendar(Form form) {
    return !(form instanceof Form.Clock)
        && !(form instanceof Form.Distance)
        && !(form instanceof Form.Fixed fixed && fixed.value().startsWith("P"));
  }
}
