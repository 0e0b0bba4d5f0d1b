package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;

/** Writes names of articles in few bytes: what several tell alike once, then where they tell it. */
final class NamedCode {

  private NamedCode() {}

  /** The same bytes whatever order they come in. */
  static byte[] write(List<Named> all) {
    Map<Long, Named> sorted = new TreeMap<>();
    all.forEach(named -> sorted.put(named.number(), named));
    Map<NameForm, List<Named>> byForm = new LinkedHashMap<>();
    for (Named named : sorted.values()) {
      byForm.computeIfAbsent(named.form(), form -> new ArrayList<>()).add(named);
    }
    PackedWriter out = new PackedWriter();
    byForm.forEach(
        (form, where) -> {
          write(out, form);
          out.number(where.size());
          long before = 0;
          for (Named named : where) {
            out.number(named.article() - before);
            before = named.article();
            out.number(named.place());
            write(out, named.offices());
          }
        });
    return out.bytes();
  }

  private static void write(PackedWriter out, NameForm form) {
    out.text(form.type().name());
    out.text(form.name());
    out.texts(form.aliases());
    out.text(form.latin());
    out.text(form.country());
    out.text(form.kind().name());
  }

  private static void write(PackedWriter out, List<Named.Office> offices) {
    out.number(offices.size());
    for (Named.Office office : offices) {
      out.text(office.title());
      out.number(office.of() + 1);
      out.number(office.span().start());
      out.number(office.span().length());
    }
  }

  static List<Named> read(byte[] packed) {
    PackedReader in = PackedReader.of(packed);
    List<Named> all = new ArrayList<>();
    while (in.hasMore()) {
      NameForm form =
          new NameForm(
              EntityType.valueOf(in.text()),
              in.text(),
              in.texts(),
              in.text(),
              in.maybe(),
              SourceKind.valueOf(in.text()));
      int count = in.count();
      long article = 0;
      for (int i = 0; i < count; i++) {
        article += in.number();
        all.add(new Named(article, in.count(), form, offices(in)));
      }
    }
    return all;
  }

  private static List<Named.Office> offices(PackedReader in) {
    int count = in.count();
    if (count == 0) {
      return List.of();
    }
    List<Named.Office> offices = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String title = in.text();
      int of = in.count() - 1;
      int start = in.count();
      offices.add(new Named.Office(title, of, new Span(start, start + in.count())));
    }
    return List.copyOf(offices);
  }
}
