package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Mention;
import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * A text whose names, times and statements are marked in it, so that the event stage is tested on
 * its own.
 *
 * <p>{@code وزار [PER ستافريديس] [LOC:IRQ البصرة] في <2031-03 مارس>.} A time may have its rule,
 * {@code <2031-03-02:weekday الأحد>}. A name marked twice, or marked with {@code =} and an earlier
 * name, is one entity: {@code [PER=بوتين الرئيس]}. A statement's content stands in {@code {ACT
 * speaker| … }}, an office with its holder in {@code *رئيس=سامي_حداد*}.
 */
final class MarkedText {

  private static final class Named {
    final EntityType type;
    final @Nullable String country;
    final String name;
    final List<Mention> mentions = new ArrayList<>();

    Named(EntityType type, @Nullable String country, String name) {
      this.type = type;
      this.country = country;
      this.name = name;
    }
  }

  private record Held(String holder, Span office) {}

  private record Said(Act act, String speaker, int start, int end) {}

  private final StringBuilder plain = new StringBuilder();
  private final Map<String, Named> named = new LinkedHashMap<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();

  private MarkedText() {}

  static MarkedText read(String marked) {
    MarkedText text = new MarkedText();
    int end = text.read(marked, 0);
    if (end != marked.length()) {
      throw new IllegalArgumentException("unbalanced: " + marked);
    }
    return text;
  }

  private int read(String marked, int from) {
    int i = from;
    while (i < marked.length() && marked.charAt(i) != '}') {
      switch (marked.charAt(i)) {
        case '[' -> i = name(marked, i);
        case '<' -> i = time(marked, i);
        case '{' -> i = statement(marked, i);
        case '*' -> i = office(marked, i);
        default -> plain.append(marked.charAt(i++));
      }
    }
    return i;
  }

  private int name(String marked, int open) {
    int close = marked.indexOf(']', open);
    int space = marked.indexOf(' ', open);
    String head = marked.substring(open + 1, space);
    String words = marked.substring(space + 1, close);
    String same = head.contains("=") ? head.substring(head.indexOf('=') + 1) : words;
    String type = head.split("[:=]", -1)[0];
    String country = head.contains(":") ? head.substring(head.indexOf(':') + 1) : null;
    Named entity =
        named.computeIfAbsent(
            same.replace('_', ' '), k -> new Named(EntityType.valueOf(type), country, words));
    entity.mentions.add(new Mention(append(words), "test"));
    return close + 1;
  }

  private int time(String marked, int open) {
    int close = marked.indexOf('>', open);
    int space = marked.indexOf(' ', open);
    Span span = append(marked.substring(space + 1, close));
    String[] time = marked.substring(open + 1, space).split(":", -1);
    String rule = time.length > 1 ? time[1] : "test";
    times.add(new TimeExpression(span, time[0], TimeExpression.Type.DATE, rule));
    return close + 1;
  }

  private int statement(String marked, int open) {
    int bar = marked.indexOf('|', open);
    int space = marked.indexOf(' ', open);
    int start = plain.length();
    int close = read(marked, bar + 1);
    said.add(
        new Said(
            Act.valueOf(marked.substring(open + 1, space)),
            marked.substring(space + 1, bar),
            start,
            plain.length()));
    return close + 1;
  }

  private int office(String marked, int open) {
    int close = marked.indexOf('*', open + 1);
    int equals = marked.indexOf('=', open);
    Span span = append(marked.substring(open + 1, equals));
    held.add(new Held(marked.substring(equals + 1, close).replace('_', ' '), span));
    return close + 1;
  }

  private Span append(String words) {
    int start = plain.length();
    plain.append(words);
    return new Span(start, plain.length());
  }

  Text text() {
    return new TextReader().read(plain.toString());
  }

  Names names() {
    List<Entity> entities = new ArrayList<>();
    named.forEach(
        (id, e) ->
            entities.add(
                new Entity(
                    id,
                    e.type,
                    e.name,
                    List.of(),
                    "",
                    e.country,
                    SourceKind.PERSON,
                    roles(id),
                    e.mentions)));
    return new Names(entities);
  }

  private List<Role> roles(String holder) {
    return held.stream()
        .filter(h -> h.holder.equals(holder))
        .map(h -> new Role(plain.substring(h.office.start(), h.office.end()), null, h.office))
        .toList();
  }

  Times times() {
    return new Times(times, List.of());
  }

  Statements statements() {
    List<Statement> list = new ArrayList<>();
    for (Said s : said) {
      Named speaker = named.get(s.speaker);
      Span span = speaker == null ? new Span(s.start, s.start) : speaker.mentions.get(0).span();
      String entity = speaker == null ? null : s.speaker;
      SourceKind kind = s.speaker.startsWith("وكالة") ? SourceKind.AGENCY : SourceKind.PERSON;
      Link link = new Link(entity, s.speaker, kind, span, null);
      list.add(
          new Statement(
              "s" + (list.size() + 1),
              List.of(link),
              new Span(Math.max(0, s.start - 1), s.start),
              s.act,
              Mode.INDIRECT,
              new Span(s.start, s.end),
              null,
              null,
              null,
              "test",
              0.9,
              null));
    }
    return new Statements(list, List.of());
  }
}
