package org.isnad.analysis.time;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.time.ClauseTense.Tense;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/** The day or month of a feast: {@code ثاني أيام العيد}, on 2031-03-03 → 2031-01-25. */
final class FeastResolver {

  /** The first days of the feasts that العيد can mean: عيد الفطر and عيد الأضحى. */
  private static final List<Form.Date> FEASTS =
      List.of(
          Form.Date.of(Sense.Calendar.HIJRI, 0, 10, 1),
          Form.Date.of(Sense.Calendar.HIJRI, 0, 12, 10));

  private FeastResolver() {}

  /** The month that a holiday of some days falls in; null where there is no day to count from. */
  static @Nullable String month(
      Form.HolidayMonth holiday, @Nullable LocalDate anchor, Tense tense) {
    Form.Date date = Form.Date.of(holiday.calendar(), 0, holiday.month(), holiday.day());
    LocalDate day = DateResolver.resolve(date, null, anchor, tense);
    return day == null ? null : TimexValue.of(day, Unit.MONTH);
  }

  /** The day of whichever feast is nearer; null where there is no day to count from. */
  static @Nullable String day(Form.FeastDay feast, @Nullable LocalDate anchor, Tense tense) {
    LocalDate best = null;
    boolean over = tense == Tense.PAST;
    for (Form.Date first : FEASTS) {
      Form.Date date = first.withDay(first.day() + feast.number() - 1);
      LocalDate day = DateResolver.resolve(date, null, anchor, tense);
      if (day == null || anchor == null || over && day.isAfter(anchor)) {
        continue;
      }
      best = DateResolver.isNearer(day, best, anchor) ? day : best;
    }
    return best == null ? null : best.toString();
  }
}
