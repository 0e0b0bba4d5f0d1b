package org.isnad.app.show;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.DayGround;
import org.isnad.analysis.record.Published;
import org.jspecify.annotations.Nullable;

/** When an article was published, and which words tell it, in Arabic. */
final class PublishedText {

  private final Labels labels;

  PublishedText(Labels labels) {
    this.labels = labels;
  }

  String day(@Nullable Published published) {
    if (published == null) {
      return "تاريخ النشر غير معروف";
    }
    boolean certain = published.earliest().equals(published.latest());
    String range = certain ? "" : "، بين " + published.earliest() + " و" + published.latest();
    return "نُشر " + published.date() + " (" + labels.arabic(published.from()) + range + ")";
  }

  /** The article's own words, then the other articles; null where the day rests on none. */
  @Nullable String grounds(AnalysisRecord record) {
    Published published = record.published();
    if (published == null || published.grounds().isEmpty()) {
      return null;
    }
    List<DayGround> grounds = published.grounds();
    String words =
        grounds.stream()
            .filter(ground -> ground.article() == null)
            .map(ground -> "«" + ground.span().of(record.text()) + "»")
            .distinct()
            .collect(joining("، "));
    String others =
        grounds.stream()
            .map(DayGround::article)
            .filter(Objects::nonNull)
            .distinct()
            .collect(joining("، "));
    return "عُرف تاريخ النشر من: "
        + Stream.of(words, others.isEmpty() ? "" : "مقالات أخرى (" + others + ")")
            .filter(part -> !part.isEmpty())
            .collect(joining("، "));
  }
}
