package org.isnad.app.serve.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Credit;
import org.isnad.analysis.record.Published;
import org.isnad.app.serve.read.Library;
import org.isnad.archive.copy.Copy;
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
    node.put(
        "publishedFrom",
        published == null ? null : published.from().name().toLowerCase(Locale.ROOT));
    ArrayNode credits = node.putArray("credits");
    record.credits().stream().map(Credit::name).distinct().forEach(credits::add);
    node.put("statements", record.statements().size()).put("events", record.events().size());
    return node;
  }

  /** The same with what it is a copy of. */
  public static ObjectNode write(ObjectNode node, AnalysisRecord record, Library library) {
    write(node, record);
    Optional<CopyGroup> group = library.copies().groupOf(record.id());
    String origin = library.copies().originOf(record.id());
    node.put("copyOf", origin.equals(record.id()) ? null : origin);
    node.put("copies", group.map(g -> g.articles().size() - 1).orElse(0));
    node.put("agency", group.map(CopyGroup::agency).orElse(null));
    return node;
  }

  /** All that share its text, each with how it does. */
  public static void copies(ArrayNode array, AnalysisRecord record, Library library) {
    CopyGroup group = library.copies().groupOf(record.id()).orElse(null);
    if (group != null) {
      for (String id : group.articles()) {
        if (!id.equals(record.id())) {
          ObjectNode node = array.addObject();
          library.record(id).ifPresent(other -> write(node, other, library));
          node.put("origin", id.equals(group.origin()));
          how(node, group, record.id(), id);
        }
      }
    }
    for (Copy excerpt : library.copies().excerpts()) {
      String other =
          excerpt.article().equals(record.id())
              ? excerpt.of()
              : excerpt.of().equals(record.id()) ? excerpt.article() : null;
      if (other != null) {
        ObjectNode node = array.addObject();
        library.record(other).ifPresent(found -> write(node, found, library));
        node.put("origin", false).put("kind", "excerpt").put("share", share(excerpt));
      }
    }
  }

  private static void how(ObjectNode node, CopyGroup group, String one, String other) {
    Copy copy =
        group.copies().stream()
            .filter(c -> joins(c, one, other))
            .findFirst()
            .or(() -> group.copies().stream().filter(c -> c.article().equals(other)).findFirst())
            .or(() -> group.copies().stream().filter(c -> c.article().equals(one)).findFirst())
            .orElse(null);
    node.put("kind", copy == null ? "edited" : copy.kind().name().toLowerCase(Locale.ROOT));
    node.put("share", copy == null ? null : share(copy));
  }

  private static boolean joins(Copy copy, String one, String other) {
    return copy.article().equals(one) && copy.of().equals(other)
        || copy.article().equals(other) && copy.of().equals(one);
  }

  private static double share(Copy copy) {
    return Math.round(copy.share() * 100) / 100.0;
  }
}
