package org.isnad.sources.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.sources.format.WebAddress;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {

  private final JsonMapper json = new JsonMapper();
  private final WebAddress addresses = new WebAddress();

  Listing read(byte[] bytes, @Nullable String url) {
    JsonNode feed;
    try {
      feed = json.readTree(bytes);
    } catch (IOException e) {
      throw new ListingException("is not valid JSON: " + e.getMessage(), e);
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      entries.add(entry(item, url));
    }
    return new Listing(text(feed, "title"), entries, List.of());
  }

  private Entry entry(JsonNode item, @Nullable String base) {
    String published = text(item, "date_published");
    String changed = text(item, "date_modified");
    String link = text(item, "url");
    String html = text(item, "content_html");
    return new Entry(
        link == null ? null : addresses.normal(base, link).orElse(null),
        text(item, "title"),
        null,
        published == null ? null : WrittenDay.of(published),
        changed != null ? changed : published != null ? published : "",
        html != null ? html : text(item, "content_text"));
  }

  private static @Nullable String text(JsonNode node, String field) {
    String text = node.path(field).asText("");
    return text.isBlank() ? null : text.strip();
  }
}
