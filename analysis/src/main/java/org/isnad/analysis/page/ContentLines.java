package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.page.HtmlLine.Kind;

/**
 * Tells the article's lines from what else stands in the element that holds it.
 *
 * <ol>
 *   <li>lines of known clutter, links, dates, times of day and lines without Arabic go; from a
 *       comment form or a list of other articles on, everything goes
 *   <li>before the first line that tells something and after the last, only list items and table
 *       rows that follow it stay: no title, author or signature
 *   <li>between them short lines stay that are paragraphs by their markup, or bold, or where the
 *       outlet ends no paragraph with a stop
 *   <li>a heading stays where something follows it; what is there twice stays once
 * </ol>
 */
final class ContentLines {

  private static final int SHORTEST_LINKED_PARAGRAPH = 12;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_TIME = 8;
  private static final int SHORTEST_SENTENCE = 3;
  private static final int FULL_LINE = 8;
  private static final String BULLETS = "-–—•·*▪●■◆ـ";

  private final Clutter clutter;
  private final DateLines dateLines;

  ContentLines(Clutter clutter, DateLines dateLines) {
    this.clutter = clutter;
    this.dateLines = dateLines;
  }

  /**
   * @param lines of the element that holds the article
   * @param known what is told elsewhere: title, subtitle, captions
   */
  List<String> paragraphs(List<HtmlLine> lines, Set<String> known) {
    List<HtmlLine> kept = withoutClutter(lines, known);
    int start = firstTelling(kept);
    if (start < 0) {
      return List.of();
    }
    int end = kept.size();
    while (!mayEnd(kept.get(end - 1))) {
      end--;
    }
    boolean dateline = start > 0 && BodyFinder.isDateline(kept.get(start - 1).text());
    List<HtmlLine> body = kept.subList(dateline ? start - 1 : start, end);
    return texts(body);
  }

  private List<HtmlLine> withoutClutter(List<HtmlLine> lines, Set<String> known) {
    List<HtmlLine> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>(known);
    for (int i = 0; i < lines.size(); i++) {
      HtmlLine line = lines.get(i);
      if (clutter.endsArticle(line.text()) && endsHere(kept, lines.subList(i, lines.size()))) {
        return kept;
      }
      boolean label = i + 1 < lines.size() && isLabel(line, lines.get(i + 1));
      if (!label && !isClutter(line) && seen.add(line.text())) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** A box in the middle of an article has more of the article behind it than before it. */
  private static boolean endsHere(List<HtmlLine> kept, List<HtmlLine> rest) {
    int before = kept.stream().filter(HtmlLine::isTelling).mapToInt(HtmlLine::weight).sum();
    int behind = rest.stream().filter(HtmlLine::isTelling).mapToInt(HtmlLine::weight).sum();
    return before > 0 && before >= behind;
  }

  /** A few words above a link to another article say what kind of articles these are. */
  private boolean isLabel(HtmlLine line, HtmlLine next) {
    return next.isHeadline()
        && !isListed(line)
        && line.words() <= LONGEST_LABEL
        && !LineShape.endsWithStop(line.text())
        && !isTelling(line);
  }

  private boolean isClutter(HtmlLine line) {
    boolean paragraph =
        line.words() >= SHORTEST_LINKED_PARAGRAPH
            && LineShape.endsWithStop(line.text())
            && !LineShape.isCutOff(line.text());
    boolean linked = line.isLink() && !paragraph;
    return linked
        || clutter.isClutter(line.text())
        || dateLines.isDateLine(line.text())
        || LineShape.arabicLetters(line.text()) < 3 && line.kind() != Kind.ROW
        || line.timed() && line.words() <= LONGEST_TIME && !LineShape.endsWithStop(line.text());
  }

  private int firstTelling(List<HtmlLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isTelling(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTelling(HtmlLine line) {
    return line.isTelling() || clutter.goesOnTelling(line.text());
  }

  private boolean mayEnd(HtmlLine line) {
    boolean sentence =
        line.kind() != Kind.HEADING
            && line.words() >= SHORTEST_SENTENCE
            && LineShape.endsWithStop(line.text());
    return sentence || isTelling(line) || isListed(line);
  }

  private static boolean isListed(HtmlLine line) {
    return line.kind() == Kind.ITEM
        || line.kind() == Kind.ROW
        || BULLETS.indexOf(line.text().charAt(0)) >= 0;
  }

  private List<String> texts(List<HtmlLine> body) {
    boolean unstopped = isUnstopped(body);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      HtmlLine line = body.get(i);
      boolean heading = line.kind() == Kind.HEADING;
      boolean followed = i + 1 < body.size() && body.get(i + 1).kind() != Kind.HEADING;
      if (heading ? followed : stays(line) || i == 0 || unstopped && line.words() >= FULL_LINE) {
        texts.add(clutter.withoutTail(line.text()));
      }
    }
    return texts;
  }

  /** Whether this outlet ends its paragraphs with no stop. */
  private static boolean isUnstopped(List<HtmlLine> body) {
    long telling = body.stream().filter(HtmlLine::isTelling).count();
    long stopped = body.stream().filter(line -> LineShape.endsWithStop(line.text())).count();
    return stopped * 3 < telling;
  }

  private boolean stays(HtmlLine line) {
    return isTelling(line)
        || isListed(line)
        || line.bold()
        || LineShape.endsWithStop(line.text())
        || LineShape.endsWithComma(line.text()) && line.words() >= SHORTEST_SENTENCE
        || line.element().normalName().equals("p")
        || line.element().normalName().equals("blockquote");
  }
}
