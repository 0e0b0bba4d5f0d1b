package org.isnad.analysis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calendar expressions of a text and gives each its TIMEX3 value: {@code قال أمس الأحد},
 * published on 2025-07-14 → {@code أمس الأحد} = 2025-07-13.
 *
 * <p>Where the day of publication is known only between two days far apart, an expression gets the
 * value that both give, and stays open where they differ.
 */
public final class TimeFinder {

  /** Within so many days the most likely day is good enough to count from. */
  private static final int SURE_DAYS = 10;

  /**
   * @param published the anchor of relative expressions; where it is not known they stay unresolved
   */
  public Times find(TimeScan scan, @Nullable Published published) {
    boolean vague =
        published != null
            && ChronoUnit.DAYS.between(published.earliest(), published.latest()) > SURE_DAYS;
    if (published == null || !vague) {
      LocalDate day = published == null ? null : published.date();
      return find(scan, day, day == null ? null : WritingDay.of(scan, day));
    }
    Times open = find(scan, null, null);
    Times early = find(scan, published.earliest(), published.earliest());
    Times late = find(scan, published.latest(), published.latest());
    return agreed(open, early, late);
  }

  private static Times find(
      TimeScan scan, @Nullable LocalDate published, @Nullable LocalDate written) {
    TimeResolver resolver = new TimeResolver(scan, published, written);
    List<TimeExpression> expressions = new ArrayList<>();
    for (Mention mention : scan.mentions()) {
      String value = resolver.value(mention);
      if (value != null) {
        expressions.add(
            new TimeExpression(mention.span(), value, TimexValue.type(value), mention.rule()));
      }
    }
    expressions.sort((a, b) -> a.span().compareTo(b.span()));
    return new Times(expressions, resolver.warnings());
  }

  /** Each expression with the value that the two ends agree on, or its open one. */
  private static Times agreed(Times open, Times early, Times late) {
    List<TimeExpression> expressions = new ArrayList<>();
    for (TimeExpression expression : open.expressions()) {
      TimeExpression first = early.at(expression.span());
      TimeExpression last = late.at(expression.span());
      boolean same = first != null && last != null && first.value().equals(last.value());
      expressions.add(same ? first : expression);
    }
    return new Times(expressions, open.warnings());
  }
}
