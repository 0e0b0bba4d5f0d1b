package org.isnad.app.show;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The warnings of a record, which are English, in Arabic. */
final class WarningText {

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "weekday contradicts date: (?<words>«.*») at \\d+: (?<day>\\S+) is a (?<weekday>[A-Z]+)");

  private static final Pattern BYTES =
      Pattern.compile("(?<bytes>\\d+) bytes are not valid UTF-8 and were replaced");

  private final Labels labels;

  WarningText(Labels labels) {
    this.labels = labels;
  }

  /** As it is where no Arabic is known for it. */
  String arabic(String warning) {
    Matcher weekday = WEEKDAY.matcher(warning);
    if (weekday.matches()) {
      String day = labels.arabic(DayOfWeek.valueOf(weekday.group("weekday")));
      return "يوم الأسبوع لا يوافق التاريخ في "
          + weekday.group("words")
          + ": يوافق "
          + weekday.group("day")
          + " يوم "
          + day;
    }
    Matcher bytes = BYTES.matcher(warning);
    return bytes.matches() ? "بايتات ليست UTF-8 صحيحة واستُبدلت: " + bytes.group("bytes") : warning;
  }
}
