package org.isnad.app.show;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.Link;
import org.isnad.archive.View;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Origin;

/** The sources of claims for reading. */
public final class OriginsText {

  private final Lines lines;
  private final Teller teller;

  public OriginsText(ArchiveText text, View view) {
    lines = text.lines();
    teller = new Teller(view);
  }

  /**
   * @param all how many there are on all pages
   */
  public void write(List<Origin> shown, int all) {
    lines.heading("المصادر", "Origins");
    for (Origin origin : shown) {
      lines.line("");
      lines.line(
          "● "
              + lines.on(Style.SOURCE, name(origin))
              + (origin.named() ? "" : lines.faint(" (لا يُعرف مَن هو)")));
      lines.line(
          "   "
              + lines.faint(
                  ArabicCount.CLAIMS.of(origin.claims())
                      + " في "
                      + ArabicCount.ARTICLES.after(articles(origin).size())
                      + (origin.denied().isEmpty() ? "" : "، منها ما ينفيه")));
      Set<String> passedOn = passedOn(origin);
      if (!passedOn.isEmpty()) {
        lines.line("   " + lines.faint("عبر ") + String.join("، ", passedOn));
      }
    }
    lines.line("");
    lines.line(lines.faint(ArabicCount.SOURCES.of(all)));
  }

  private String name(Origin origin) {
    Assertion first = all(origin).findFirst().orElseThrow();
    Link speaker = first.chain().get(first.chain().size() - 1);
    return teller.name(first.article(), speaker);
  }

  private Set<String> passedOn(Origin origin) {
    return all(origin)
        .flatMap(
            a ->
                a.chain().subList(0, a.chain().size() - 1).stream()
                    .map(link -> teller.name(a.article(), link)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> articles(Origin origin) {
    return all(origin).map(Assertion::article).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Assertion> all(Origin origin) {
    return Stream.concat(origin.asserted().stream(), origin.denied().stream());
  }
}
