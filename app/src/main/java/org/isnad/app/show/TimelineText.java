package org.isnad.app.show;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.archive.View;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Telling;

/**
 * Happenings for reading: the day, who did what to whom, the words that tell it, who asserts it.
 */
final class TimelineText {

  private static final String OWN_VOICE = "رواية المقال نفسه";

  private final Lines lines;
  private final View view;
  private final Teller teller;
  private final Labels labels = new Labels();
  private final EventWords words = new EventWords(labels);

  TimelineText(Lines lines, View view) {
    this.lines = lines;
    this.view = view;
    teller = new Teller(view);
  }

  void write(Happening happening) {
    String when = happening.when() == null ? "بلا تاريخ" : Lines.apart(happening.when());
    lines.line("");
    lines.line(
        lines.on(Style.TITLE, when)
            + "  "
            + lines.on(Style.CUE, words.what(happening.type(), happening.mode()))
            + participants(happening)
            + lines.faint("  (" + labels.arabic(happening.status()) + ")"));
    Telling first = clearest(happening);
    String text = teller.text(first.article());
    lines.line("   " + Excerpt.of(text, first.evidence(), first.trigger()));
    sources(happening)
        .forEach(
            (chain, articles) ->
                lines.line(
                    "   " + lines.faint("◂ " + chain + " — " + String.join("؛ ", articles))));
    view.disagreements(happening).forEach(this::disagreement);
  }

  /** The versions side by side, each with its articles. */
  private void disagreement(Disagreement disagreement) {
    String versions =
        disagreement.versions().stream().map(this::version).collect(Collectors.joining(" ≠ "));
    lines.line(
        "   "
            + lines.on(Style.DENIAL, "≠ " + labels.arabic(disagreement.point()))
            + ": "
            + versions);
  }

  private String version(Disagreement.Version version) {
    String value =
        switch (version.value()) {
          case Disagreement.TOLD -> "قيل";
          case Disagreement.UNTOLD -> "نُفي";
          default -> Lines.apart(version.value());
        };
    String articles =
        version.tellings().stream()
            .map(Telling::article)
            .distinct()
            .map(Lines::apart)
            .collect(Collectors.joining("، "));
    return value + lines.faint(" (" + articles + ")");
  }

  /** The first that tells it as it came, not as it was planned, and on its day. */
  private static Telling clearest(Happening happening) {
    return happening.tellings().stream()
        .filter(telling -> telling.status() == happening.status())
        .max(Comparator.comparing(telling -> Objects.equals(telling.when(), happening.when())))
        .orElse(happening.tellings().get(0));
  }

  private static String participants(Happening happening) {
    String who = EventWords.participants(join(happening.actors()), join(happening.recipients()));
    return who.isEmpty() ? "" : ": " + who;
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
