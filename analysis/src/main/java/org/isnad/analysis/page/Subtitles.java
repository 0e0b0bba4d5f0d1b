package org.isnad.analysis.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that goes on with the title: one that its names call so, else the first below the
 * title, if its markup sets it apart from the text.
 */
final class Subtitles {

  private static final int SHORTEST_WORDS = 3;

  /** Words from which on a line below the title that nothing calls anything is no name. */
  private static final int SHORTEST_UNNAMED_WORDS = 5;

  private static final int LONGEST = 200;

  /** How many elements around a line may name it, if they hold nothing else. */
  private static final int AROUND = 3;

  private static final Set<ElementNames.Kind> OTHERS =
      EnumSet.of(ElementNames.Kind.CAPTION, ElementNames.Kind.BYLINE, ElementNames.Kind.BOX);

  private final ElementNames names;
  private final DateLines dateLines;

  Subtitles(ElementNames names, DateLines dateLines) {
    this.names = names;
    this.dateLines = dateLines;
  }

  /**
   * @param others outlet and byline, which are in no subtitle
   */
  @Nullable String find(NearLines near, Metadata metadata, List<String> others) {
    if (metadata.subtitle() != null) {
      return metadata.subtitle();
    }
    for (HtmlLine line : near.all()) {
      if (isNamed(line) && line.words() >= SHORTEST_WORDS) {
        return line.text();
      }
    }
    if (near.head().isEmpty()) {
      return null;
    }
    HtmlLine first = near.head().get(0);
    if (isSetApart(first) && !tells(first, others)) {
      return withoutDash(first.text());
    }
    HtmlLine last = near.head().get(near.head().size() - 1);
    return last.bold() && isSetApart(last) && !tells(last, others) ? last.text() : null;
  }

  private static boolean tells(HtmlLine line, List<String> others) {
    return others.stream().anyMatch(line.text()::contains);
  }

  private boolean isNamed(HtmlLine line) {
    Element at = line.element();
    for (int i = 0; i < AROUND && at != null && line.isAllOf(at); i++) {
      if (names.of(at).contains(ElementNames.Kind.SUBTITLE)) {
        return true;
      }
      at = at.parent();
    }
    return at != null
        && at.equals(line.element().parent())
        && names.of(at).contains(ElementNames.Kind.SUBTITLE);
  }

  private boolean isSetApart(HtmlLine line) {
    boolean heading = line.kind() == HtmlLine.Kind.HEADING;
    boolean paragraph = line.element().normalName().equals("p");
    return line.kind() != HtmlLine.Kind.ITEM
        && line.linked() == 0
        && line.text().length() <= LONGEST
        && LineShape.words(withoutDash(line.text()))
            >= (heading ? SHORTEST_WORDS : SHORTEST_UNNAMED_WORDS)
        && (heading || line.bold() || !paragraph)
        && (heading || !LineShape.endsWithStop(line.text()))
        && !line.timed()
        && !dateLines.isDateLine(line.text())
        && !LineShape.holdsYear(line.text())
        && !line.isUnderPicture()
        && !isOfOther(line.element());
  }

  /** Whether it is of a picture, who wrote the article, or a box. */
  private boolean isOfOther(Element element) {
    Element parent = element.parent();
    return element.closest("figure") != null
        || names.of(element).stream().anyMatch(OTHERS::contains)
        || parent != null && names.of(parent).stream().anyMatch(OTHERS::contains);
  }

  private static String withoutDash(String line) {
    int start = 0;
    while (start < line.length() && "-–—•* ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start);
  }
}
