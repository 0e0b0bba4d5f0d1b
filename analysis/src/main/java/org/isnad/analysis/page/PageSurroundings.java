package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a text: a lead set apart, date lines. */
final class PageSurroundings {

  /** Where the title is not found: lines above the text that may hold the date. */
  private static final int BEFORE_TEXT = 12;

  /** Attributes that tell in numbers what an element tells in words. */
  private static final List<String> DATED = List.of("datetime", "data-date", "data-time", "title");

  private static final int SHORTEST_LEAD_WORDS = 10;

  private final DateLines dateLines;

  PageSurroundings(DateLines dateLines) {
    this.dateLines = dateLines;
  }

  /**
   * A paragraph between the title and the element that holds the text belongs to the text, unless a
   * heading that is not the subtitle stands before it.
   *
   * @param lines of the cleaned page
   * @param inside those of the element that holds the text
   */
  List<HtmlLine> withLead(List<HtmlLine> lines, List<HtmlLine> inside, @Nullable String title) {
    int first = inside.isEmpty() ? -1 : HtmlLine.indexOf(lines, inside.get(0));
    int from = -1;
    for (int i = 0; i < first; i++) {
      from = lines.get(i).text().equals(title) ? i : from;
    }
    if (from < 0) {
      return inside;
    }
    List<HtmlLine> all = new ArrayList<>();
    boolean headed = false;
    for (int i = from + 1; i < first; i++) {
      HtmlLine line = lines.get(i);
      headed = line.kind() == HtmlLine.Kind.HEADING ? i > from + 1 : headed;
      boolean lead =
          !headed
              && line.isTelling()
              && line.words() >= SHORTEST_LEAD_WORDS
              && LineShape.endsWithStop(line.text());
      if (lead) {
        all.add(line);
      }
    }
    all.addAll(inside);
    return all;
  }

  /**
   * The lines that may tell the date, the likeliest first: between title and text, just above the
   * title, below the text.
   *
   * @param lines of the whole page
   * @param inside the lines of the element that holds the text
   */
  List<DateLine> dateLines(List<HtmlLine> lines, @Nullable HtmlLine title, List<HtmlLine> inside) {
    int at = title == null ? -1 : HtmlLine.indexOf(lines, title);
    int first = firstOf(lines, inside, at);
    int last = lastOf(lines, inside);
    List<HtmlLine> near = new ArrayList<>();
    if (at >= 0) {
      near.addAll(lines.subList(at + 1, Math.max(at + 1, first)));
      for (int i = at - 1; i >= Math.max(0, at - NearLines.ABOVE); i--) {
        near.add(lines.get(i));
      }
    } else {
      near.addAll(lines.subList(Math.max(0, first - BEFORE_TEXT), Math.max(0, first)));
    }
    near.addAll(lines.subList(last + 1, Math.min(lines.size(), last + 1 + NearLines.BELOW)));
    List<DateLine> found = new ArrayList<>();
    for (HtmlLine line : near) {
      found.addAll(dateLines.of(line.text(), days(line)));
    }
    return found;
  }

  /** Where the text begins; 0 where it does not. */
  static int firstTelling(List<HtmlLine> lines, List<HtmlLine> inside) {
    for (HtmlLine line : inside) {
      if (line.isTelling()) {
        return Math.max(0, HtmlLine.indexOf(lines, line));
      }
    }
    return 0;
  }

  /** Where the text begins behind the title. */
  private static int firstOf(List<HtmlLine> lines, List<HtmlLine> inside, int title) {
    for (HtmlLine line : inside) {
      int at = line.isTelling() ? HtmlLine.indexOf(lines, line) : -1;
      if (at > title) {
        return at;
      }
    }
    return title + 1;
  }

  private static int lastOf(List<HtmlLine> lines, List<HtmlLine> inside) {
    for (int i = inside.size() - 1; i >= 0; i--) {
      int at = inside.get(i).isTelling() ? HtmlLine.indexOf(lines, inside.get(i)) : -1;
      if (at >= 0) {
        return at;
      }
    }
    return lines.size() - 1;
  }

  /** What the line's markup says in numbers. */
  private static List<LocalDate> days(HtmlLine line) {
    List<LocalDate> days = new ArrayList<>();
    if (line.text().length() > DateLines.LONGEST) {
      return days;
    }
    for (Element time : line.element().select("[datetime], [title], [data-date], [data-time]")) {
      for (String name : DATED) {
        PageDate date = MachineDate.read(time.hasAttr(name) ? time.attr(name) : null, name);
        if (date != null) {
          days.add(date.day());
          break;
        }
      }
    }
    return days;
  }
}
