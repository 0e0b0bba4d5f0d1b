package org.isnad.app.show;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.archive.View;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;

/** Claims for reading: the words, who says so through whom and where, who denies it. */
final class ClaimText {

  private final Lines lines;
  private final Teller teller;
  private final Labels labels = new Labels();

  ClaimText(Lines lines, View view) {
    this.lines = lines;
    teller = new Teller(view);
  }

  void write(int number, Claim claim) {
    lines.line("");
    lines.line(number + ". " + wording(claim));
    facts(claim);
    write("يقول", claim.assertions(), Style.SOURCE);
    write("ينفي", claim.denials(), Style.DENIAL);
  }

  /** The words, and how many say so. */
  void head(Claim claim) {
    lines.line("   " + wording(claim));
    facts(claim);
  }

  private String wording(Claim claim) {
    String wording = Excerpt.of(teller.text(claim.article()), claim.wording());
    return lines.on(Style.CONTENT, Excerpt.quoted(wording));
  }

  private void facts(Claim claim) {
    lines.line(
        "   "
            + lines.faint(
                origins(claim)
                    + ArabicCount.ARTICLES.after(claim.articles())
                    + " · "
                    + Lines.apart(claim.id())));
  }

  private static String origins(Claim claim) {
    if (claim.assertions().isEmpty()) {
      return "لا أحد يقوله هنا؛ يُنفى في ";
    }
    ArabicCount sources =
        claim.originsAreNamed() ? ArabicCount.INDEPENDENT_SOURCES : ArabicCount.SOURCES;
    return sources.of(claim.origins()) + " في ";
  }

  /** One line for each way it came, with all the articles that it came through. */
  private void write(String verb, List<Assertion> assertions, Style style) {
    Map<String, Set<String>> articlesByChain = new LinkedHashMap<>();
    for (Assertion assertion : assertions) {
      String chain = lines.on(style, teller.chain(assertion.article(), assertion.chain()));
      String act =
          plain(assertion.act()) ? "" : lines.faint(" [" + labels.arabic(assertion.act()) + "]");
      articlesByChain
          .computeIfAbsent(chain + act, key -> new LinkedHashSet<>())
          .add(teller.article(assertion.article()));
    }
    articlesByChain.forEach(
        (chain, articles) ->
            lines.line(
                "   " + verb + "  " + chain + lines.faint(" — " + String.join("؛ ", articles))));
  }

  private static boolean plain(Act act) {
    return act == Act.STATE || act == Act.DENY;
  }
}
