package org.isnad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

  private static final String PAGE =
      """
      قال وزير الزراعة المصري حازم الشناوي، أمس الأحد، إن بلاده ستستورد 12 مليون طن من القمح من روسيا.
      ونقلت وكالة السواحل للأنباء عن مصدر في الوزارة قوله «لن نوقع الاتفاق». وأضاف أن موسكو تدرس العرض.
      """;

  private final RecordJson json = new RecordJson();

  @Test
  void theSamePageGivesTheSameRecordInAnyLocaleAndTimeZone() {
    String here = json.line(new Analyzer().analyze(Page.ofText("1", PAGE)));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(json.line(new Analyzer().analyze(Page.ofText("1", PAGE)))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everySpanLiesInTheTextAndTheRecordSurvivesJson() {
    AnalysisRecord record = new Analyzer().analyze(Page.ofText("1", PAGE));
    int length = record.text().length();
    assertThat(record.sentences()).hasSize(3).allMatch(s -> s.end() <= length);
    assertThat(record.entities())
        .flatExtracting(e -> e.mentions())
        .allMatch(m -> m.span().end() <= length);
    assertThat(json.read(json.line(record))).isEqualTo(record);
  }

  @Test
  void aTextMayEndWithItsSource() {
    String text = "توجه الوفد إلى المدينة صباح أمس وزار السوق والميناء، كما قال مسؤول أميركي";
    AnalysisRecord record = new Analyzer().analyze(Page.ofText("1", text));
    assertThat(record.statements())
        .extracting(statement -> statement.speaker().name())
        .containsExactly("مسؤول أميركي");
  }
}
