package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An element's text as a reader sees it: one line a block, inline elements run together.
 *
 * <p>{@code <p>قال <b>العزاوي</b>.</p><p>وأضاف.</p>} → {@code قال العزاوي.} and {@code وأضاف.}
 */
final class HtmlLines {

  private static final Set<String> NOT_SHOWN =
      Set.of(
          "script", "style", "noscript", "template", "iframe", "svg", "select", "button", "input");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlLines() {}

  /** The lines of {@code element}, not blank, white space folded. */
  static List<String> of(Element element) {
    HtmlLines collector = new HtmlLines();
    collector.visit(element);
    collector.endLine();
    return collector.lines;
  }

  private void visit(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText().replace('\n', ' '));
      } else if (node instanceof Element child && !NOT_SHOWN.contains(child.normalName())) {
        visitChild(child);
      }
    }
  }

  private void visitChild(Element child) {
    boolean block = child.isBlock() || child.normalName().equals("td");
    if (block || child.normalName().equals("br")) {
      endLine();
    }
    visit(child);
    if (block) {
      endLine();
    }
  }

  private void endLine() {
    String folded = Whitespace.fold(line.toString());
    if (!folded.isEmpty()) {
      lines.add(folded);
    }
    line.setLength(0);
  }
}
