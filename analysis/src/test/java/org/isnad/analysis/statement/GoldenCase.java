package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Mention;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.time.Times;

/**
 * One case of a golden file: a text, the names and times in it, the statements expected.
 *
 * @param name where it stands, {@code quotations.txt:12}
 * @param text lines separated by newlines
 * @param names lines as {@code PER سليم الحداد | الحداد}
 * @param times lines as {@code أمس = 2024-05-01}
 * @param expected lines as {@code speaker > speaker | cue | ACT mode | content}
 */
record GoldenCase(
    String name, String text, List<String> names, List<String> times, List<String> expected) {

  /** What the stage finds in it, in the form of {@link #expected}. */
  List<String> found(StatementFinder finder) {
    Text read = new TextReader().read(text);
    Statements statements = finder.find(read, readNames(read), readTimes(read));
    return statements.list().stream().map(s -> line(s, read)).toList();
  }

  private String line(Statement s, Text read) {
    String chain = String.join(" > ", s.chain().stream().map(Link::name).toList());
    String line =
        chain
            + " | "
            + read.of(s.cue())
            + " | "
            + s.act()
            + " "
            + s.mode().name().toLowerCase(java.util.Locale.ROOT)
            + " | "
            + read.of(s.content());
    return s.when() == null ? line : line + " | " + s.when();
  }

  private Names readNames(Text read) {
    List<Entity> entities = new ArrayList<>();
    for (String line : names) {
      EntityType type = EntityType.valueOf(line.substring(0, 3));
      List<String> forms = List.of(line.substring(4).split(" \\| ", -1));
      List<Span> spans = new ArrayList<>();
      forms.stream()
          .sorted(Comparator.comparing(form -> -form.length()))
          .forEach(form -> addAll(spans, read, form));
      spans.sort(null);
      entities.add(
          new Entity(
              "e" + (entities.size() + 1),
              type,
              forms.get(0),
              forms.subList(1, forms.size()),
              "",
              null,
              kind(type, forms.get(0)),
              List.<Role>of(),
              spans.stream().map(span -> new Mention(span, "case")).toList()));
    }
    return new Names(entities);
  }

  private static SourceKind kind(EntityType type, String form) {
    boolean agency = form.startsWith("وكالة");
    return switch (type) {
      case PER -> SourceKind.PERSON;
      case LOC -> SourceKind.COUNTRY;
      case ORG -> agency ? SourceKind.AGENCY : SourceKind.INSTITUTION;
    };
  }

  private static void addAll(List<Span> spans, Text read, String form) {
    addWritten(spans, read, form);
    if (form.startsWith("ال")) {
      addWritten(spans, read, "ل" + form.substring(2));
    }
  }

  private static void addWritten(List<Span> spans, Text read, String form) {
    String string = read.string();
    for (int at = string.indexOf(form); at >= 0; at = string.indexOf(form, at + 1)) {
      Span span = new Span(at, at + form.length());
      boolean whole =
          span.end() == string.length() || !Character.isLetter(string.charAt(span.end()));
      int start = at;
      boolean first =
          read.word(read.wordAt(at)).stems().stream().anyMatch(s -> s.span().start() == start);
      if (whole && first && spans.stream().noneMatch(other -> other.overlaps(span))) {
        spans.add(span);
      }
    }
  }

  private Times readTimes(Text read) {
    List<TimeExpression> expressions = new ArrayList<>();
    for (String line : times) {
      List<String> sides = List.of(line.split(" = ", -1));
      int at = read.string().indexOf(sides.get(0));
      Span span = new Span(at, at + sides.get(0).length());
      expressions.add(new TimeExpression(span, sides.get(1), TimeExpression.Type.DATE, "case"));
    }
    expressions.sort(Comparator.comparing(TimeExpression::span));
    return new Times(expressions, List.of());
  }
}
