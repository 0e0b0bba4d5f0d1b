package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Credit;
import org.isnad.analysis.record.Published;
import org.isnad.app.serve.read.Library;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.story.Headline;

/** An article as lists show it, and what many articles together know of it. */
public final class ArticleJson {

  private ArticleJson() {}

  /** What the article itself tells. */
  public static ObjectNode write(ObjectNode node, AnalysisRecord record) {
    node.put("id", record.id()).put("title", Headline.of(record));
    node.put("outlet", record.outlet()).put("url", record.url());
    Published published = record.published();
    node.put("published", published == null ? null : published.date().toString());
    node.put("publishedEarliest", published == null ? null : published.earliest().toString());
    node.put("publishedLatest", published == null ? null : published.latest().toString());
    node.put("publishedFrom", published == null ? null : Json.small(published.from()));
    ArrayNode credits = node.putArray("credits");
    record.credits().stream().map(Credit::name).distinct().forEach(credits::add);
    node.put("statements", record.statements().size()).put("events", record.events().size());
    return node;
  }

  /** The same with what it is a copy of. */
  public static ObjectNode write(ObjectNode node, AnalysisRecord record, Library library) {
    write(node, record);
    Optional<CopyGroup> group = library.copiesOf(record.id());
    String origin = group.map(CopyGroup::origin).orElse(record.id());
    node.put("copyOf", origin.equals(record.id()) ? null : origin);
    node.put("copies", group.map(g -> g.articles().size() - 1).orElse(0));
    node.put("agency", group.map(CopyGroup::agency).orElse(null));
    return node;
  }

  /** All that share its text. */
  public static void copies(ArrayNode array, AnalysisRecord record, Library library) {
    CopyGroup group = library.copiesOf(record.id()).orElse(null);
    if (group != null) {
      for (String id : group.articles()) {
        if (!id.equals(record.id())) {
          ObjectNode node = array.addObject();
          library.record(id).ifPresent(other -> write(node, other));
          node.put("origin", id.equals(group.origin()));
        }
      }
    }
  }
}
