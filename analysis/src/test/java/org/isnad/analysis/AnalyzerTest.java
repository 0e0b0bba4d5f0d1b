package org.isnad.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.PageDetails;
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
  void aPlaceOfTwoPartsIsRead() {
    String text = "لا تعترف المحكمة بأحكام القضاء بشأن تيران وصنافير.";
    assertThat(new Analyzer().analyze(Page.ofText("islands", text)).sentences()).hasSize(1);
  }

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
  void manyPagesGiveWhatEachGivesAloneInTheirOrder() {
    Analyzer analyzer = new Analyzer();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < Analyzer.TOGETHER + 3; i++) {
      pages.add(Page.ofText("page " + i, PAGE + "وتبلغ الكمية " + (i + 2) + " أطنان.\n"));
    }
    List<AnalysisRecord> together = new ArrayList<>();
    analyzer.analyze(pages, outcome -> together.add(outcome.get()));
    assertThat(together).isEqualTo(pages.stream().map(analyzer::analyze).toList());
  }

  @Test
  void aPageWithoutAnArticleDoesNotHinderTheOthers() {
    List<Page> pages =
        List.of(Page.ofText("1", PAGE), Page.ofText("empty", " "), Page.ofText("3", PAGE));
    List<Outcome<AnalysisRecord>> outcomes = new ArrayList<>();
    new Analyzer().analyze(pages, outcomes::add);
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(0).get().id()).isEqualTo("1");
    assertThatExceptionOfType(PageException.class).isThrownBy(outcomes.get(1)::get);
    assertThat(outcomes.get(2).get().id()).isEqualTo("3");
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
  void whatThePageTellsBesidesItsTextIsInTheRecord() {
    String html =
        """
        <html><head><link rel=canonical href="https://almina.example/7">
        <meta property="article:modified_time" content="2031-03-05T08:00:00Z">
        <meta property="article:section" content="اقتصاد"></head><body><article>
        <h1>ثلاث سفن تدخل الميناء الجديد</h1><h2 class="subtitle">بعد انتظار دام أسبوعين كاملين</h2>
        <div class="author-name">مريم السالمي</div>
        <figure><img src=a><figcaption>سفينة عند الرصيف الشمالي</figcaption></figure>
        <p>أعلنت هيئة الموانئ أن ثلاث سفن دخلت الميناء الجديد صباح أمس.</p>
        <p>وقالت الهيئة إن السفن تحمل قمحاً وسكراً من ثلاثة بلدان.</p></article></body></html>
        """;
    AnalysisRecord record = new Analyzer().analyze(Page.ofHtml("1", html));
    assertThat(record.page())
        .isEqualTo(
            new PageDetails(
                "بعد انتظار دام أسبوعين كاملين",
                "مريم السالمي",
                "اقتصاد",
                LocalDate.of(2031, 3, 5),
                List.of("سفينة عند الرصيف الشمالي"),
                "https://almina.example/7"));
    assertThat(record.text()).doesNotContain("الرصيف").doesNotContain("السالمي");
    assertThat(new Analyzer().analyze(Page.ofText("1", "قال سامي إن السفن وصلت.")).page()).isNull();
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
