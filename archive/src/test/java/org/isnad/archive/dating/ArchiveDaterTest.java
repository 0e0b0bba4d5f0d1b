package org.isnad.archive.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.DayGround;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArchiveDaterTest {

  private static final Analyzer ANALYZER = new Analyzer();

  private static final String REST =
      " وقال ستافريديس إن أثينا ترفض بيع الفرقاطات لأي طرف ثالث. وأضاف الشناوي أن مصر تدرس العرض"
          + " اليوناني لشراء ثلاث فرقاطات وإقامة حوض للسفن في الإسكندرية.";

  private static final Page DATED =
      page(
          "a",
          "2031-05-09",
          "التقى وزير الخارجية اليوناني نيكوس ستافريديس نظيره المصري عمر الشناوي الأربعاء في"
              + " القاهرة وبحثا صفقة الفرقاطات."
              + REST);

  private static final Page OF_WEDNESDAY =
      page(
          "b",
          null,
          "التقى وزير الخارجية اليوناني نيكوس ستافريديس نظيره المصري عمر الشناوي، اليوم الأربعاء،"
              + " في القاهرة لبحث صفقة الفرقاطات."
              + REST);

  private static final Page ELSEWHERE =
      page("c", null, "قال مزارعون اليوم الأحد إن محصول الزيتون في تونس تراجع بسبب الجفاف.");

  @Test
  void datesAnArticleByTheDayOfAnEventThatAnotherTells() {
    Map<String, AnalysisRecord> narrowed = narrow(DATED, OF_WEDNESDAY, ELSEWHERE);
    assertThat(narrowed).containsOnlyKeys("b");
    assertThat(show(day(narrowed, "b"))).isEqualTo("2031-05-07 of 2031-05-07..2031-05-07");
    assertThat(record(narrowed, "b").times())
        .extracting(TimeExpression::value)
        .contains("2031-05-07");
  }

  @Test
  void saysFromWhatTheDayComes() {
    List<String> grounds =
        day(narrow(DATED, OF_WEDNESDAY), "b").grounds().stream()
            .map(ArchiveDaterTest::say)
            .distinct()
            .toList();
    assertThat(grounds).contains("day-and-weekday: اليوم الأربعاء", "same-event in a: التقى");
  }

  @Test
  void givesTheSameForAnyOrder() {
    assertThat(narrow(ELSEWHERE, OF_WEDNESDAY, DATED))
        .isEqualTo(narrow(DATED, OF_WEDNESDAY, ELSEWHERE));
  }

  @Test
  void leavesWhatNothingDates() {
    Page again = page("d", null, text(OF_WEDNESDAY));
    assertThat(narrow(OF_WEDNESDAY, ELSEWHERE)).isEmpty();
    assertThat(narrow(OF_WEDNESDAY, again)).isEmpty();
  }

  @Test
  void leavesAnArticleThatContradictsItsStory() {
    String later = " وقال الشناوي إن الحوض بني في 3 مارس 2040.";
    Page contrary = page("d", null, text(OF_WEDNESDAY) + later);
    Map<String, AnalysisRecord> narrowed = narrow(DATED, OF_WEDNESDAY, contrary);
    assertThat(narrowed).containsOnlyKeys("b");
    assertThat(show(day(narrowed, "b"))).isEqualTo("2031-05-07 of 2031-05-07..2031-05-07");
  }

  @Test
  void isNotSureOfADayThatOnlyWhatIsRepeatedTells() {
    String talks = "بقيت صفقة الفرقاطات بين اليونان ومصر معلقة بعد جولة من المحادثات في القاهرة.";
    String said =
        " إن أثينا ترفض بيع الفرقاطات لأي طرف ثالث. وأضاف عمر الشناوي أن مصر تدرس العرض اليوناني"
            + " لشراء ثلاث فرقاطات وإقامة حوض للسفن في الإسكندرية.";
    Page dated = page("a", "2031-05-09", talks + " وقال نيكوس ستافريديس الأربعاء" + said);
    Page undated = page("b", null, talks + " وقال نيكوس ستافريديس" + said);
    assertThat(show(day(narrow(dated, undated), "b")))
        .isEqualTo("2031-05-07 of 2031-04-30..2031-05-15");
  }

  @Test
  void leavesArticlesThatShareAnId() {
    Page other = page("b", null, text(ELSEWHERE));
    assertThat(narrow(DATED, OF_WEDNESDAY, other)).isEmpty();
    assertThat(narrow(DATED, OF_WEDNESDAY, OF_WEDNESDAY)).isEmpty();
  }

  @Test
  void takesAYearThatOneArticleReckonsToTheOthers() {
    Page reckoned =
        page(
            "e",
            null,
            "زار وزير الدفاع الياباني كينجي هاتوري كوريا الجنوبية في يوليو بمناسبة الذكرى السبعين"
                + " لنهاية الحرب الكورية. وقال هاتوري الاثنين إن طوكيو تدرس إجراء مناورات بحرية"
                + " مشتركة مع كوريا الجنوبية. وسيسافر هاتوري إلى كوريا الجنوبية مرة أخرى في"
                + " سبتمبر.");
    Page travels =
        page(
            "f",
            null,
            "قال وزير الدفاع الياباني كينجي هاتوري الأحد إن طوكيو تدرس إجراء مناورات بحرية مشتركة"
                + " مع كوريا الجنوبية. وزار هاتوري كوريا الجنوبية في يوليو. ويتوجه هاتوري إلى"
                + " نيويورك الاثنين للمشاركة في اجتماعات الجمعية العامة للأمم المتحدة.");
    assertThat(show(day(narrow(reckoned, travels), "f")))
        .isEqualTo("2023-09-17 of 2023-09-17..2023-09-18");
    assertThat(narrow(travels, ELSEWHERE)).isEmpty();
  }

  @Test
  void datesWhoTravelsToAGatheringOfAnUnknownYear() {
    String travels =
        " ويتوجه ستافريديس الجمعة إلى نيويورك للمشاركة في اجتماعات الجمعية العامة للأمم المتحدة.";
    Page traveller = page("b", null, text(OF_WEDNESDAY) + travels);
    assertThat(show(day(narrow(DATED, traveller), "b")))
        .isEqualTo("2031-05-07 of 2031-05-07..2031-05-07");
  }

  private static Map<String, AnalysisRecord> narrow(Page... pages) {
    List<ReadPage> read =
        Stream.of(pages).map(page -> new ReadPage(page, ANALYZER.analyze(page))).toList();
    Dating dating = new ArchiveDater(() -> ANALYZER).date(read);
    Map<String, AnalysisRecord> narrowed = new HashMap<>();
    read.forEach(
        page ->
            dating.record(page.record().id()).ifPresent(r -> narrowed.put(page.record().id(), r)));
    return narrowed;
  }

  private static Page page(String id, @Nullable String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return new Page(id, null, null, null, day, null, new Page.PlainText(text));
  }

  private static AnalysisRecord record(Map<String, AnalysisRecord> records, String id) {
    return Objects.requireNonNull(records.get(id));
  }

  private static Published day(Map<String, AnalysisRecord> records, String id) {
    return Objects.requireNonNull(record(records, id).published());
  }

  private static String show(Published published) {
    return published.date() + " of " + published.earliest() + ".." + published.latest();
  }

  private static String say(DayGround ground) {
    return ground.article() == null
        ? ground.rule() + ": " + ground.span().of(text(OF_WEDNESDAY))
        : ground.rule() + " in " + ground.article() + ": " + ground.span().of(text(DATED));
  }

  private static String text(Page page) {
    return ((Page.PlainText) page.source()).text();
  }
}
