package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {

  private static final String PORT =
      "أعلنت هيئة الموانئ أن ثلاث سفن دخلت الميناء الجديد صباح أمس بعد انتظار دام أسبوعين كاملين.";
  private static final String BOOKS =
      "افتتح وزير الثقافة معرض الكتاب السنوي في العاصمة بمشاركة مئتي دار نشر من عشرين بلداً.";

  private static final String MORE =
      " وقال مدير الهيئة إن الأرصفة الجديدة تستوعب سفناً أكبر من تلك التي كانت تستقبلها. وأضاف أن العمل في"
          + " المرحلة الثانية يبدأ مطلع الشهر المقبل ويستمر عاماً كاملاً حتى تكتمل المخازن.";

  private static final String UNDATED =
      "قالت هيئة الموانئ اليوم الخميس إن ثلاث سفن عادت الأحد 13 أبريل بعدما بدأ العمل في يناير 2031.";

  @TempDir private Path folder;

  private final CommandLineCase isnad = new CommandLineCase();

  @Test
  void addCountsWhatItDid() throws IOException {
    Path port = write("port.txt", PORT);
    Path books = write("books.txt", BOOKS);
    Path empty = write("empty.txt", "");
    assertThat(add(port)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("added 1, unchanged 0, failed 0");
    assertThat(add(port, empty, books)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.out()).startsWith("added 1, unchanged 1, failed 1");
    assertThat(isnad.err()).contains("isnad: " + empty + ": is empty");
  }

  @Test
  void addTellsWhichPagesChanged() throws IOException {
    add(write("port.txt", PORT));
    Path changed = write("port.txt", PORT + " وبقيت سفينة واحدة في البحر.");
    assertThat(add(changed)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("added 0, changed 1, unchanged 0, failed 0");
    assertThat(isnad.err()).contains(changed + ": changed, kept as version 2 of port");
  }

  @Test
  void checkMakesEveryRecordAgain() throws IOException, SQLException {
    add(write("port.txt", PORT), write("books.html", "<p>" + BOOKS));
    assertThat(isnad.run("check", "--archive", archive())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .startsWith("2 records come out the same, 0 otherwise, 0 pages are damaged");
    KeptRecords.put(Path.of(archive()), "books", "1 = 1");
    assertThat(isnad.run("check", "--archive", archive())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err())
        .contains("what articles tell together is kept otherwise than they tell it (linked)")
        .contains("isnad reindex");
    assertThat(isnad.err()).contains(": its record comes out otherwise");
    execute("update revision set title = 'x' where change = 1");
    assertThat(isnad.run("check", "--archive", archive())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err()).contains("isnad: port: its page is not the one that was kept");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive() + "/archive.db");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void addReadsStandardInput() {
    isnad.input("{\"id\":\"x\",\"text\":\"" + PORT + "\"}\n{\"id\":\n");
    assertThat(isnad.run("add", "--archive", archive(), "-")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.out()).startsWith("added 1, unchanged 0, failed 1");
    assertThat(isnad.err()).contains("isnad: stdin:2: is not valid JSON");
  }

  @Test
  void anArchiveThatCannotBeUsedIsNamed() throws IOException {
    Path port = write("port.txt", PORT);
    assertThat(isnad.run("add", "--archive", port.toString(), port.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("isnad: " + port + " is a file");
    Path inside = port.resolve("archive");
    assertThat(isnad.run("add", "--archive", inside.toString(), port.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("isnad: ").contains(inside.toString());
  }

  @Test
  void anUndatedPageIsDatedByTheOthers() throws IOException {
    String met = "التقى وزير الخارجية اليوناني نيكوس ستافريديس نظيره المصري عمر الشناوي ";
    String rest =
        " في القاهرة لبحث صفقة الفرقاطات. وقال ستافريديس إن أثينا ترفض بيع الفرقاطات لأي طرف ثالث."
            + " وأضاف الشناوي أن مصر تدرس العرض اليوناني لشراء ثلاث فرقاطات وإقامة حوض للسفن.";
    String json = "{\"id\": \"a\", \"published\": \"2031-05-09\", \"text\": \"%s\"}";
    add(write("b.txt", met + "اليوم الأربعاء" + rest));
    add(write("a.jsonl", json.formatted(met + "الأربعاء" + rest)));
    isnad.run("story", "b", "--json", "--archive", archive());
    assertThat(json().get("articles").findValuesAsText("published"))
        .containsExactlyInAnyOrder("2031-05-07", "2031-05-09");
  }

  @Test
  void theTimelineTellsOfAllDaysWhereNoneIsGiven() throws IOException {
    String visit = "{\"id\": \"%s\", \"published\": \"2031-05-0%d\", \"text\": \"%s\"}";
    String told =
        "زار وزير الدفاع اليوناني نيكوس ستافريديس القاهرة أمس الثلاثاء لبحث صفقة الفرقاطات. وقال"
            + " ستافريديس إن أثينا ترفض بيع الفرقاطات لأي طرف ثالث.";
    add(write("a.jsonl", visit.formatted("a", 7, told)));
    assertThat(isnad.run("timeline", "--archive", archive(), "--from", "2031-05", "--json"))
        .isZero();
    int since = json().size();
    assertThat(isnad.run("timeline", "--archive", archive(), "--json")).isZero();
    assertThat(json()).hasSizeGreaterThanOrEqualTo(Math.max(1, since));
  }

  @Test
  void withoutAnArchiveThereIsNothingToShow() {
    for (String command : new String[] {"stories", "timeline", "claims"}) {
      assertThat(isnad.run(command, "--archive", archive())).isEqualTo(ExitCode.WRONG_CALL);
      assertThat(isnad.err()).contains("there is no archive in " + archive());
    }
    assertThat(isnad.run("search", "--archive", archive(), "سفن")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.run("who", "--archive", archive(), "عمر")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.run("story", "--archive", archive(), "x")).isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void wrongCallsAreTold() throws IOException {
    add(write("port.txt", PORT));
    assertThat(isnad.run("add")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.run("story", "--archive", archive(), "zzz")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no story zzz").contains("isnad stories --all");
    assertThat(isnad.run("claims", "--archive", archive(), "--story", "zzz"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no story zzz").contains("isnad stories --all");
    assertThat(isnad.run("who", "--archive", archive(), "زيد")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("nobody in the archive is called زيد; try: isnad search زيد");
    assertThat(isnad.run("who", "--archive", archive(), "")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("who needs a name");
    assertThat(isnad.run("search", "--archive", archive(), "***")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("search needs at least one word");
    assertThat(isnad.run("stories", "--archive", archive(), "--format", "xml"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("expected one of text, json but was 'xml'");
    assertThat(isnad.run("timeline", "--archive", archive(), "--from", "soon"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("--from is no day like 2031-03-01: soon");
    assertThat(
            isnad.run("timeline", "--archive", archive(), "--from", "2031-04", "--to", "2031-03"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.run("search", "--archive", archive(), "--limit", "0", "x"))
        .isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void searchShowsWhereTheWordsStand() throws IOException {
    add(write("port.txt", PORT), write("books.txt", BOOKS));
    assertThat(isnad.run("search", "--archive", archive(), "السفن")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("ثلاث سفن دخلت الميناء").doesNotContain("معرض");
    assertThat(isnad.run("search", "--archive", archive(), "--json", "الكتاب"))
        .isEqualTo(ExitCode.DONE);
    assertThat(json().get("total").asInt()).isEqualTo(1);
    JsonNode hits = json().get("hits");
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).get("id").asText()).isEqualTo("books");
    int start = hits.get(0).get("matches").get(0).get("start").asInt();
    assertThat(BOOKS.substring(start)).startsWith("الكتاب");
  }

  @Test
  void statementsAndEventsAreListedPartByPart() throws IOException {
    add(
        write(
            "told.jsonl",
            page("a", "النشرة", "2031-03-04", "قال سامي حداد إن السفينة غرقت.")
                + page("b", "النشرة", "2031-03-05", "نفى عمر الراوي بيع السفينة.")
                + page("c", "النشرة", "2031-04-02", "وقال سامي حدّاد إن المرفأ مغلق.")));
    listed("statements", "a", "b", "c");
    listed("statements --speaker سامى_حداد", "a", "c");
    listed("statements --act deny", "b");
    listed("statements --from 2031-03-05 --to 2031-03", "b");
    listed("statements --limit 1 --page 2", "b");
    assertThat(json().get("total").asInt()).isEqualTo(3);
    listed("statements --article c", "c");
    assertThat(json().get("hits").get(0).get("snippet").asText()).contains("المرفأ مغلق");
    assertThat(isnad.run("statements", "--archive", archive(), "--article", "z"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no article z in the archive");
    listed("statements --speaker عمر");
    add(write("visit.jsonl", page("d", "النشرة", "2031-04-03", "زار سامي حداد عمان أمس.")));
    listed("events --type consult", "d");
    listed("events --type assault");
    assertThat(isnad.run("events", "--archive", archive())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("زار سامي حداد عمان");
    assertThat(isnad.run("events", "--archive", archive(), "--type", "x"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("expected one of agree, consult");
    assertThat(isnad.run("statements", "--archive", archive(), "--page", "9"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("--page must be 1 to 1: 9");
  }

  /** Words of a call stand apart by spaces, those of a name by underlines. */
  private void listed(String call, String... articles) throws IOException {
    List<String> words = new ArrayList<>(List.of(call.split(" ")));
    words.replaceAll(word -> word.replace('_', ' '));
    words.addAll(List.of("--json", "--archive", archive()));
    assertThat(isnad.run(words.toArray(String[]::new))).as(isnad.err()).isEqualTo(ExitCode.DONE);
    assertThat(json().get("hits").findValuesAsText("id").stream().filter(id -> id.length() == 1))
        .as(call)
        .containsExactly(articles);
  }

  @Test
  void storiesAreListedWithTheirDaysAndArticles() throws IOException {
    Path pages =
        write(
            "pages.jsonl",
            page("a", "الميناء", "2031-03-04", PORT + MORE)
                + page("b", "النشرة", "2031-03-05", PORT + MORE + " وتفرغ حمولتها اليوم.")
                + page("c", "النشرة", "2031-03-05", BOOKS));
    add(pages);
    assertThat(isnad.run("stories", "--archive", archive())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("من 2031-03-04 إلى 2031-03-05 · مقالان · وسيلتان");
    assertThat(isnad.run("stories", "--archive", archive(), "--format", "json"))
        .isEqualTo(ExitCode.DONE);
    JsonNode stories = json();
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).get("articles").findValuesAsText("id")).containsExactly("a", "b");
    assertThat(stories.get(0).get("articles").get(1).get("copyOf").asText()).isEqualTo("a");
    String id = stories.get(0).get("id").asText();
    assertThat(isnad.run("story", "--archive", archive(), id)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("نسخة من").contains("المقالات").contains("ما جرى");
    assertThat(isnad.run("story", "--archive", archive(), "c", "--json")).isEqualTo(ExitCode.DONE);
    assertThat(json().get("articles").findValuesAsText("id")).containsExactly("c");
  }

  @Test
  void anInferredDayIsShownAsTheDaysItMayBe() throws IOException {
    add(write("port.txt", UNDATED + MORE));
    isnad.run("story", "--archive", archive(), "port", "--json");
    JsonNode article = json().get("articles").get(0);
    String earliest = article.get("publishedEarliest").asText();
    String latest = article.get("publishedLatest").asText();
    assertThat(earliest).isLessThan(latest);
    String between = "بين " + earliest + " و" + latest;
    for (String[] call :
        new String[][] {
          {"stories", "--all"}, {"story", "port"}, {"claims", "--all"}, {"search", "سفن"}
        }) {
      String[] arguments = Arrays.copyOf(call, call.length + 2);
      arguments[call.length] = "--archive";
      arguments[call.length + 1] = archive();
      assertThat(isnad.run(arguments)).isEqualTo(ExitCode.DONE);
      assertThat(isnad.out()).as(call[0]).contains(between);
    }
  }

  @Test
  void anArticleWithoutAnOutletIsNamedOnce() throws IOException {
    add(write("port.txt", PORT));
    isnad.run("search", "--archive", archive(), "سفن");
    assertThat(isnad.out()).containsOnlyOnce("port");
  }

  @Test
  void articlesWithoutAStoryAreCounted() throws IOException {
    add(write("port.txt", PORT), write("books.txt", BOOKS));
    isnad.run("stories", "--archive", archive());
    assertThat(isnad.out())
        .contains("لا قصة يرويها أكثر من مقال؛ في الأرشيف مقالان")
        .contains("--all");
    isnad.run("stories", "--archive", archive(), "--all");
    assertThat(isnad.out()).contains("قصتان").doesNotContain("--all");
  }

  @Test
  void everyLineOfArabicBeginsAtTheRight() throws IOException {
    add(write("port.txt", PORT));
    isnad.run("stories", "--archive", archive(), "--all");
    assertThat(isnad.out().lines().filter(line -> !line.isEmpty()))
        .allMatch(l -> l.startsWith("\u200F"));
    assertThat(isnad.out()).doesNotContain("\u001B");
  }

  @Test
  void theDemoTellsTheTwoStories() {
    int code = isnad.run("demo", "--archive", archive());
    assertThat(isnad.err()).isEmpty();
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .contains("added 12, unchanged 0, failed 0")
        .contains("القصة: ")
        .contains("What happened")
        .contains("Who says, who denies")
        .contains("ينفي")
        .contains("Try next:")
        .contains("./isnad story ");
    assertThat(isnad.run("demo", "--archive", archive())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("added 0, unchanged 12, failed 0");
  }

  private int add(Path... files) {
    String[] arguments = new String[files.length + 3];
    arguments[0] = "add";
    arguments[1] = "--archive";
    arguments[2] = archive();
    for (int i = 0; i < files.length; i++) {
      arguments[i + 3] = files[i].toString();
    }
    return isnad.run(arguments);
  }

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private JsonNode json() throws IOException {
    return new JsonMapper().readTree(isnad.out());
  }

  private static String page(String id, String outlet, String published, String text) {
    return "{\"id\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(id, outlet, published, text);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
