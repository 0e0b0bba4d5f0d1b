package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

  private static final String ARTICLE =
      "قال وزير الزراعة في البلاد إن موسم القمح هذا العام أفضل من سابقه، وإن المخازن امتلأت.";

  @TempDir private Path folder;

  private final CommandLineCase isnad = new CommandLineCase();

  @Test
  void withoutArgumentsItPrintsHelp() {
    assertThat(isnad.run()).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("analyze").contains("isnad demo");
  }

  @Test
  void printsOneRecordALineInInputOrder() throws IOException {
    Path b = write("b.txt", ARTICLE);
    Path a = write("a.txt", ARTICLE);
    assertThat(isnad.run("analyze", b.toString(), a.toString())).isEqualTo(ExitCode.DONE);
    assertThat(records()).extracting(AnalysisRecord::id).containsExactly("b", "a");
    assertThat(records()).extracting(AnalysisRecord::text).containsOnly(ARTICLE);
  }

  @Test
  void readsStandardInput() {
    assertThat(isnad.input(ARTICLE).run("analyze", "-")).isEqualTo(ExitCode.DONE);
    assertThat(records()).extracting(AnalysisRecord::id).containsExactly("stdin");
  }

  @Test
  void togetherAPageIsDatedByTheOthers() throws IOException {
    String met = "التقى وزير الخارجية اليوناني نيكوس ستافريديس نظيره المصري عمر الشناوي ";
    String rest =
        " في القاهرة لبحث صفقة الفرقاطات. وقال ستافريديس إن أثينا ترفض بيع الفرقاطات لأي طرف ثالث."
            + " وأضاف الشناوي أن مصر تدرس العرض اليوناني لشراء ثلاث فرقاطات وإقامة حوض للسفن.";
    String json = "{\"id\": \"a\", \"published\": \"2031-05-09\", \"text\": \"%s\"}";
    Path dated = write("a.jsonl", json.formatted(met + "الأربعاء" + rest));
    Path undated = write("b.txt", met + "اليوم الأربعاء" + rest);
    assertThat(isnad.run("analyze", "--together", undated.toString(), dated.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(records()).extracting(AnalysisRecord::id).containsExactly("b", "a");
    Published published = Objects.requireNonNull(records().get(0).published());
    assertThat(published.date()).hasToString("2031-05-07");
    isnad.run("analyze", undated.toString());
    assertThat(isnad.out()).doesNotContain("2031");
  }

  @Test
  void whatIsNotSureEnoughIsLeftOut() throws IOException {
    Path a = write("a.txt", ARTICLE);
    isnad.run("analyze", a.toString());
    double confidence = records().get(0).statements().get(0).confidence();
    String more = String.valueOf(confidence + 0.01);
    assertThat(isnad.run("analyze", "--min-confidence", more, a.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(records().get(0).statements()).isEmpty();
    isnad.run("analyze", "--min-confidence", String.valueOf(confidence), a.toString());
    assertThat(records().get(0).statements()).isNotEmpty();
  }

  @Test
  void aConfidenceIsBetweenNothingAndOne() throws IOException {
    Path a = write("a.txt", ARTICLE);
    assertThat(isnad.run("analyze", "--min-confidence", "85", a.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("--min-confidence 85.0: not between 0 and 1");
    assertThat(isnad.run("analyze", "--min-event-confidence", "-1", a.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void writesAnArrayToAFile() throws IOException {
    Path a = write("a.txt", ARTICLE);
    Path output = folder.resolve("records.json");
    assertThat(isnad.run("analyze", "--format", "json", "-o", output.toString(), a.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(output)).startsWith("[\n{").endsWith("}\n]\n");
    assertThat(isnad.err()).contains("1 analysed, 0 failed, records in " + output);
  }

  @Test
  void theTextFormIsForReading() throws IOException {
    Path a = write("a.txt", "موسم القمح يفوق التوقعات\n" + ARTICLE);
    assertThat(isnad.run("analyze", "--format", "text", a.toString())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .contains("\u200Fموسم القمح يفوق التوقعات")
        .contains("\u200F" + ARTICLE)
        .doesNotContain("\u001B");
  }

  @Test
  void theTextFormSaysFromWhichWordsTheDayComes() throws IOException {
    String told = "بحث الوزيران أمس الاثنين 3 مارس الأمر، وكانا وقعا في فبراير 2031 اتفاقا.";
    Path a = write("a.txt", told);
    isnad.run("analyze", "--format", "text", a.toString());
    assertThat(isnad.out()).contains("عُرف تاريخ النشر من: «أمس الاثنين 3 مارس»، «فبراير 2031»");
  }

  @Test
  void theTextFormWarnsInArabic() throws IOException {
    Path a = write("a.txt", "قال الوزير الأحد 4 مارس 2031 إن الأمر انتهى.");
    byte[] bytes = (ARTICLE + " ?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFE;
    Path b = folder.resolve("b.txt");
    Files.write(b, bytes);
    isnad.run("analyze", "--format", "text", a.toString(), b.toString());
    assertThat(isnad.out())
        .contains(
            "تنبيه: يوم الأسبوع لا يوافق التاريخ في «الأحد 4 مارس 2031»: يوافق 2031-03-04 يوم"
                + " الثلاثاء")
        .contains("تنبيه: بايتات ليست UTF-8 صحيحة واستُبدلت: 1");
  }

  @Test
  void badInputsAreNamedAndTheGoodOnesDone() throws IOException {
    Path good = write("good.txt", ARTICLE);
    Path english = write("english.txt", "The harvest was better than the last one, he said.");
    Path empty = write("empty.txt", "");
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {1, 0, 2});
    Path noPages = Files.createDirectory(folder.resolve("none"));
    Path broken = write("broken.jsonl", "{\"id\":");
    int code =
        isnad.run(
            "analyze",
            english.toString(),
            empty.toString(),
            binary.toString(),
            noPages.toString(),
            broken.toString(),
            good.toString());
    assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(records()).extracting(AnalysisRecord::id).containsExactly("good");
    assertThat(isnad.err())
        .contains("isnad: " + english + ": is not Arabic: 0% of its letters are")
        .contains("isnad: " + empty + ": is empty")
        .contains("isnad: " + binary + ": is a binary file")
        .contains("isnad: " + noPages + ": holds no pages")
        .contains("isnad: " + broken + ":1: is not valid JSON")
        .contains("1 analysed, 5 failed");
  }

  @Test
  void invalidUtf8IsReadAsFarAsItGoesWithAWarning() throws IOException {
    byte[] bytes = (ARTICLE + " ?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFE;
    Path file = folder.resolve("a.txt");
    Files.write(file, bytes);
    assertThat(isnad.run("analyze", file.toString())).isEqualTo(ExitCode.DONE);
    assertThat(records().get(0).warnings())
        .extracting(String::valueOf)
        .containsExactly("1 bytes are not valid UTF-8 and were replaced");
  }

  @Test
  void aWrongCallIsTold() throws IOException {
    Path a = write("a.txt", ARTICLE);
    assertThat(isnad.run("analyze")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.run("analyze", "--format", "xml", a.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("expected one of jsonl, json, text but was 'xml'");
    assertThat(isnad.run("nonsense")).isEqualTo(ExitCode.WRONG_CALL);
    Path nowhere = folder.resolve("no").resolve("x.jsonl");
    assertThat(isnad.run("analyze", "-o", nowhere.toString(), a.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err())
        .contains("cannot write to " + nowhere + ": there is no folder " + nowhere.getParent());
  }

  private List<AnalysisRecord> records() {
    RecordJson json = new RecordJson();
    return isnad.out().lines().map(json::read).toList();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
