package org.isnad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the server, over real HTTP, with the samples in the archive. */
class ServerTest {

  @TempDir private static Path folder;

  private static Served served;

  private static List<String> lists() {
    List<String> lists = new ArrayList<>();
    List.of("stories?all=true", "claims?", "articles?", "entities?", "statements?", "events?")
        .forEach(list -> lists.add("/api/v1/" + list));
    List.of("timeline?", "claims?", "articles?", "speakers?", "places?")
        .forEach(list -> lists.add(firstStory() + "/" + list));
    return lists;
  }

  @BeforeAll
  static void start() throws IOException {
    served = Served.withSamples(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void everyListIsTheSameWholeAndInParts() {
    for (String list : lists()) {
      JsonNode whole = served.json(list + "&limit=200");
      List<JsonNode> parts = new ArrayList<>();
      String cursor = "";
      while (cursor != null) {
        JsonNode part = served.json(list + "&limit=5" + cursor);
        part.path("items").forEach(parts::add);
        cursor =
            part.path("next").isTextual()
                ? "&cursor=" + Served.encoded(part.path("next").asText())
                : null;
      }
      int shown = (int) Math.min(200, whole.path("total").asLong());
      assertThat(parts).as(list).isNotEmpty().hasSize((int) whole.path("total").asLong());
      assertThat(new HashSet<>(parts)).as(list).hasSize(parts.size());
      assertThat(parts.subList(0, shown)).as(list).isEqualTo(items(whole));
    }
  }

  private static List<JsonNode> items(JsonNode list) {
    List<JsonNode> items = new ArrayList<>();
    list.path("items").forEach(items::add);
    return items;
  }

  @Test
  void aCursorIsOfItsOwnListOnly() {
    String next = served.json("/api/v1/articles?limit=2").path("next").asText();
    assertProblem(served.get("/api/v1/statements?cursor=" + next), 400, "cursor-wrong");
    assertProblem(served.get("/api/v1/articles?cursor=%FF%00"), 400, "parameter-wrong");
    assertProblem(served.get("/api/v1/articles?cursor=bm9uZQ"), 400, "cursor-wrong");
  }

  @Test
  void everyTableHasEveryRow() throws IOException, InterruptedException {
    for (String list : lists()) {
      long total = served.json(list).path("total").asLong();
      HttpResponse<String> csv = served.get(list + "&format=csv");
      assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment; filename=\"isnad-");
      assertThat(csv.body()).startsWith("\uFEFF\"");
      assertThat(rows(csv.body())).as(list).isEqualTo(total + 1);
      assertThat(served.get(list + "&format=jsonl").body().lines()).hasSize((int) total);
      assertThat(sheetRows(served.bytes(list + "&format=xlsx"))).isEqualTo(total + 1);
    }
  }

  /** Lines that end outside of quotation marks. */
  private static long rows(String csv) {
    boolean quoted = false;
    long rows = 0;
    for (int i = 0; i < csv.length(); i++) {
      quoted ^= csv.charAt(i) == '"';
      rows += csv.charAt(i) == '\n' && !quoted ? 1 : 0;
    }
    return rows;
  }

  private static long sheetRows(byte[] workbook) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "sheet", ".xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      String xml = new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
      return xml.split("<row ", -1).length - 1L;
    }
  }

  @Test
  void theStatementsOfATableNameTheirSource() {
    String head = served.get("/api/v1/statements?format=csv").body().lines().findFirst().orElse("");
    assertThat(head)
        .contains("\"chain\"", "\"article\"", "\"outlet\"", "\"published\"", "\"start\"");
  }

  private static String firstStory() {
    return "/api/v1/stories/"
        + served.json("/api/v1/stories").path("items").path(0).path("id").asText();
  }

  @Test
  void aStoryAtAGlanceHasTheFirstOfEverything() {
    String story = firstStory();
    JsonNode glance = served.json(story);
    assertThat(glance.path("articles").asInt()).isEqualTo(6);
    assertThat(glance.path("said").size()).isBetween(1, 5);
    assertThat(glance.path("happened").size()).isBetween(1, 6);
    assertThat(glance.path("tellers").size()).isBetween(1, 6);
    assertThat(total(story + "/articles?")).isEqualTo(6);
    assertThat(total(story + "/claims?")).isEqualTo(glance.path("claimsInAll").asInt());
    assertThat(total(story + "/claims?which=taken-up")).isEqualTo(glance.path("claims").asInt());
    assertThat(total(story + "/claims?which=single"))
        .isEqualTo(total(story + "/claims?") - total(story + "/claims?which=taken-up"));
    assertThat(total(story + "/timeline?")).isEqualTo(glance.path("happenings").asInt());
    assertThat(total(story + "/speakers?")).isPositive();
    assertThat(total(story + "/places?")).isPositive();
    assertThat(served.json(story + "/summary").path("items").size()).isPositive();
  }

  private static int total(String list) {
    return served.json(list).path("total").asInt();
  }

  @Test
  void aTimelineIsChosenByActorTypeOutletAndDay() {
    String timeline = firstStory() + "/timeline?limit=200";
    JsonNode whole = served.json(timeline);
    String actor = whole.path("actors").path(0).asText();
    String type = whole.path("types").path(0).asText();
    String outlet = whole.path("items").path(0).at("/tellings/0/outlet").asText();
    assertThat(items(served.json(timeline + "&actor=" + Served.encoded(actor))))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.path("actors").toString() + each.path("recipients"))
                    .contains(actor));
    assertThat(items(served.json(timeline + "&type=" + type)))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.path("type").asText()).isEqualTo(type));
    assertThat(items(served.json(timeline + "&outlet=" + Served.encoded(outlet))))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.path("tellings").findValuesAsText("outlet")).contains(outlet));
    String day = whole.path("days").path(0).path("day").asText();
    JsonNode ofDay = served.json(timeline + "&from=" + day + "&to=" + day);
    assertThat(ofDay.path("total").asInt()).isBetween(1, whole.path("total").asInt());
    for (JsonNode each : items(ofDay)) {
      assertThat(each.path("first").asText()).isLessThanOrEqualTo(day);
      assertThat(each.path("last").asText()).isGreaterThanOrEqualTo(day);
    }
  }

  @Test
  void copiesAreOneOrigin() {
    for (JsonNode story : served.json("/api/v1/stories").path("items")) {
      String articles = "/api/v1/stories/" + story.path("id").asText() + "/articles";
      long copies = 0;
      for (JsonNode article : served.json(articles).path("items")) {
        copies += article.path("copyOf").isNull() ? 0 : 1;
      }
      assertThat(story.path("origins").asLong())
          .isEqualTo(story.path("articles").asLong() - copies);
    }
  }

  @Test
  void aClaimShowsTheWordsOfEachPassingOn() {
    JsonNode claim = served.json("/api/v1/claims?disputed=true").path("items").path(0);
    JsonNode full = served.json("/api/v1/claims/" + Served.encoded(claim.path("id").asText()));
    assertThat(full.path("denials").size()).isPositive();
    for (JsonNode assertion : full.path("assertions")) {
      JsonNode record =
          served.json("/api/v1/articles/" + assertion.path("article").asText() + "/record");
      String text = record.path("text").asText();
      assertThat(text.substring(assertion.path("start").asInt(), assertion.path("end").asInt()))
          .isEqualTo(assertion.path("text").asText());
      assertThat(assertion.path("chain").size()).isPositive();
    }
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    HttpResponse<String> first = served.get("/api/v1/stories");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = served.get("/api/v1/stories", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void longAnswersArePacked() throws IOException, InterruptedException {
    HttpRequest request =
        served.request("/api/v1/articles?limit=50", "Accept-Encoding", "gzip").GET().build();
    HttpResponse<byte[]> packed =
        java.net.http.HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(served.get("/api/v1/articles?limit=50").body());
    }
  }

  @Test
  void problemsAreToldByCode() {
    assertProblem(served.get("/api/v1/stories/none"), 404, "not-found");
    assertProblem(served.get("/api/v1/none"), 404, "not-found");
    assertProblem(served.get("/api/v1/articles?limit=0"), 400, "parameter-wrong");
    assertProblem(served.get("/api/v1/articles?from=yesterday"), 400, "parameter-wrong");
    assertProblem(served.get("/api/v1/articles?limit=1&limit=2"), 400, "parameter-wrong");
    assertProblem(served.get("/api/v1/articles?colour=red"), 400, "parameter-unknown");
    assertProblem(served.get("/api/v1/search?q=act:denyy"), 400, "query-unreadable");
    assertProblem(served.post("/api/v1/analyze", "application/json", "{"), 400, "body-unreadable");
    assertProblem(served.post("/api/v1/analyze", "image/png", "x"), 415, "type-unknown");
    assertProblem(served.post("/api/v1/analyze", "text/plain", ""), 422, "no-article");
    assertProblem(served.delete("/api/v1/stories"), 405, "method-refused");
  }

  static void assertProblem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Served.read(response.body());
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
  }

  @Test
  void analyzeGivesTheRecordAndKeepsNothing() {
    HttpResponse<String> response =
        served.post(
            "/api/v1/analyze",
            "application/json",
            "{\"text\":\"قالت إيليني كوستا إن بلادها لم تعرض شيئاً.\"}");
    assertThat(Served.read(response.body()).path("statements").size()).isEqualTo(1);
    assertThat(served.json("/api/v1/health").path("articles").asInt()).isEqualTo(12);
  }

  @Test
  void searchFindsMarksAndDivides() {
    JsonNode found = served.json("/api/v1/search?facets=true&q=" + Served.encoded("فرقاطتين"));
    assertThat(found.path("total").asInt()).isPositive();
    assertThat(found.path("items").path(0).path("matches").size()).isPositive();
    assertThat(found.path("facets").path("outlet").size()).isPositive();
  }

  @Test
  void namesAreCompleted() {
    JsonNode found = served.json("/api/v1/complete?q=" + Served.encoded("ستاف"));
    assertThat(found.path("names").path(0).path("name").asText()).contains("ستافريديس");
  }

  @Test
  void twoCopiesAreComparedSentenceBySentence() {
    JsonNode compared = served.json("/api/v1/compare?a=almina-a&b=nakhil-a");
    assertThat(compared.path("rows").size()).isPositive();
    assertThat(compared.path("same").asInt()).isPositive();
  }

  @Test
  void numbersAreToldToPrometheus() {
    String metrics = served.get("/metrics").body();
    assertThat(metrics).contains("isnad_articles 12", "# TYPE isnad_request_seconds histogram");
  }

  @Test
  void theLogHoldsNothingThatWasAsked() {
    served.get("/api/v1/search?q=" + Served.encoded("سرّي"));
    assertThat(served.log()).anyMatch(line -> line.startsWith("GET search 200 "));
    assertThat(served.log()).noneMatch(line -> line.contains("q=") || line.contains("سر"));
  }
}
