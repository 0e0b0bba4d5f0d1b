package org.isnad.app.show;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.Overview;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Telling;

/**
 * Happenings for reading: the day, who did what to whom, the words that tell it, who asserts it.
 */
final class TimelineText {

  private static final String OWN_VOICE = "رواية المقال نفسه";

  private final Lines lines;
  private final Teller teller;
  private final Labels labels = new Labels();
  private final Map<String, String> modes =
      Lexicon.read(TimelineText.class, "event-modes.txt", 2).stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.field(0), e -> e.field(1)));

  TimelineText(Lines lines, Overview overview) {
    this.lines = lines;
    teller = new Teller(overview);
  }

  void write(Happening happening) {
    String when = happening.when() == null ? "بلا تاريخ" : Lines.apart(happening.when());
    lines.line("");
    lines.line(
        lines.on(Style.TITLE, when)
            + "  "
            + lines.on(Style.CUE, what(happening))
            + ": "
            + participants(happening)
            + lines.faint("  (" + labels.arabic(happening.status()) + ")"));
    Telling first = happening.tellings().get(0);
    String text = teller.text(first.article());
    lines.line("   " + Excerpt.of(text, first.evidence(), first.trigger()));
    sources(happening)
        .forEach(
            (chain, articles) ->
                lines.line(
                    "   " + lines.faint("◂ " + chain + " — " + String.join("؛ ", articles))));
  }

  private String what(Happening happening) {
    String mode = happening.mode();
    String label = mode == null ? null : modes.get(mode);
    return label == null ? labels.arabic(happening.type()) : label;
  }

  private static String participants(Happening happening) {
    String actors = join(happening.actors());
    String recipients = join(happening.recipients());
    return actors.isEmpty() || recipients.isEmpty()
        ? actors + recipients
        : actors + " ← " + recipients;
  }

  private static String join(List<String> names) {
    return names.stream().collect(Collectors.joining(" و"));
  }

  private Map<String, Set<String>> sources(Happening happening) {
    Map<String, Set<String>> articlesByChain = new LinkedHashMap<>();
    for (Telling telling : happening.tellings()) {
      String chain =
          telling.chain().isEmpty() ? OWN_VOICE : teller.chain(telling.article(), telling.chain());
      articlesByChain
          .computeIfAbsent(chain, key -> new LinkedHashSet<>())
          .add(teller.article(telling.article()));
    }
    return articlesByChain;
  }
}
