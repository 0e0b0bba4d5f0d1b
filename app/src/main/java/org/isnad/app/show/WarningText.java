package org.isnad.app.show;

import java.time.DayOfWeek;
import java.util.List;
import org.isnad.analysis.record.Warning;

/** The warnings of a record, which are English, in Arabic. */
final class WarningText {

  private final Labels labels;

  WarningText(Labels labels) {
    this.labels = labels;
  }

  /** As it is where the record comes from a version that knows more kinds. */
  String arabic(Warning warning) {
    List<String> details = warning.details();
    return switch (warning.kind()) {
      case BROKEN_BYTES -> "بايتات ليست UTF-8 صحيحة واستُبدلت: " + details.get(0);
      case MIXED_ENCODINGS -> "بايتات بترميز Windows-1256 في صفحة UTF-8: " + details.get(0);
      case ENCODED_TWICE -> "رُمّز النص مرتين، فأُعيد إلى أصله";
      case ONLY_BEGINNING -> "لا تُظهر الصفحة إلا بداية المقال، وبقيته للمشتركين";
      case WEEKDAY_CONTRADICTS_DATE -> contradiction(details);
      case OTHER -> warning.toString();
    };
  }

  private String contradiction(List<String> details) {
    return "يوم الأسبوع لا يوافق التاريخ في «"
        + details.get(0)
        + "»: يوافق "
        + details.get(2)
        + " يوم "
        + labels.arabic(DayOfWeek.valueOf(details.get(3)));
  }
}
