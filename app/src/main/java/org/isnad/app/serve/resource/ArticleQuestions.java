package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.RecordJson;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.json.ArticleJson;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.json.StoryJson;
import org.isnad.app.serve.read.ArticlesAsked;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.read.Library;
import org.isnad.app.serve.read.Part;
import org.isnad.archive.store.KeptArticle;

/** Articles, their records, and the pages they came as. */
final class ArticleQuestions {

  static final Columns ARTICLES =
      Columns.of(
          "id /id",
          "title /title",
          "outlet /outlet",
          "published /published",
          "published earliest /publishedEarliest",
          "published latest /publishedLatest",
          "published from /publishedFrom",
          "credits /credits",
          "statements /statements",
          "events /events",
          "copy of /copyOf",
          "url /url");

  private final Desk desk;
  private final RecordJson records = new RecordJson();

  ArticleQuestions(Desk desk) {
    this.desk = desk;
  }

  void addTo(Map<String, Question> all) {
    all.put("listArticles", this::articles);
    all.put("getArticle", this::article);
    all.put("getRecord", this::record);
    all.put("getPage", this::page);
    all.put("listVersions", this::versions);
    all.put("listRecords", this::allRecords);
  }

  private Answer articles(Asked asked) {
    Library library = desk.library();
    ArticlesAsked articles = asked(asked);
    return Listed.answer(
        asked,
        "articles",
        ARTICLES,
        (cursor, limit) ->
            Json.part(
                library.articles(articles, cursor, limit),
                (node, record) -> ArticleJson.write(node, record, library)));
  }

  private static ArticlesAsked asked(Asked asked) {
    return new ArticlesAsked(asked.text("outlet").orElse(null), asked.day("from"), asked.day("to"));
  }

  private Answer allRecords(Asked asked) {
    Library library = desk.library();
    Part<AnalysisRecord> part = library.articles(asked(asked), asked.cursor(), asked.limit());
    return Answer.of(Json.part(part, (node, record) -> node.setAll(tree(record))));
  }

  private ObjectNode tree(AnalysisRecord record) {
    try {
      return (ObjectNode) Json.MAPPER.readTree(records.line(record));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(record.id(), e);
    }
  }

  /** The record, and what the others tell of the article: its story, its copies, who is who. */
  private Answer article(Asked asked) {
    KeptArticle kept = kept(asked.id());
    Library library = desk.findLibrary().orElse(null);
    ObjectNode node = Json.object();
    AnalysisRecord record =
        library == null
            ? kept.record()
            : library
                .record(asked.id())
                .filter(r -> r.text().equals(kept.record().text()))
                .orElse(kept.record());
    ArticleJson.write(node, record);
    node.putRawValue("record", new RawValue(records.line(record)));
    node.put("version", kept.version()).put("hash", kept.hash());
    node.put("added", kept.added().toString());
    node.put("compared", library != null);
    ArrayNode copies = node.putArray("copies");
    ObjectNode identities = node.putObject("identities");
    if (library != null) {
      ArticleJson.copies(copies, record, library);
      node.put(
          "copyOf",
          library.originOf(record.id()).equals(record.id()) ? null : library.originOf(record.id()));
      library
          .story(record.id())
          .ifPresent(brief -> new StoryJson(library).brief(node.putObject("story"), brief));
      for (Entity entity : record.entities()) {
        library
            .identity(record.id(), entity.id())
            .ifPresent(
                i ->
                    identities
                        .putObject(entity.id())
                        .put("id", i.id())
                        .put("name", i.name())
                        .put("articles", i.articles().size()));
      }
    }
    return Answer.of(node);
  }

  private Answer record(Asked asked) {
    String line = records.line(kept(asked.id()).record());
    return Answer.of("application/json", line.getBytes(StandardCharsets.UTF_8));
  }

  /** As text that no browser takes for a page, whatever it holds. */
  private Answer page(Asked asked) {
    KeptArticle kept = kept(asked.id());
    Page.Source source = kept.page().source();
    Answer answer;
    if (source instanceof Page.Bytes bytes) {
      answer =
          Answer.of("application/octet-stream", bytes.bytes())
              .with("Content-Disposition", "attachment; filename=\"page.bin\"");
    } else {
      String text =
          source instanceof Page.Html html
              ? html.html()
              : source instanceof Page.PlainText plain ? plain.text() : "";
      answer = Answer.of("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
    return answer
        .with("Content-Security-Policy", "default-src 'none'; sandbox")
        .with("X-Isnad-Hash", kept.hash());
  }

  private Answer versions(Asked asked) {
    List<KeptArticle> versions = desk.read(archive -> archive.versions(asked.id()));
    if (versions.isEmpty()) {
      throw Problem.notFound("article", asked.id());
    }
    ObjectNode node = Json.object();
    ArrayNode items = node.putArray("items");
    for (KeptArticle version : versions) {
      ObjectNode item = items.addObject();
      item.put("version", version.version()).put("hash", version.hash());
      item.put("added", version.added().toString());
      item.put("title", version.record().title());
    }
    return Answer.of(node.put("total", items.size()));
  }

  private KeptArticle kept(String id) {
    return desk.read(archive -> archive.article(id))
        .orElseThrow(() -> Problem.notFound("article", id));
  }
}
