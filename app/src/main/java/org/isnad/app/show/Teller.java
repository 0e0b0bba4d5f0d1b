package org.isnad.app.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Published;
import org.isnad.archive.View;
import org.isnad.archive.name.Identity;

/** Names articles, outlets and chains for a reader. */
final class Teller {

  private final View view;

  Teller(View view) {
    this.view = view;
  }

  /** From the outermost to the innermost: {@code وكالة السواحل ← مصدر في الوزارة}. */
  String chain(String article, List<Link> chain) {
    return chain.stream().map(link -> name(article, link)).collect(Collectors.joining(" ← "));
  }

  /** The fullest name that any article gives, or the words of this one. */
  String name(String article, Link link) {
    return view.identity(article, link.entity()).map(Identity::name).orElse(link.name());
  }

  /** {@code الميناء، 2031-03-04}. */
  String article(String id) {
    return view.record(id).map(Teller::article).orElse(id);
  }

  /** With its id: {@code الميناء · 2031-03-04 · 001}. */
  String articleWithId(String id) {
    return view.record(id).map(record -> article(record, id)).orElse(id);
  }

  static String article(AnalysisRecord record) {
    String outlet = record.outlet() == null ? Lines.apart(record.id()) : record.outlet();
    return record.published() == null ? outlet : outlet + "، " + day(record.published());
  }

  /**
   * With the id of the article or of something in it: {@code الميناء، 2031-03-04 · 001/s13}; the id
   * stands for the outlet where that is not known.
   */
  static String article(AnalysisRecord record, String id) {
    Published published = record.published();
    return Stream.of(
            record.outlet() != null && published != null ? article(record) : record.outlet(),
            record.outlet() == null && published != null ? day(published) : null,
            Lines.apart(id))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** The day of publication, or between which days it is where that is not certain. */
  static String day(Published published) {
    return published.earliest().equals(published.latest())
        ? published.date().toString()
        : between(published.earliest(), published.latest());
  }

  static String between(LocalDate earliest, LocalDate latest) {
    return "بين " + earliest + " و" + latest;
  }

  String text(String article) {
    return view.record(article).map(AnalysisRecord::text).orElse("");
  }
}
