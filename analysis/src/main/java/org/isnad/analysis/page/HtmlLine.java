package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A line of a page as a reader sees it.
 *
 * @param text white space folded, not empty
 * @param kind what its markup makes of it
 * @param element the block that it stands in
 * @param linked how many of its characters are links
 * @param timed whether an element that tells a time stands in it
 * @param bold whether it is bold as a whole
 */
record HtmlLine(String text, Kind kind, Element element, int linked, boolean timed, boolean bold) {

  /** What the markup makes of a line. */
  enum Kind {
    PLAIN,
    HEADING,
    ITEM,
    ROW
  }

  /** Characters from which on a line is a paragraph although it does not end as one. */
  private static final int LONG = 80;

  private static final int SENTENCE_WORDS = 6;
  private static final int HEADLINE_WORDS = 4;

  /** Share of links from which on a line is a link. */
  private static final double LINK = 0.6;

  boolean isLink() {
    return linked >= text.length() * LINK;
  }

  /** Whether it is a link that says what an article is about. */
  boolean isHeadline() {
    return isLink() && words() >= HEADLINE_WORDS;
  }

  /** Whether it tells something: a sentence, or a long line. */
  boolean isTelling() {
    return !isLink()
        && kind != Kind.HEADING
        && (text.length() >= LONG || words() >= SENTENCE_WORDS && LineShape.endsWithStop(text));
  }

  /** Where the line stands among these; -1 where it does not. */
  static int indexOf(List<HtmlLine> lines, HtmlLine wanted) {
    for (int i = 0; i < lines.size(); i++) {
      HtmlLine line = lines.get(i);
      if (line.element().equals(wanted.element()) && line.text().equals(wanted.text())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What each of its elements says by itself, and what bars and dots in there set apart, in page
   * order: {@code هيا العبد الله} and {@code 6 يناير 2031} of {@code <span>هيا العبد
   * الله</span><span>6 يناير 2031</span>}.
   */
  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    element
        .nodeStream(TextNode.class)
        .map(node -> Whitespace.fold(node.getWholeText()))
        .filter(piece -> !piece.isEmpty() && text.contains(piece))
        .forEach(piece -> addParts(piece, pieces));
    return pieces;
  }

  /** Whether it and a picture are all that its element holds. */
  boolean isUnderPicture() {
    return element.selectFirst("img") != null && isAllOf(element);
  }

  /** Whether an element holds no other words. */
  boolean isAllOf(Element other) {
    return Whitespace.fold(other.wholeText()).length() <= text.length() + 2;
  }

  private static void addParts(String piece, List<String> pieces) {
    int start = 0;
    while (start <= piece.length()) {
      int end = start;
      while (end < piece.length()
          && "|·•".indexOf(piece.charAt(end)) < 0
          && !piece.startsWith("::", end)) {
        end++;
      }
      String part = piece.substring(start, end).strip();
      if (!part.isEmpty()) {
        pieces.add(part);
      }
      start = piece.startsWith("::", end) ? end + 2 : end + 1;
    }
  }

  int words() {
    return LineShape.words(text);
  }

  /** Arabic letters outside links. */
  int weight() {
    return Math.max(0, LineShape.arabicLetters(text) - linked);
  }
}
