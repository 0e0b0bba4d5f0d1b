package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.page.HtmlLine.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An element's text as a reader sees it: one line a block or table row, inline elements run
 * together.
 *
 * <p>{@code <p>قال <b>العزاوي</b>.</p><p>وأضاف.</p>} → {@code قال العزاوي.} and {@code وأضاف.}
 */
final class HtmlLines {

  private static final Set<String> NOT_SHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "select",
          "button",
          "input",
          "textarea",
          "head",
          "video",
          "audio",
          "object");

  private static final Set<String> ITEMS = Set.of("li", "dd", "dt");

  /** Elements of letters within a word: {@code كم<sup>2</sup>}. */
  private static final Set<String> OF_A_WORD = Set.of("sub", "sup", "i", "em", "mark", "font");

  /** A table whose cells are longer lays out a page. */
  private static final int LONGEST_CELL = 60;

  private static final double NEARLY_ALL = 0.9;

  private final List<HtmlLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int bold;
  private boolean timed;
  private boolean besideElement;
  private int linkDepth;
  private int boldDepth;
  private Element block;
  private Kind kind = Kind.PLAIN;

  private HtmlLines(Element root) {
    this.block = root;
  }

  /** The lines of {@code element}, not blank, white space folded. */
  static List<HtmlLine> of(Element element) {
    HtmlLines collector = new HtmlLines(element);
    collector.visit(element);
    collector.endLine();
    return collector.lines;
  }

  private void visit(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element child && !NOT_SHOWN.contains(child.normalName())) {
        visitChild(child);
      }
    }
  }

  private void append(String text) {
    if (besideElement && isNumberBesideWord(text)) {
      line.append(' ');
    }
    besideElement = false;
    line.append(text);
    int length = text.strip().length();
    linked += linkDepth > 0 ? length : 0;
    bold += boldDepth > 0 ? length : 0;
  }

  private void visitChild(Element child) {
    String name = child.normalName();
    switch (name) {
      case "br", "hr" -> endLine();
      case "td", "th" -> visitCell(child);
      case "a" -> {
        linkDepth++;
        visit(child);
        linkDepth--;
      }
      case "b", "strong", "u" -> {
        boldDepth++;
        visit(child);
        boldDepth--;
      }
      case "time" -> {
        visit(child);
        timed = true;
      }
      default -> {
        if (isBlock(child)) {
          visitBlock(child, kindOf(name, child));
        } else {
          boolean apart = !OF_A_WORD.contains(name);
          besideElement |= apart;
          visit(child);
          besideElement |= apart;
        }
      }
    }
  }

  /**
   * Two elements in a line, {@code 5 مارس 2031} and {@code 12 ألف مشاهدة}, run no number together.
   */
  private boolean isNumberBesideWord(String text) {
    if (line.isEmpty() || text.isEmpty()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    char next = text.charAt(0);
    return Character.isDigit(last) && Character.isLetterOrDigit(next)
        || Character.isDigit(next) && Character.isLetter(last);
  }

  private static boolean isBlock(Element child) {
    return child.isBlock()
        || child.normalName().equals("dl")
        || ElementNames.isCustom(child) && !standsInText(child);
  }

  /** Whether it stands in the middle of a line. */
  private static boolean standsInText(Element child) {
    Element parent = child.parent();
    return parent != null && !parent.ownText().isBlank();
  }

  private Kind kindOf(String name, Element child) {
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      return Kind.HEADING;
    }
    if (name.equals("tr")) {
      return isDataRow(child) ? Kind.ROW : Kind.PLAIN;
    }
    return ITEMS.contains(name) ? Kind.ITEM : kind == Kind.HEADING ? Kind.HEADING : kind;
  }

  private void visitBlock(Element child, Kind childKind) {
    endLine();
    Element outerBlock = block;
    Kind outerKind = kind;
    block = child;
    kind = childKind;
    visit(child);
    endLine();
    block = outerBlock;
    kind = outerKind;
  }

  /** The cells of a row of data stand in one line, those of a layout each in their own. */
  private void visitCell(Element cell) {
    if (kind == Kind.ROW) {
      line.append(' ');
      for (Node node : cell.childNodes()) {
        if (node instanceof TextNode text) {
          line.append(text.getWholeText());
        } else if (node instanceof Element child) {
          line.append(' ').append(child.wholeText());
        }
      }
    } else {
      visitBlock(cell, Kind.PLAIN);
    }
  }

  private static boolean isDataRow(Element row) {
    Element table = row.closest("table");
    return row.childrenSize() >= 2
        && table != null
        && table.selectFirst("table table, img, a, form, p + p") == null
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  private void endLine() {
    String folded = Whitespace.fold(line.toString());
    if (!folded.isEmpty()) {
      boolean allBold = bold >= folded.length() * NEARLY_ALL;
      int links = Math.min(linked, folded.length());
      lines.add(new HtmlLine(folded, kind, block, links, timed, allBold));
    }
    line.setLength(0);
    linked = 0;
    bold = 0;
    timed = false;
  }
}
