package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Participant;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code cases.txt}: a marked text, and the events expected in it. */
class EventFinderTest {

  private final EventFinder finder = new EventFinder();

  @TestFactory
  Stream<DynamicTest> cases() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String block : resource().split("\n\n+")) {
      List<String> lines = block.lines().filter(l -> !l.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        String marked = lines.get(0);
        List<String> expected = lines.subList(1, lines.size());
        tests.add(
            DynamicTest.dynamicTest(
                marked, () -> assertThat(find(marked)).containsExactlyElementsOf(expected)));
      }
    }
    return tests.stream();
  }

  private List<String> find(String marked) {
    MarkedText text = MarkedText.read(marked);
    return finder.byRules(text.text(), text.names(), text.times(), text.statements()).stream()
        .map(EventFinderTest::line)
        .toList();
  }

  private static String line(Event event) {
    StringBuilder line = new StringBuilder();
    line.append(event.type()).append(' ').append(people(event.actors()));
    line.append(" > ").append(people(event.recipients()));
    line.append(" ").append(event.status().name().toLowerCase(Locale.ROOT));
    if (event.when() != null) {
      line.append(" when ").append(event.when());
    }
    if (event.where() != null) {
      line.append(" where ").append(event.where());
    }
    if (event.via() != null) {
      line.append(" via ").append(event.via());
    }
    return line.toString();
  }

  private static String people(List<Participant> participants) {
    return participants.stream()
        .map(p -> p.entity() == null ? "[" + p.name() + "]" : p.entity())
        .collect(Collectors.joining("، "));
  }

  private static String resource() {
    try (InputStream stream = EventFinderTest.class.getResourceAsStream("cases.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
