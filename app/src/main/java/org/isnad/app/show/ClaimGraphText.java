package org.isnad.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.Link;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.View;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.ClaimHistory;

/**
 * A claim for reading, as one graph: from each source through those who pass it on to the articles;
 * then how it changed from day to day.
 */
public final class ClaimGraphText {

  private static final String UNKNOWN = " (لا يُعرف مَن هو)";

  private final Lines lines;
  private final ClaimText claims;
  private final Teller teller;
  private final Labels labels = new Labels();

  public ClaimGraphText(ArchiveText text, View view) {
    lines = text.lines();
    claims = new ClaimText(lines, view);
    teller = new Teller(view);
  }

  /** A source, or who passes on, with those whom it came to from there. */
  private static final class Node {
    private final Map<String, Node> next = new LinkedHashMap<>();
    private final List<String> articles = new ArrayList<>();
  }

  public void write(ToldClaim told, ClaimHistory history) {
    Claim claim = told.claim();
    lines.rule();
    claims.head(claim);
    lines.line("   " + lines.faint("القصة " + Lines.apart(told.story().id())));
    lines.rule();
    graph("يقولون", "Who says", claim.assertions(), Style.SOURCE);
    graph("ينفون", "Who denies", claim.denials(), Style.DENIAL);
    steps(history);
    plain(history);
    if (!claim.otherNumbers().isEmpty()) {
      lines.heading("عدد آخر", "Other numbers");
      claim.otherNumbers().forEach(id -> lines.line("  " + Lines.apart(id)));
    }
  }

  private void graph(String arabic, String english, List<Assertion> assertions, Style style) {
    if (assertions.isEmpty()) {
      return;
    }
    lines.heading(arabic, english);
    Map<String, Node> origins = new LinkedHashMap<>();
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Assertion assertion : assertions) {
      List<Link> chain = assertion.chain();
      Node node = origins.computeIfAbsent(assertion.origin(), key -> new Node());
      names.computeIfAbsent(assertion.origin(), key -> new LinkedHashSet<>()).add(name(assertion));
      for (int i = chain.size() - 2; i >= 0; i--) {
        String passesOn = teller.name(assertion.article(), chain.get(i));
        node = node.next.computeIfAbsent(passesOn, key -> new Node());
      }
      node.articles.add(
          teller.articleWithId(assertion.article())
              + lines.faint(
                  " [" + labels.arabic(assertion.act()) + "، " + assertion.statement() + "]"));
    }
    origins.forEach(
        (origin, node) -> {
          lines.line(
              "● "
                  + lines.on(style, String.join("، ", names.getOrDefault(origin, Set.of(origin)))));
          write(node, "  ");
        });
  }

  private String name(Assertion assertion) {
    Link speaker = assertion.chain().get(assertion.chain().size() - 1);
    String name = teller.name(assertion.article(), speaker);
    return assertion.named() ? name : name + UNKNOWN;
  }

  private void write(Node node, String indent) {
    int left = node.next.size() + node.articles.size();
    for (String article : node.articles) {
      lines.line(indent + (--left == 0 ? "└ " : "├ ") + article);
    }
    for (Map.Entry<String, Node> next : node.next.entrySet()) {
      boolean last = --left == 0;
      lines.line(indent + (last ? "└ " : "├ ") + "← " + lines.on(Style.CUE, next.getKey()));
      write(next.getValue(), indent + (last ? "  " : "│ "));
    }
  }

  private void steps(ClaimHistory history) {
    lines.heading("يوماً بعد يوم", "Day by day");
    boolean first = true;
    for (ClaimHistory.Step step : history.steps()) {
      Assertion assertion = step.assertion();
      String day = step.day() == null ? "بلا تاريخ" : Lines.apart(step.day().toString());
      lines.line(
          "  "
              + day
              + "  "
              + lines.on(
                  step.stance() == ClaimHistory.Stance.DENIED ? Style.DENIAL : Style.CUE,
                  labels.arabic(step.stance()))
              + "  "
              + teller.chain(assertion.article(), assertion.chain())
              + lines.faint(" — " + teller.articleWithId(assertion.article()))
              + (first ? lines.faint(" · أول من رواه") : ""));
      first = false;
    }
  }

  private void plain(ClaimHistory history) {
    if (history.plain().isEmpty()) {
      return;
    }
    lines.heading("رُوي حقيقةً بلا إسناد", "Told as plain fact");
    for (ClaimHistory.Plain plain : history.plain()) {
      lines.line(
          "  "
              + lines.faint(teller.articleWithId(plain.article()) + ": ")
              + Excerpt.of(teller.text(plain.article()), plain.sentence()));
    }
  }
}
