package org.isnad.archive.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Records;
import org.isnad.archive.copy.TextComparison.Change;
import org.isnad.archive.copy.TextComparison.LostAttribution;
import org.isnad.archive.copy.TextComparison.Row;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();

  private static final String FIRST =
      "دخلت ثلاث سفن شحن الميناء الجديد أمس. "
          + "وقال عمر إن الأرصفة القديمة تغلق نهائياً قبل الشتاء. "
          + "ويعمل في الميناء نحو ألفي عامل من أبناء المدينة.";
  private static final String SECOND =
      "دخلت ثلاث سفن شحن الميناء الجديد أمس. "
          + "وتغلق الأرصفة القديمة نهائياً قبل الشتاء. "
          + "وتنتظر أربع ناقلات حبوب دورها قرب الجزيرة.";

  @Test
  void whatWasKeptChangedCutAndAddedIsTold() {
    assertThat(compare().rows())
        .extracting(Row::change)
        .containsExactly(Change.KEPT, Change.CHANGED, Change.ADDED, Change.CUT);
  }

  @Test
  void anAttributionThatTheSecondDropsIsLost() {
    List<LostAttribution> lost = compare().lost();
    assertThat(lost).hasSize(1);
    assertThat(lost.get(0).statement().speaker().name()).isEqualTo("عمر");
    assertThat(lost.get(0).second().of(SECOND)).startsWith("وتغلق الأرصفة");
  }

  private static TextComparison compare() {
    AnalysisRecord first =
        Records.article("a", "2031-03-04", FIRST)
            .sentences()
            .person("عمر", null)
            .says("عمر", Act.STATE, "الأرصفة القديمة تغلق نهائياً قبل الشتاء")
            .record();
    AnalysisRecord second = Records.article("b", "2031-03-05", SECOND).sentences().record();
    return TextComparison.of(first, second, new Terms(WORDS::knows), WORDS);
  }
}
