package org.isnad.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.DayGround;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.isnad.analysis.time.DayClues.Window;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a text tells of its day without telling the day: {@link DayClues}.
 *
 * <ul>
 *   <li>a weekday: {@code أمس الأحد}, else the one that the weekdays told lie nearest to
 *   <li>a year: the anniversary of a known event, or {@code العام الماضي} beside an event of a
 *       known year
 *   <li>bounds: no day before what is told with its year as past, none after what is so told as to
 *       come
 *   <li>a gathering of a known day that is to come
 * </ul>
 */
final class ClueReader {

  /** The rule that found words like أمس الأحد. */
  static final String WEEKDAY_TOLD = "day-and-weekday";

  /** The rule that ranked weekdays told without a day of publication. */
  static final String WEEKDAYS = "weekdays";

  /** The rule that found a date with its year. */
  static final String DATES_TOLD = "dates-told";

  /** The rule that found a gathering of known days. */
  static final String GATHERING = "gathering";

  private static final int WEEK = 7;

  /** No anniversary of a later one is kept in the lexicon. */
  private static final int MOST_YEARS = 200;

  /**
   * So long before a gathering news tells that somebody is on the way to it, and after its start.
   */
  private static final int DAYS_BEFORE = 6;

  private static final int DAYS_BEGUN = 1;

  /** {@code يونيو المقبل} is not said a year before. */
  private static final int MONTHS_AHEAD = 5;

  /** How many tokens an event of a known year may stand before العام الماضي. */
  private static final int NEAR = 12;

  private final TimeScan scan;
  private final Tokens tokens;
  private final List<Mention> own;
  private final DayBounds bounds = new DayBounds();
  private final Map<Span, DayGround> grounds = new LinkedHashMap<>();

