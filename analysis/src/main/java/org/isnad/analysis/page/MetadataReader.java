package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Reads a page's metadata, each field from the first source that has it: JSON-LD, which outlets
 * write for search engines, then meta tags, microdata, and the data of the page's own program.
 */
final class MetadataReader {

  private static final List<MetadataSource> SOURCES =
      List.of(
          new JsonLdSource(),
          new MetaTagSource(),
          new MicrodataSource(),
          new EmbeddedStateSource());

  Metadata read(Document page) {
    List<Metadata> found = new ArrayList<>();
    for (MetadataSource source : SOURCES) {
      found.add(source.read(page));
    }
    return Metadata.firstOf(found);
  }
}
