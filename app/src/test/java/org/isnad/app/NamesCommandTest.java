package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad names} and its corrections, from the command line to the archive and back. */
class NamesCommandTest {

  private static final String GRIGOROV = "سيرغي غريغوروف";
  private static final String OTHERWISE = "سيرجي جريجوروف";
  private static final String PAGES =
      page("a", "2031-03-04", "قال وزير الدفاع الروسي سيرغي غريغوروف إن موسكو تدرس العرض.")
          + page("b", "2031-03-06", "قال وزير الدفاع الروسي سيرجي جريجوروف إن بلاده مستعدة للحوار.")
          + page("c", "2031-03-05", "قال المدير العام للميناء ماجد الكندري إن الأرصفة مفتوحة.")
          + page("d", "2031-03-05", "قال الشيخ سالم الراوي إن الطريق مغلق أمام الشاحنات.");

  @TempDir private Path folder;

  private final CommandLineCase isnad = new CommandLineCase();

  @BeforeEach
  void addPages() {
    isnad.input(PAGES);
    assertThat(isnad.run("add", "--archive", archive(), "-")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void listsNamesWithTheReasonOfEachJoin() throws IOException {
    done("--json", "--type", "per");
    JsonNode first = json().get("names").get(0);
    assertThat(json().get("total").asInt()).isEqualTo(3);
    assertThat(first.get("country").asText()).isEqualTo("RUS");
    assertThat(first.get("latin").asText()).startsWith("Sergei");
    JsonNode join = first.get("joins").get(0);
    assertThat(join.get("spelling").asText()).isEqualTo(OTHERWISE);
    assertThat(join.get("to").asText()).isEqualTo(GRIGOROV);
    assertThat(join.get("ground").asText()).isEqualTo("spelling");
    assertThat(join.get("score").asDouble()).isBetween(0.5, 1.0);
    assertThat(join.get("differences").get(0).asText()).isEqualTo("ج/غ");
    done();
    assertThat(isnad.out())
        .contains("رسم آخر للفظ الأجنبي")
        .contains("وزير الدفاع")
        .contains("من 2031-03-04 إلى 2031-03-06");
    assertThat(isnad.out().lines().filter(line -> !line.isEmpty()))
        .allMatch(line -> line.startsWith("\u200F"));
  }

  @Test
  void filtersAndTurnsPages() throws IOException {
    done("--json", "--limit", "2", "--page", "2");
    assertThat(json().get("pages").asInt()).isEqualTo(2);
    assertThat(json().get("names")).hasSize(2);
    done("--json", "جريجوروف");
    assertThat(json().get("names")).hasSize(1);
    done("--json", "--joined");
    assertThat(json().get("names")).hasSize(1);
    wrong("--page must be 1 to 2: 3", "--limit", "2", "--page", "3");
    wrong("--limit must be 1 or more: 0", "--limit", "0");
    wrong("nobody in the archive is called زيد", "زيد");
    wrong("expected one of per, org, loc but was 'x'", "--type", "x");
  }

  @Test
  void tellsWhoHeldWhatWhenByWhichArticle() throws IOException {
    done("--json", "غريغوروف");
    JsonNode role = json().get("names").get(0).get("roles").get(0);
    assertThat(role.get("title").asText()).isEqualTo("وزير الدفاع");
    assertThat(role.get("first").asText()).isEqualTo("2031-03-04");
    assertThat(role.get("last").asText()).isEqualTo("2031-03-06");
    assertThat(role.get("tellings").findValuesAsText("article")).containsExactly("a", "b");
    assertThat(isnad.run("who", "--archive", archive(), "غريغوروف")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("◇ وزير الدفاع").contains("Sergei");
  }

  @Test
  void mergedNamesAreOneInEveryCommand() throws IOException {
    done("merge", "ماجد الكندري", "سالم الراوي");
    assertThat(isnad.out()).contains("حُفظ التصحيح 1").contains("isnad names undo 1");
    String merged = called("الكندري");
    String other = merged.equals("سالم الراوي") ? "ماجد الكندري" : "سالم الراوي";
    isnad.run("who", "--archive", archive(), "--json", "الكندري");
    assertThat(json().get(0).get("statements").findValuesAsText("article"))
        .containsExactly("c", "d");
    isnad.run("search", "--archive", archive(), "--json", "ماجد الكندري");
    assertThat(json().findValuesAsText("id")).containsExactlyInAnyOrder("c", "d");
    isnad.run("claims", "--archive", archive(), "--all", "--json");
    assertThat(json().findValuesAsText("origin")).contains(merged).doesNotContain(other);
    done("undo");
    isnad.run("who", "--archive", archive(), "--json", "الكندري");
    assertThat(json().get(0).get("statements")).hasSize(1);
  }

  @Test
  void splitNamesAreTwoAlsoWhenPagesAreAddedAnew() throws IOException {
    done("split", "غريغوروف", OTHERWISE);
    isnad.input(page("e", "2031-03-07", "قال وزير الدفاع الروسي سيرجي جريجوروف إنه عاد."));
    isnad.run("add", "--archive", archive(), "-");
    done("--json", "--type", "per", "جريجوروف");
    assertThat(json().get("names")).hasSize(2);
    assertThat(json().get("names").get(0).get("articles")).hasSize(2);
  }

  @Test
  void namesakesAreSplitByArticle() throws IOException {
    done("split", GRIGOROV, "--article", "b");
    done("--json", "غريغوروف");
    assertThat(json().get("names").findValuesAsText("id")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aNewNameAndTypeAreShownAndUndoneByNumber() throws IOException {
    done("rename", "الراوي", "سالم بن ماجد الراوي");
    done("type", "موسكو", "org");
    done("--json", "--type", "org");
    assertThat(json().get("names").findValuesAsText("name")).containsExactly("موسكو");
    assertThat(called("سالم الراوي")).isEqualTo("سالم بن ماجد الراوي");
    done("undo", "1");
    assertThat(called("سالم الراوي")).isEqualTo("سالم الراوي");
    done("corrections", "--json");
    assertThat(json().findValuesAsText("kind")).containsExactly("type");
    done("corrections", "--json", "--all");
    assertThat(json().findValuesAsText("number")).containsExactly("1", "2");
    done("corrections", "--all");
    assertThat(isnad.out()).contains("«موسكو» هو جهة").contains("ملغى");
  }

  @Test
  void wrongCallsAreTold() {
    wrong("there is nothing to undo", "undo");
    wrong("nobody in the archive is called", "merge", "زيد", "موسكو");
    wrong("nobody in the archive is called", "merge", "", "موسكو");
    wrong("already", "merge", GRIGOROV, OTHERWISE);
    wrong("give one the other's type first", "merge", "الكندري", "موسكو");
    wrong("is not joined to", "split", "الكندري", "زيد");
    wrong("has no other spelling", "split", "ماجد الكندري", "ماجد الكندري");
    wrong("split needs a spelling, or --article", "split", "الكندري");
    wrong("does not name", "split", "الكندري", "--article", "a");
    wrong("all articles that name", "split", "الكندري", "--article", "c");
    wrong("a name needs letters", "rename", "الكندري", "***");
    wrong("another is called", "rename", "ماجد الكندري", "سالم الراوي");
    wrong("is loc already", "type", "موسكو", "loc");
    done("split", GRIGOROV, OTHERWISE);
    wrong("may be one of 2; say which by its id", "merge", "غريغوروف", "الكندري");
    wrong("there is no correction 7 that holds", "undo", "7");
    done("undo");
    wrong("there is nothing to undo", "undo");
  }

  private String called(String name) throws IOException {
    done("--json", name);
    return json().get("names").get(0).get("name").asText();
  }

  private void done(String... arguments) {
    assertThat(run(arguments)).as(isnad.err()).isEqualTo(ExitCode.DONE);
  }

  private void wrong(String reason, String... arguments) {
    assertThat(run(arguments)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains(reason);
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("names"));
    all.addAll(Arrays.asList(arguments));
    all.add("--archive");
    all.add(archive());
    return isnad.run(all.toArray(String[]::new));
  }

  private JsonNode json() throws IOException {
    return new JsonMapper().readTree(isnad.out());
  }

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private static String page(String id, String day, String text) {
    return "{\"id\":\"" + id + "\",\"published\":\"" + day + "\",\"text\":\"" + text + "\"}\n";
  }
}
