package org.isnad.app.serve.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.ServerSettings;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.read.Desk;
import org.jspecify.annotations.Nullable;

/**
 * A page in, a record out; nothing is kept. An address in it is only written into the record: the
 * server never asks for it, so that nobody can have the server ask others.
 */
final class AnalyzeQuestion {

  private static final Set<String> FIELDS =
      Set.of("id", "text", "html", "title", "outlet", "url", "published", "fetched");

  private final Desk desk;
  private final RecordJson records = new RecordJson();
  private final Semaphore working =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  AnalyzeQuestion(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("analyze", this::analyze);
  }

  private Answer analyze(Asked asked) {
    Page page =
        page(asked.contentType().toLowerCase(Locale.ROOT), asked.body(ServerSettings.LARGEST_PAGE));
    if (!working.tryAcquire()) {
      throw new Problem(Problem.Code.BUSY, "other pages are being analysed; try again");
    }
    try {
      AnalysisRecord record = desk.analyzer().analyze(page);
      byte[] json = records.line(record).getBytes(StandardCharsets.UTF_8);
      return Answer.of("application/json", json);
    } catch (PageException e) {
      throw new Problem(Problem.Code.NO_ARTICLE, e.reason());
    } finally {
      working.release();
    }
  }

  private static Page page(String type, byte[] body) {
    if (type.startsWith("application/json")) {
      return page(body);
    }
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      return new Page("page", null, null, null, null, null, new Page.Bytes(body, type));
    }
    if (type.startsWith("text/plain")) {
      return Page.ofText("page", new String(body, StandardCharsets.UTF_8));
    }
    throw new Problem(Problem.Code.TYPE_UNKNOWN, "send application/json, text/html or text/plain");
  }

  private static Page page(byte[] body) {
    JsonNode node = tree(body);
    Iterator<String> names = node.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw unreadable(
            "there is no field "
                + name
                + "; there are text, html, title, outlet, url, published, fetched, id");
      }
    }
    String html = field(node, "html");
    String text = field(node, "text");
    if ((html == null) == (text == null)) {
      throw unreadable("give text or html");
    }
    String id = field(node, "id");
    return new Page(
        id == null || id.isBlank() ? "page" : id,
        field(node, "url"),
        field(node, "outlet"),
        field(node, "title"),
        day(node, "published"),
        day(node, "fetched"),
        html == null ? new Page.PlainText(String.valueOf(text)) : new Page.Html(html));
  }

  static JsonNode tree(byte[] body) {
    try {
      JsonNode node = Json.MAPPER.readTree(body);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw unreadable("it is no JSON: " + e.getOriginalMessage());
    } catch (java.io.IOException e) {
      throw unreadable("it is no JSON");
    }
    throw unreadable("it must be a JSON object");
  }

  static @Nullable String field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw unreadable(name + " must be text");
    }
    return value.asText();
  }

  private static @Nullable LocalDate day(JsonNode node, String name) {
    String value = field(node, name);
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw unreadable(name + " must be a day such as 2031-03-04");
    }
  }

  static Problem unreadable(String reason) {
    return new Problem(Problem.Code.BODY_UNREADABLE, reason);
  }
}
