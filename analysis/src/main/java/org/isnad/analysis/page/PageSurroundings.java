package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what stands around an article: subtitle, byline, section, date lines, a lead set apart. */
final class PageSurroundings {

  /** Lines above the title that may hold the date. */
  private static final int ABOVE = 4;

  /**
   * Lines below the text that may hold it, and below the title that may hold subtitle and byline.
   */
  private static final int BELOW = 8;

  /** Where the title is not found: lines above the text that may hold the date. */
  private static final int BEFORE_TEXT = 12;

  private static final int SHORTEST_SUBTITLE_WORDS = 3;
  private static final int SHORTEST_LEAD_WORDS = 10;
  private static final int LONGEST_SECTION_WORDS = 3;
  private static final String HOME = "الرئيسية";

  private final ElementNames names;
  private final Bylines bylines;
  private final DateLines dateLines;

  PageSurroundings(ElementNames names, DateLines dateLines) {
    this.names = names;
    this.bylines = new Bylines(names);
    this.dateLines = dateLines;
  }

  /**
   * @param near the lines near the title
   */
  @Nullable String subtitle(List<HtmlLine> near, Metadata metadata) {
    String told = metadata.subtitle();
    if (told != null) {
      return told;
    }
    for (HtmlLine line : near) {
      boolean named =
          names.of(line.element()).contains(ElementNames.Kind.SUBTITLE)
              || line.element().parent() != null
                  && names.of(line.element().parent()).contains(ElementNames.Kind.SUBTITLE);
      if (named && line.words() >= SHORTEST_SUBTITLE_WORDS) {
        return line.text();
      }
    }
    return null;
  }

  /**
   * @param near the lines near the title
   */
  @Nullable String byline(List<HtmlLine> near, Metadata metadata) {
    String told = metadata.author();
    return told != null && !told.equals(metadata.outlet()) ? told : bylines.find(near);
  }

  /** The lines just above and below the title, those below first. */
  static List<HtmlLine> near(List<HtmlLine> lines, @Nullable HtmlLine title) {
    int at = title == null ? -1 : indexOf(lines, title);
    if (at < 0) {
      return List.of();
    }
    List<HtmlLine> near =
        new ArrayList<>(lines.subList(at + 1, Math.min(lines.size(), at + 1 + BELOW)));
    near.addAll(lines.subList(Math.max(0, at - ABOVE), at));
    return near;
  }

  /**
   * As the metadata say; else the last link of the breadcrumb; else a line near the title that its
   * names call a section.
   *
   * @param near the lines near the title
   */
  @Nullable String section(Element body, List<HtmlLine> near, Metadata metadata) {
    String told = metadata.section();
    if (told != null) {
      return told;
    }
    Element crumbs = body.selectFirst("[class*=bread], [id*=bread], [class*=crumb]");
    Element last = crumbs == null ? null : crumbs.select("a").last();
    String text = last == null ? "" : Whitespace.fold(last.text());
    if (isSection(text)) {
      return text;
    }
    for (HtmlLine line : near) {
      String name = section(line);
      if (isSection(name)) {
        return name;
      }
    }
    return null;
  }

  /** What a line that its names call a section says, without a label; empty for another line. */
  private String section(HtmlLine line) {
    if (!isNamedSection(line.element())) {
      return "";
    }
    Elements links = line.element().select("a");
    return links.size() == 1 ? Whitespace.fold(links.text()) : line.text();
  }

  /** Whether it, or the one element that is all it holds, is called so. */
  private boolean isNamedSection(Element element) {
    if (names.of(element).contains(ElementNames.Kind.SECTION)) {
      return true;
    }
    return element.childrenSize() == 1
        && element.ownText().isBlank()
        && isNamedSection(element.child(0));
  }

  private static boolean isSection(String text) {
    return LineShape.arabicLetters(text) > 1
        && LineShape.words(text) <= LONGEST_SECTION_WORDS
        && !text.equals(HOME)
        && !LineShape.endsWithStop(text)
        && text.chars().noneMatch(Character::isDigit);
  }

  /**
   * A paragraph between the title and the element that holds the text belongs to the text.
   *
   * @param lines of the cleaned page
   * @param inside those of the element that holds the text
   */
  List<HtmlLine> withLead(List<HtmlLine> lines, List<HtmlLine> inside, @Nullable String title) {
    int first = inside.isEmpty() ? -1 : indexOf(lines, inside.get(0));
    int from = -1;
    for (int i = 0; i < first; i++) {
      from = lines.get(i).text().equals(title) ? i : from;
    }
    if (from < 0) {
      return inside;
    }
    List<HtmlLine> all = new ArrayList<>();
    for (HtmlLine line : lines.subList(from + 1, first)) {
      boolean lead =
          line.isTelling()
              && line.words() >= SHORTEST_LEAD_WORDS
              && LineShape.endsWithStop(line.text());
      if (lead) {
        all.add(line);
      }
    }
    all.addAll(inside);
    return all;
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
   * The lines that may tell the date, the likeliest first: between title and text, just above the
   * title, below the text.
   *
   * @param lines of the whole page
   * @param inside the lines of the element that holds the text
   */
  List<DateLine> dateLines(List<HtmlLine> lines, @Nullable HtmlLine title, List<HtmlLine> inside) {
    int at = title == null ? -1 : indexOf(lines, title);
    int first = firstOf(lines, inside, at);
    int last = lastOf(lines, inside);
    List<HtmlLine> near = new ArrayList<>();
    if (at >= 0) {
      near.addAll(lines.subList(at + 1, Math.max(at + 1, first)));
      for (int i = at - 1; i >= Math.max(0, at - ABOVE); i--) {
        near.add(lines.get(i));
      }
    } else {
      near.addAll(lines.subList(Math.max(0, first - BEFORE_TEXT), Math.max(0, first)));
    }
    near.addAll(lines.subList(last + 1, Math.min(lines.size(), last + 1 + BELOW)));
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
        return Math.max(0, indexOf(lines, line));
      }
    }
    return 0;
  }

  /** Where the text begins behind the title. */
  private static int firstOf(List<HtmlLine> lines, List<HtmlLine> inside, int title) {
    for (HtmlLine line : inside) {
      int at = line.isTelling() ? indexOf(lines, line) : -1;
      if (at > title) {
        return at;
      }
    }
    return title + 1;
  }

  private static int lastOf(List<HtmlLine> lines, List<HtmlLine> inside) {
    for (int i = inside.size() - 1; i >= 0; i--) {
      int at = inside.get(i).isTelling() ? indexOf(lines, inside.get(i)) : -1;
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
    for (Element time : line.element().select("[datetime], abbr[title]")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("title");
      PageDate date = MachineDate.read(value, "time");
      if (date != null) {
        days.add(date.day());
      }
    }
    return days;
  }
}
