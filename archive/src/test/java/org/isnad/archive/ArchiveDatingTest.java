package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of an archive that do not tell their day have it from the others of their story. */
class ArchiveDatingTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2031-06-04T12:00:00Z"), ZoneOffset.UTC);

  private static final Analyzer ANALYZER = new Analyzer();

  private static final String REST =
      " وقال ستافريديس إن أثينا ترفض بيع الفرقاطات لأي طرف ثالث. وأضاف الشناوي أن مصر تدرس العرض"
          + " اليوناني لشراء ثلاث فرقاطات وإقامة حوض للسفن في الإسكندرية.";

  private static final String MET =
      "التقى وزير الخارجية اليوناني نيكوس ستافريديس نظيره المصري عمر الشناوي ";

  private static final Page DATED =
      page("dated", "2031-05-09", MET + "الأربعاء في القاهرة وبحثا صفقة الفرقاطات." + REST);

  private static final Page UNDATED =
      page("undated", null, MET + "، اليوم الأربعاء، في القاهرة لبحث صفقة الفرقاطات." + REST);

  private static final Page ELSEWHERE =
      page(
          "elsewhere", null, "قال مزارعون اليوم الأحد إن محصول الزيتون في تونس تراجع بسبب الجفاف.");

  @TempDir private Path temporary;

  @Test
  void anUndatedArticleHasTheDayThatOthersTell() {
    AnalysisRecord record = undated(added("a", DATED, UNDATED, ELSEWHERE));
    Published published = published(record);
    assertThat(published.date()).isEqualTo(LocalDate.parse("2031-05-07"));
    assertThat(published.from()).isEqualTo(Published.From.INFERRED);
    assertThat(published.grounds()).anyMatch(ground -> "dated".equals(ground.article()));
    assertThat(record.times()).anyMatch(time -> time.value().equals("2031-05-07"));
  }

  @Test
  void theStoryIsOfThoseDays() {
    Overview overview = added("a", DATED, UNDATED);
    assertThat(overview.story("undated").orElseThrow().from())
        .isEqualTo(LocalDate.parse("2031-05-07"));
    assertThat(overview.warnings()).isEmpty();
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    List<AnalysisRecord> atOnce = added("a", DATED, UNDATED, ELSEWHERE).records();
    added("b", UNDATED);
    added("b", ELSEWHERE);
    assertThat(added("b", DATED).records()).isEqualTo(atOnce);
  }

  @Test
  void theDayFollowsWhatItRestsOn() {
    added("a", DATED, UNDATED);
    Page corrected = page("dated", "2031-06-20", text(DATED));
    assertThat(published(undated(added("a", corrected))).date())
        .isEqualTo(LocalDate.parse("2031-06-18"));
    Page other = page("dated", "2031-06-20", text(ELSEWHERE));
    assertThat(undated(added("a", other)).published()).isNull();
  }

  private Overview added(String folder, Page... pages) {
    try (Archive archive = Archive.open(temporary.resolve(folder), NOON)) {
      for (Page page : pages) {
        archive.add(page, ANALYZER);
      }
      archive.flush();
      return archive.overview();
    }
  }

  private static AnalysisRecord undated(Overview overview) {
    return overview.record("undated").orElseThrow();
  }

  private static Published published(AnalysisRecord record) {
    Published published = record.published();
    assertThat(published).isNotNull();
    return Objects.requireNonNull(published);
  }

  private static Page page(String id, @Nullable String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return new Page(id, null, null, null, day, null, new Page.PlainText(text));
  }

  private static String text(Page page) {
    return ((Page.PlainText) page.source()).text();
  }
}
