package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final Analyzer ANALYZER = new Analyzer();

  private static final String MET =
      "التقى وزير الخارجية اليوناني نيكوس ستافريديس نظيره المصري عمر الشناوي اليوم الأربعاء في"
          + " القاهرة لبحث صفقة الفرقاطات. وقال ستافريديس إن أثينا ترفض بيع الفرقاطات لأي طرف"
          + " ثالث. وأضاف الشناوي أن مصر تدرس العرض اليوناني لشراء ثلاث فرقاطات.";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<AnalysisRecord> out = new ArrayList<>();
  private final Together together =
      new Together(
          new Console(
              InputStream.nullInputStream(),
              new PrintStream(OutputStream.nullOutputStream()),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              false,
              Path.of("")),
          (page, record) -> out.add(record));

  @Test
  void asManyRecordsGoOutAsCameIn() {
    Page dated = page("a", "2031-05-09", MET);
    Page undated = page("b", null, MET);
    Page named = page("b", null, "تراجع محصول الزيتون في تونس بسبب الجفاف.");
    for (Page page : List.of(undated, dated, named, undated)) {
      together.accept(page, ANALYZER.analyze(page));
    }
    together.finish(ANALYZER);
    assertThat(out).extracting(AnalysisRecord::id).containsExactly("b", "a", "b", "b");
    assertThat(out.get(2)).isEqualTo(ANALYZER.analyze(named));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void afterAFaultEachPageKeepsItsOwnRecord() {
    Page dated = page("a", "2031-05-09", MET);
    AnalysisRecord own = ANALYZER.analyze(page("b", null, MET));
    together.accept(dated, ANALYZER.analyze(dated));
    together.accept(page("b", null, ""), own);
    together.finish(ANALYZER);
    assertThat(out).hasSize(2).contains(own);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be dated together");
  }

  private static Page page(String id, @Nullable String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return new Page(id, null, null, null, day, null, new Page.PlainText(text));
  }
}
