package org.isnad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written by the server: imports, corrections, saved searches. */
class WorkTest {

  private static final String LINE =
      "{\"id\":\"one\",\"text\":\"قال الوزير سليم الحداد إن الجسر الجديد سيفتح غداً أمام السيارات."
          + "\"}\n";

  @TempDir private Path folder;

  @Test
  void anImportTellsHowFarItIsUntilItsEnd() {
    try (Served served = new Served(folder, false)) {
      HttpResponse<String> begun = upload(served, "../../etc/pages.jsonl", LINE);
      assertThat(begun.statusCode()).isEqualTo(202);
      String id = Served.read(begun.body()).path("id").asText();
      String events = served.get("/api/v1/imports/" + id + "/progress").body();
      assertThat(events).contains("event: progress").contains("\"state\":\"done\"");
      JsonNode job = served.json("/api/v1/imports/" + id);
      assertThat(job.path("added").asInt()).isEqualTo(1);
      assertThat(served.json("/api/v1/articles/one").path("record").path("id").asText())
          .isEqualTo("one");
      assertThat(folder.resolve("kept/uploads")).isEmptyDirectory();
    }
  }

  @Test
  void whatFailsIsNamedWithItsReason() {
    try (Served served = new Served(folder, false)) {
      String id = Served.read(upload(served, "empty.html", "<p></p>").body()).path("id").asText();
      served.get("/api/v1/imports/" + id + "/progress");
      JsonNode job = served.json("/api/v1/imports/" + id);
      assertThat(job.path("failed").asInt()).isEqualTo(1);
      assertThat(job.path("faults").path(0).asText()).startsWith("empty.html: ");
    }
  }

  private static HttpResponse<String> upload(Served served, String name, String content) {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    return served.post("/api/v1/imports", "multipart/form-data; boundary=b", body);
  }

  @Test
  void aCorrectionHoldsUntilItIsTakenBack() throws IOException {
    try (Served served = Served.withSamples(folder)) {
      String id =
          served.json("/api/v1/entities?type=per").path("items").path(0).path("id").asText();
      HttpResponse<String> kept =
          served.post(
              "/api/v1/corrections",
              "application/json",
              "{\"kind\":\"rename\",\"name\":\"" + id + "\",\"value\":\"اسم جديد\"}");
      assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
      await(served, "اسم جديد", 1);
      String number = Served.read(kept.body()).path("number").asText();
      assertThat(served.delete("/api/v1/corrections/" + number).statusCode()).isEqualTo(204);
      await(served, "اسم جديد", 0);
      assertThat(served.delete("/api/v1/corrections/" + number).statusCode()).isEqualTo(404);
      JsonNode all = served.json("/api/v1/corrections");
      assertThat(all.path("items").path(0).path("undone").isTextual()).isTrue();
    }
  }

  private static void await(Served served, String name, int count) {
    String path = "/api/v1/entities?q=" + Served.encoded(name);
    long end = System.nanoTime() + 30_000_000_000L;
    while (served.json(path).path("total").asInt() != count) {
      assertThat(System.nanoTime()).as(name).isLessThan(end);
      Served.pause();
    }
  }

  @Test
  void whatCannotBeCorrectedIsTold() throws IOException {
    try (Served served = Served.withSamples(folder)) {
      JsonNode first = served.json("/api/v1/entities").path("items").path(0);
      String id = first.path("id").asText();
      String merge = "{\"kind\":\"merge\",\"name\":\"" + id + "\",\"other\":\"" + id + "\"}";
      ServerTest.assertProblem(
          served.post("/api/v1/corrections", "application/json", merge), 409, "conflict");
      String unknown = "{\"kind\":\"rename\",\"name\":\"zzz\",\"value\":\"x\"}";
      ServerTest.assertProblem(
          served.post("/api/v1/corrections", "application/json", unknown), 404, "not-found");
      String kind = "{\"kind\":\"forget\",\"name\":\"" + id + "\"}";
      ServerTest.assertProblem(
          served.post("/api/v1/corrections", "application/json", kind), 400, "body-unreadable");
    }
  }

  @Test
  void aSavedSearchHasTwoFeeds() throws IOException {
    try (Served served = Served.withSamples(folder)) {
      HttpResponse<String> saved =
          served.post(
              "/api/v1/saved-searches",
              "application/json",
              "{\"query\":\"فرقاطتين\",\"name\":\"<b>&\"}");
      assertThat(saved.statusCode()).isEqualTo(201);
      JsonNode search = Served.read(saved.body());
      HttpResponse<String> rss = served.get(search.path("rss").asText());
      assertThat(rss.headers().firstValue("Content-Type").orElse("")).startsWith("application/rss");
      assertThat(rss.body()).contains("<title>&lt;b&gt;&amp;</title>", "<item>", "<pubDate>");
      JsonNode feed = served.json(search.path("json").asText());
      assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(feed.path("items").size()).isPositive();
      String id = search.path("id").asText();
      assertThat(served.delete("/api/v1/saved-searches/" + id).statusCode()).isEqualTo(204);
      assertThat(served.json("/api/v1/saved-searches").path("total").asInt()).isZero();
    }
  }
}
