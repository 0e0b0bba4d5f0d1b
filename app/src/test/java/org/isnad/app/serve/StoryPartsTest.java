package org.isnad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.page.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parts of a story whose articles do not agree: one meeting, on two days, in two towns; and of
 * one that has two sides: a wreck is looked for, its owner is tried.
 */
class StoryPartsTest {

  @TempDir private static Path folder;

  private static final String SEARCH =
      "واصل غواصون من الدفاع المدني البحث عن حطام العبارة الغارقة قبالة صلوان وانتشال صندوقها الأسود. ";
  private static final String TRIAL =
      "أجلت محكمة صلوان محاكمة مالك العبارة الغارقة المتهم بالإهمال إلى جلسة لسماع شهادة المهندسين. ";

  private static Served served;

  @BeforeAll
  static void start() {
    served =
        Served.with(
            folder,
            List.of(
                page("a", "القاهرة", 3, "وقال ستافريديس إن بلاده تريد الأمن."),
                page("b", "القاهرة", 2, "وأكد الشناوي عمق العلاقات."),
                page(
                    "c",
                    "أثينا",
                    3,
                    "ولم يصدر بيان مشترك. ومن المقرر أن يزور حازم الشناوي أثينا يوم 20 مارس 2031."),
                page("d", 11, SEARCH + "وقال قائدهم إن التيار شديد."),
                page("e", 12, SEARCH + "وذكر شهود أن الموج هدأ قليلا."),
                page("f", 12, SEARCH + TRIAL),
                page("g", 13, TRIAL + "ولم يحضر المتهم الجلسة."),
                page("h", 14, TRIAL + "وطالب الأهالي بتعويضات.")));
  }

  private static Page page(String id, String town, int day, String more) {
    String text =
        "التقى وزير الدفاع اليوناني نيكوس ستافريديس نظيره المصري حازم الشناوي في "
            + town
            + " يوم "
            + day
            + " مارس 2031، وبحثا صفقة الفرقاطتين والتدريبات البحرية المشتركة. "
            + more;
    return page(id, id.equals("c") ? 5 : 4, text);
  }

  private static Page page(String id, int day, String text) {
    LocalDate published = LocalDate.of(2031, 3, day);
    return new Page(
        id, null, "ناشر " + id, text.substring(0, 40), published, null, new Page.PlainText(text));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void whatTheArticlesDoNotAgreeOnStandsSideBySide() {
    JsonNode timeline = served.json("/api/v1/stories/a/timeline");
    JsonNode disagreements = timeline.path("items").path(0).path("disagreements");
    assertThat(disagreements)
        .extracting(each -> each.path("on").asText(), StoryPartsTest::values)
        .containsExactly(
            tuple("day", List.of("2031-03-03", "2031-03-02")),
            tuple("place", List.of("القاهرة", "أثينا")));
    assertThat(disagreements.at("/0/versions/1/articles/0/outlet").asText()).isEqualTo("ناشر b");
  }

  private static List<String> values(JsonNode disagreement) {
    return disagreement.path("versions").findValuesAsText("value");
  }

  @Test
  void aStoryOfOnePieceHasNoSides() {
    assertThat(served.json("/api/v1/stories/a/branches").path("total").asInt()).isZero();
    ServerTest.assertProblem(
        served.get("/api/v1/stories/a/articles?branch=none"), 404, "not-found");
  }

  @Test
  void theSidesOfAStoryAreTold() {
    JsonNode branches = served.json("/api/v1/stories/d/branches");
    assertThat(branches.path("total").asInt()).isEqualTo(2);
    String trial = branches.at("/items/1/id").asText();
    assertThat(
            served
                .json("/api/v1/stories/d/articles?branch=" + trial)
                .path("items")
                .findValuesAsText("id"))
        .contains("g", "h")
        .doesNotContain("d", "e", "f");
  }

  @Test
  void whatIsToComeDidNotHappenLast() {
    JsonNode glance = served.json("/api/v1/stories/a");
    String end = glance.path("to").asText();
    assertThat(served.json("/api/v1/stories/a/timeline").path("items"))
        .anyMatch(each -> each.path("first").asText().compareTo(end) > 0);
    for (JsonNode each : glance.path("happened")) {
      assertThat(each.path("first").asText()).isLessThanOrEqualTo(end);
    }
    assertThat(glance.path("happened").size()).isPositive();
  }
}
