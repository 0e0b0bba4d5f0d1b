package org.isnad.app.show;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Link;
import org.isnad.archive.Overview;
import org.isnad.archive.name.Identity;

/** Names articles, outlets and chains for a reader. */
final class Teller {

  private final Overview overview;

  Teller(Overview overview) {
    this.overview = overview;
  }

  /** From the outermost to the innermost: {@code وكالة السواحل ← مصدر في الوزارة}. */
  String chain(String article, List<Link> chain) {
    return chain.stream().map(link -> name(article, link)).collect(Collectors.joining(" ← "));
  }

  /** The fullest name that any article gives, or the words of this one. */
  String name(String article, Link link) {
    return overview.names().of(article, link.entity()).map(Identity::name).orElse(link.name());
  }

  /** {@code الميناء، 2031-03-04}. */
  String article(String id) {
    return overview.record(id).map(Teller::article).orElse(id);
  }

  static String article(AnalysisRecord record) {
    String outlet = record.outlet() == null ? Lines.apart(record.id()) : record.outlet();
    return record.published() == null ? outlet : outlet + "، " + record.published().date();
  }

  String text(String article) {
    return overview.record(article).map(AnalysisRecord::text).orElse("");
  }
}
