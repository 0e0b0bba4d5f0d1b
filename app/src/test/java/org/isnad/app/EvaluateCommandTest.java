package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String TEXT =
      "قال وزير الزراعة في البلاد إن موسم القمح هذا العام أفضل من سابقه، وإن المخازن امتلأت.";

  @TempDir private Path folder;

  private final CommandLineCase isnad = new CommandLineCase();
  private Path gold = Path.of("");

  @BeforeEach
  void makeGoldFolder() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
  }

  @Test
  void analysesTheTextsThatTheGoldNames() throws IOException {
    write("a.txt", TEXT);
    write("gold/a.json", "{\"doc\": \"a\", \"text\": \"a.txt\", \"body\": [[1, 1]]}");
    assertThat(evaluate()).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .startsWith(
            "1 articles, 0 without a record\nbody               P 1.000  R 1.000  F1 1.000");
    assertThat(isnad.err()).isEmpty();
  }

  @Test
  void togetherArticlesAreDatedByTheOthers() throws IOException {
    String met = "التقى وزير الخارجية اليوناني نيكوس ستافريديس نظيره المصري عمر الشناوي ";
    String rest =
        " في القاهرة لبحث صفقة الفرقاطات. وقال ستافريديس إن أثينا ترفض بيع الفرقاطات لأي طرف ثالث."
            + " وأضاف الشناوي أن مصر تدرس العرض اليوناني لشراء ثلاث فرقاطات وإقامة حوض للسفن.";
    write("a.txt", met + "اليوم الأربعاء" + rest);
    String json = "{\"id\": \"b\", \"published\": \"2031-05-09\", \"text\": \"%s\"}";
    String articles = write("b.jsonl", json.formatted(met + "الأربعاء" + rest)).toString();
    write("gold/a.json", "{\"doc\": \"a\", \"text\": \"a.txt\", \"published\": \"2031-05-07\"}");
    write("gold/b.json", "{\"doc\": \"b\"}");
    evaluate("--articles", articles);
    assertThat(isnad.out()).contains("published          0.000   of 1");
    evaluate("--articles", articles, "--together");
    assertThat(isnad.out()).contains("published          1.000   of 1");
  }

  @Test
  void takesTheTextsOfTheOthersFromTheArticles() throws IOException {
    write("gold/a.json", "{\"doc\": \"a\", \"body\": [[1, 1]]}");
    Path articles =
        write("articles.jsonl", "{\"id\": \"a\", \"text\": \"%s\"}\n".replace("%s", TEXT));
    assertThat(evaluate("--articles", articles.toString())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("body               P 1.000  R 1.000  F1 1.000");
  }

  @Test
  void analysesPagesByTheirNames() throws IOException {
    write("gold/a.json", "{\"doc\": \"a\", \"published\": \"2024-03-05\"}");
    Path page =
        write(
            "a.html",
            "<html><head><meta property=\"article:published_time\""
                + " content=\"2024-03-05T10:00:00Z\"></head><body><p>%s</p></body></html>"
                    .replace("%s", TEXT));
    assertThat(evaluate(page.toString())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("published          1.000   of 1");
  }

  @Test
  void measuresRecordsAsTheyAre() throws IOException {
    write("gold/a.json", "{\"doc\": \"a\"}");
    write("gold/b.json", "{\"doc\": \"b\"}");
    Path page = write("a.txt", TEXT);
    assertThat(isnad.run("analyze", page.toString())).isEqualTo(ExitCode.DONE);
    Path records = write("records.jsonl", isnad.out() + "{\"id\": \n");
    assertThat(evaluate("--records", records.toString())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.out()).startsWith("2 articles, 1 without a record\n");
    assertThat(isnad.err())
        .contains("isnad: " + records + ":2: is not an analysis record")
        .contains("Without a record, counted as nothing found: b");
  }

  @Test
  void aSpanBehindTheTextIsABrokenRecord() throws IOException {
    write("gold/a.json", "{\"doc\": \"a\"}");
    Path records =
        write(
            "records.jsonl",
            "{\"id\": \"a\", \"text\": \"قال\", \"credits\": [], \"sentences\": [], \"entities\":"
                + " [], \"times\": [{\"start\": 2, \"end\": 4, \"value\": \"2024\", \"type\":"
                + " \"DATE\"}], \"quantities\": [], \"statements\": [], \"events\": [],"
                + " \"warnings\": []}");
    assertThat(evaluate("--records", records.toString())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err()).contains(records + ":1: has a span that ends behind its text");
  }

  @Test
  void listsMistakesFirst() throws IOException {
    write("a.txt", TEXT);
    write(
        "gold/a.json",
        "{\"doc\": \"a\", \"text\": \"a.txt\", \"quantities\": [{\"text\": \"ألف\", \"value\":"
            + " 1000}]}");
    assertThat(evaluate("--errors")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("a\tquantity missed\tألف = 1000\n");
  }

  @Test
  void printsJson() throws IOException {
    write("a.txt", TEXT);
    write("gold/a.json", "{\"doc\": \"a\", \"text\": \"a.txt\"}");
    assertThat(evaluate("--json")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("{\"body\":{\"p\":").endsWith("\"missing\":0}\n");
  }

  @Test
  void showsWhatShareOfTheStatementsIsRightByConfidence() throws IOException {
    writeArticleWithStatement("أن المخازن امتلأت");
    assertThat(evaluate("--reliability")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .contains("\nconfidence   statements   mean   right\n")
        .containsPattern(
            "\\n0\\.\\d\\d – \\d\\.\\d\\d +1   0\\.\\d\\d   1\\.00\\nBrier score 0\\.\\d{3}\\n");
  }

  @Test
  void aStatementThatTheAnnotationLacksIsNotRight() throws IOException {
    writeArticleWithStatement("أن السفن غادرت");
    assertThat(evaluate("--reliability")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).containsPattern(" 1   0\\.\\d\\d   0\\.00\\n");
  }

  @Test
  void fitsTheConfidenceToTheArticles() throws IOException {
    writeArticleWithStatement("أن المخازن امتلأت");
    Path weights = folder.resolve("weights.txt");
    assertThat(evaluate("--fit-confidence", weights.toString())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.err()).contains("Wrote weights fitted to 1 statements to " + weights + ".");
    assertThat(weights)
        .content()
        .containsPattern("(?m)^order verb-subject\t0\\.\\d\\d$")
        .containsPattern("(?m)^attachment that\t0\\.\\d\\d$");
  }

  @Test
  void nothingToFitTheConfidenceToIsTold() throws IOException {
    write("a.txt", "امتلأت المخازن هذا العام.");
    write("gold/a.json", "{\"doc\": \"a\", \"text\": \"a.txt\"}");
    Path weights = folder.resolve("weights.txt");
    assertThat(evaluate("--fit-confidence", weights.toString())).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("no statement was found to fit the confidence to");
    assertThat(weights).doesNotExist();
  }

  @Test
  void aFileOfWeightsThatCannotBeWrittenIsTold() throws IOException {
    writeArticleWithStatement("أن المخازن امتلأت");
    Path nowhere = folder.resolve("none/weights.txt");
    assertThat(evaluate("--fit-confidence", nowhere.toString())).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains(nowhere + ": cannot be written");
  }

  private void writeArticleWithStatement(String content) throws IOException {
    write("a.txt", "أعلنت وزارة الزراعة أن المخازن امتلأت.");
    write(
        "gold/a.json",
        "{\"doc\": \"a\", \"text\": \"a.txt\", \"entities\": [{\"id\": \"w\", \"type\": \"ORG\","
            + " \"names\": [\"وزارة الزراعة\"]}], \"statements\": [{\"chain\": [\"w\"], \"act\":"
            + " \"STATE\", \"mode\": \"indirect\", \"content\": \"%s\"}]}".replace("%s", content));
  }

  @Test
  void aGoldFolderThatIsNoneIsTold() throws IOException {
    refused("there is no such folder of gold records", folder.resolve("none").toString());
    refused("holds no gold records", gold.toString());
    assertThat(isnad.run("evaluate")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("--gold");
  }

  @Test
  void aBrokenGoldRecordIsTold() throws IOException {
    broken("{\"doc\": \"a\",", "is not valid JSON: ");
    broken("", "No content");
    broken("{}", "has no \"doc\"");
    broken("{\"doc\": \"a\", \"body\": [[3, 2]]}", "has no lines 3 to 2");
    broken("{\"doc\": \"a\", \"published\": \"5 مارس\"}", "is not a day like 2023-09-04: 5 مارس");
    broken(
        "{\"doc\": \"a\", \"text\": \"no.txt\"}", "names the text no.txt, which is in no folder");
    broken(
        "{\"doc\": \"a\", \"entities\": [{\"id\": \"x\", \"type\": \"DOG\", \"names\": [\"x\"]}]}",
        "\"DOG\"");
    broken(
        "{\"doc\": \"a\",\n \"statements\": [\n{\"chain\": [\"x\"], \"act\": \"STATE\", \"mode\":"
            + " \"direct\", \"content\": \"x\"}]}",
        "has no entity \"x\"");
    broken(
        "{\"doc\": \"a\", \"statements\": [{\"act\": \"STATE\", \"mode\": \"direct\", \"content\":"
            + " \"نعم\"}]}",
        "has a statement without a chain: نعم");
  }

  @Test
  void goldThatIsNotUtf8IsTold() throws IOException {
    Files.write(
        gold.resolve("a.json"), "{\"doc\": \"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));
    refused(gold.resolve("a.json") + ": is not valid UTF-8", gold.toString());
  }

  @Test
  void twoGoldRecordsOfOneArticleAreTold() throws IOException {
    Path a = write("gold/a.json", "{\"doc\": \"a\"}");
    Path b = write("gold/b.json", "{\"doc\": \"a\"}");
    refused(b + ": has the doc \"a\" of " + a, gold.toString());
    Path other = Files.createDirectory(folder.resolve("other"));
    write("other/c.json", "{\"doc\": \"c\"}");
    refused("has the doc \"a\"", other + "," + gold);
  }

  @Test
  void aWrongCallIsTold() throws IOException {
    write("gold/a.json", "{\"doc\": \"a\"}");
    Path records = write("records.jsonl", "");
    assertThat(evaluate("--records", records.toString(), "x.txt")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("either FILE or --records, not both");
    assertThat(evaluate("--records", "nowhere.jsonl")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("nowhere.jsonl: there is no such file");
    assertThat(evaluate("--articles", "nowhere.jsonl")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("nowhere.jsonl: there is no such file");
    assertThat(evaluate("nowhere.txt")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err()).contains("nowhere.txt: there is no such file");
  }

  private int evaluate(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "evaluate";
    args[1] = "--gold";
    args[2] = gold.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return isnad.run(args);
  }

  private void broken(String json, String reason) throws IOException {
    Path file = write("gold/a.json", json);
    refused(file + ": ", gold.toString());
    assertThat(isnad.err()).contains(reason);
  }

  private void refused(String reason, String folders) {
    assertThat(isnad.run("evaluate", "--gold", folders)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).startsWith("isnad: ").contains(reason);
    assertThat(isnad.out()).isEmpty();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
