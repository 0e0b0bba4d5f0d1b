package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The times told so far in a text, for what is counted from them: {@code وصل في 5 مايو وغادر في
 * اليوم التالي}; and the day on which a quotation was said.
 */
final class ToldTimes {

  /** Length of a day's value: {@code 2031-03-05}. */
  private static final int DAY = 10;

  /** Length of a half's or quarter's value: {@code 2031-Q2}. */
  private static final int YEAR_PART = 7;

  private static final int SENTENCES_BACK = 3;

  private final Text text;
  private final List<Told> told = new ArrayList<>();

  ToldTimes(Text text) {
    this.text = text;
  }

  private record Told(String value, Span span, int sentence, boolean future) {}

  /**
   * @param future whether the clause tells what is to come
   */
  void add(String value, Span span, boolean future) {
    told.add(new Told(value, span, sentence(span), future));
  }

  /** The last value of at least that length told in this sentence or the ones before. */
  @Nullable String last(Span before, int length) {
    int sentence = sentence(before);
    for (int i = told.size() - 1; i >= 0; i--) {
      Told time = told.get(i);
      if (sentence - time.sentence > SENTENCES_BACK) {
        return null;
      }
      boolean open = time.value.endsWith("_REF");
      if (open || time.value.length() >= length) {
        return open ? null : time.value;
      }
    }
    return null;
  }

  /** The first day of that value; null where there is none, or it is no year, month or day. */
  @Nullable LocalDate lastFirstDay(Span before, int length) {
    String value = last(before, length);
    return value == null ? null : firstDay(value);
  }

  /**
   * What the last part of a year told before adds to its year: {@code -Q2}, {@code -07}.
   *
   * @param unit of it; null where any part longer than a day will do
   */
  @Nullable String lastPart(Span before, @Nullable Unit unit) {
    int sentence = sentence(before);
    for (int i = told.size() - 1; i >= 0; i--) {
      String value = told.get(i).value;
      if (sentence - told.get(i).sentence > SENTENCES_BACK) {
        return null;
      }
      boolean day = isDay(value);
      if (day && (unit == Unit.DAY || unit == Unit.MONTH)) {
        return value.substring(4, unit == Unit.DAY ? DAY : 7);
      }
      if (!day && unit != Unit.DAY && value.length() > 4 && value.charAt(4) == '-') {
        return value.substring(4);
      }
    }
    return null;
  }

  /** The last half or quarter told before, however far; null where there is none. */
  @Nullable String lastYearPart() {
    for (int i = told.size() - 1; i >= 0; i--) {
      String value = told.get(i).value;
      boolean part = value.length() == YEAR_PART && "QH".indexOf(value.charAt(5)) >= 0;
      if (part) {
        return value;
      }
    }
    return null;
  }

  /** The last day told in the same sentence or the one before; null where there is none. */
  @Nullable String lastDay(Span before) {
    int sentence = sentence(before);
    for (int i = told.size() - 1; i >= 0 && sentence - told.get(i).sentence <= 1; i--) {
      if (isDay(told.get(i).value)) {
        return told.get(i).value;
      }
    }
    return null;
  }

  /**
   * The day told, as past, in the sentence around a quotation and before it: {@code وقال أمس الأحد:
   * «سنصل غدا»}.
   */
  @Nullable LocalDate dayBefore(Quotation quotation) {
    int sentence = sentence(quotation.inner());
    for (int i = told.size() - 1; i >= 0 && told.get(i).sentence == sentence; i--) {
      Told time = told.get(i);
      boolean before = time.span.end() <= quotation.inner().start();
      if (before && !time.future && isDay(time.value)) {
        return LocalDate.parse(time.value);
      }
    }
    return null;
  }

  private static boolean isDay(String value) {
    return value.length() == DAY && Character.isDigit(value.charAt(DAY - 1));
  }

  /** The first day of a year, month or day; null for every other value. */
  static @Nullable LocalDate firstDay(String value) {
    try {
      return switch (value.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
        case 7 -> YearMonth.parse(value).atDay(1);
        case DAY -> LocalDate.parse(value);
        default -> null;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private int sentence(Span span) {
    return text.sentenceAt(span.start()).index();
  }
}
