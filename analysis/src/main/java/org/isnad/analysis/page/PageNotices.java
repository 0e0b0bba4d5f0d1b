package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/** What pages say that only look like an article, from {@code no-article.txt}. */
final class PageNotices {

  /** What a page says instead of telling something. */
  enum Kind {
    /** That there is nothing here. */
    MISSING,
    /** That the rest is for subscribers. */
    SUBSCRIBERS
  }

  private final Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);

  PageNotices() {
    for (Lexicon.Entry entry : Lexicon.read(PageNotices.class, "no-article.txt", 2)) {
      phrases
          .computeIfAbsent(entry.constant(1, Kind.class), kind -> new ArrayList<>())
          .add(Folding.key(entry.field(0)));
    }
  }

  /** Whether the line says so. */
  boolean says(String line, Kind kind) {
    String key = Folding.key(line);
    return phrases.getOrDefault(kind, List.of()).stream().anyMatch(key::contains);
  }
}
