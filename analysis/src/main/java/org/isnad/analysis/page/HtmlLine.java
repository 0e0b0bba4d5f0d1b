package org.isnad.analysis.page;

import org.isnad.analysis.text.ArabicLetters;
import org.jsoup.nodes.Element;

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

  int words() {
    return LineShape.words(text);
  }

  /** Arabic letters outside links. */
  int weight() {
    int letters = (int) text.chars().filter(c -> ArabicLetters.isArabicLetter((char) c)).count();
    return Math.max(0, letters - linked);
  }
}