  ClueReader(TimeScan scan) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.own = scan.mentions().stream().filter(mention -> !isQuoted(scan, mention)).toList();
  }

  static boolean isQuoted(TimeScan scan, Mention mention) {
    List<Quotation> quotations = scan.text().quotationsIn(mention.span());
    return quotations.stream().anyMatch(q -> q.isCertain() && q.inner().covers(mention.span()));
  }

  DayClues read() {
    own.forEach(this::bound);
    Integer year = year();
    if (year != null) {
      bounds.within(year);
      own.stream().filter(ClueReader::isWithoutYear).forEach(m -> bound(withYear(m, year)));
    }
    List<Window> windows = windows();
    DayOfWeek told = told();
    List<DayOfWeek> weekdays = told == null ? nearest() : List.of(told);
    return new DayClues(
        bounds.earliest(),
        bounds.latest(),
        weekdays,
        told != null,
        windows,
        known(windows),
        otherMonths(),
        List.copyOf(grounds.values()));
  }

  private Set<Month> otherMonths() {
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (Mention mention : own) {
      boolean bare = isWithoutYear(mention) && ((Form.Date) mention.form()).day() == 0;
      if (bare && scan.tense().at(mention.from()) == Tense.PAST) {
        months.add(Month.of(((Form.Date) mention.form()).month()));
      }
    }
    return months;
  }

  private List<DayOfWeek> nearest() {
    List<DayOfWeek> ranked = BareWeekdays.rank(scan, own);
    if (!ranked.isEmpty()) {
      own.stream()
          .filter(mention -> mention.form() instanceof Form.Weekday)
          .forEach(mention -> because(WEEKDAYS, mention.span()));
    }
    return ranked;
  }

  /**
   * The weekday of publication that most of اليوم الأحد and أمس السبت agree on, the first on a tie.
   */
  private @Nullable DayOfWeek told() {
    int[] votes = new int[WEEK + 1];
    DayOfWeek best = null;
    for (Mention mention : own) {
      DayOfWeek day = weekday(mention);
      if (day == null) {
        continue;
      }
      votes[day.getValue()]++;
      because(WEEKDAY_TOLD, mention.span());
      boolean more = best == null || votes[day.getValue()] > votes[best.getValue()];
      best = more ? day : best;
    }
    return best;
  }

  private static @Nullable DayOfWeek weekday(Mention mention) {
    DayOfWeek weekday = mention.weekday();
    if (weekday == null) {
      return null;
    }
    Integer offset = mention.form() instanceof Form.Day day ? day.offset() : mention.offset();
    return offset == null ? null : weekday.minus(offset);
  }

  private void bound(Mention mention) {
    if (!(mention.form() instanceof Form.Date date) || date.year() == 0) {
      return;
    }
    LocalDate first = DateResolver.firstDay(date);
    if (first == null) {
      return;
    }
    boolean moved =
        switch (scan.tense().at(mention.from())) {
          case FUTURE -> bounds.notAfter(DayBounds.end(date, first));
          case PAST, BEGUN -> bounds.notBefore(first);
          case UNKNOWN -> false;
        };
    if (moved) {
      because(DATES_TOLD, mention.span());
    }
  }

  private static boolean isWithoutYear(Mention mention) {
    return mention.form() instanceof Form.Date date
        && date.year() == 0
        && date.relation() == null
        && date.yearOffset() == null
        && date.calendar() == Sense.Calendar.GREGORIAN;
  }

  private static Mention withYear(Mention mention, int year) {
    return mention.withForm(((Form.Date) mention.form()).withYear(year));
  }

  private @Nullable Integer year() {
    Integer anniversary = anniversaryYear();
    return anniversary != null ? anniversary : knownYear();
  }

  /** {@code الذكرى الثلاثين لنهاية الحرب الكورية} → 1953 + 30. */
  private @Nullable Integer anniversaryYear() {
    NumberParser numbers = scan.numbers();
    OrdinalReader ordinals = new OrdinalReader(tokens, numbers);
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).stem().bareKey().equals("ذكري")) {
        continue;
      }
      Numeral ordinal = ordinals.read(i + 1);
      Numeral count = ordinal != null ? ordinal : numbers.read(i + 1);
      Sense.Anniversary anniversary =
          count == null ? null : tokens.get(count.end()).as(Sense.Anniversary.class);
      if (count != null && anniversary != null && count.isWithin(1, MOST_YEARS)) {
        because("anniversary", tokens.span(i, count.end() + 1));
        return anniversary.year() + count.intValue();
      }
    }
    return null;
  }

  /** {@code معاهدة الشراكة التي وقعت العام الماضي} → the year after the treaty's. */
  private @Nullable Integer knownYear() {
    Set<String> words = new HashSet<>();
    for (Mention mention : own) {
      boolean back =
          mention.form() instanceof Form.Period period
              && period.unit() == Unit.YEAR
              && period.offset() < 0;
      if (!back) {
        continue;
      }
      Integer year = knownBefore(mention, words);
      if (year != null) {
        return year - ((Form.Period) mention.form()).offset();
      }
    }
    return null;
  }

  private @Nullable Integer knownBefore(Mention mention, Set<String> words) {
    Sentence sentence = scan.text().sentenceAt(mention.span().start());
    boolean signed = false;
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - NEAR); i--) {
      if (tokens.get(i).word().index() < sentence.firstWord()) {
        return null;
      }
      signed |= tokens.get(i).is(Role.SIGNED) || tokens.get(i - 1).is(Role.SIGNED);
      for (Sense sense : tokens.get(i).senses()) {
        boolean is =
            sense instanceof Sense.KnownYear known
                && (signed || !known.signed())
                && hasAll(known.words(), words);
        if (is) {
          because("known-year", tokens.span(i, mention.end()));
          return ((Sense.KnownYear) sense).year();
        }
      }
    }
    return null;
  }

  /**
   * @param keys of all words of the text; filled when first needed
   */
  private boolean hasAll(List<String> wanted, Set<String> keys) {
    if (keys.isEmpty()) {
      scan.text().words().forEach(word -> word.stems().forEach(stem -> keys.add(stem.key())));
    }
    return keys.containsAll(wanted);
  }

  /** The days before and of a gathering that is to come; of the first one that the text tells. */
  private List<Window> windows() {
    for (int i = 0; i < tokens.size(); i++) {
      Sense.Gathering gathering = tokens.get(i).as(Sense.Gathering.class);
      if (gathering == null) {
        continue;
      }
      if (!gathering.byDay() && scan.tense().isFuture(i)) {
        because(GATHERING, tokens.get(i).span());
        return editions(i).stream()
            .map(Sense.Gathering::first)
            .map(day -> new Window(day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_BEGUN)))
            .toList();
      }
      if (gathering.byDay()) {
        boundByDay(i);
      }
    }
    return List.of();
  }

  /** From the first year that has a window to the last. */
  private static @Nullable Window known(List<Window> windows) {
    if (windows.isEmpty()) {
      return null;
    }
    int first = windows.stream().mapToInt(window -> window.last().getYear()).min().orElseThrow();
    int last = windows.stream().mapToInt(window -> window.last().getYear()).max().orElseThrow();
    return new Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private List<Sense.Gathering> editions(int at) {
    return tokens.get(at).senses().stream()
        .filter(Sense.Gathering.class::isInstance)
        .map(Sense.Gathering.class::cast)
        .toList();
  }

  /** {@code كأس العالم التي تنطلق 12 يونيو المقبل}: only one of them began on that day. */
  private void boundByDay(int at) {
    int sentence = scan.text().sentenceOf(tokens.get(at).word()).index();
    for (Mention mention : own(sentence)) {
      if (!(mention.form() instanceof Form.Date date) || !date.isDay() || date.year() > 0) {
        continue;
      }
      List<LocalDate> days = new ArrayList<>();
      for (Sense.Gathering edition : editions(at)) {
        if (isOn(edition.first(), date)) {
          days.add(edition.first());
        }
      }
      if (days.size() == 1) {
        boundBy(mention, date.relation(), days.get(0));
      }
    }
  }

  private List<Mention> own(int sentence) {
    return own.stream()
        .filter(mention -> scan.text().sentenceAt(mention.span().start()).index() == sentence)
        .toList();
  }

  private static boolean isOn(LocalDate day, Form.Date date) {
    return date.calendar() == Sense.Calendar.GREGORIAN
        && day.getMonthValue() == date.month()
        && day.getDayOfMonth() == date.day();
  }

  private void boundBy(Mention mention, @Nullable Relation relation, LocalDate day) {
    because(GATHERING, mention.span());
    if (relation == Relation.NEXT) {
      bounds.notBefore(day.minusMonths(MONTHS_AHEAD));
      bounds.notAfter(day.minusDays(1));
    } else if (scan.tense().at(mention.from()) == Tense.FUTURE) {
      bounds.notAfter(day);
    } else {
      bounds.notBefore(day);
    }
  }

  private void because(String rule, Span span) {
    grounds.putIfAbsent(span, new DayGround(rule, null, span));
  }
}
