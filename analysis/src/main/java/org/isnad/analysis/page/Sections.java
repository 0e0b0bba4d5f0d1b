package org.isnad.analysis.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the section of the outlet that an article stands in. The order of trust:
 *
 * <ol>
 *   <li>the metadata
 *   <li>the last link of the breadcrumb: an element that is named so, else a few links that begin
 *       with the home page's
 *   <li>a link near the title that its markup, or its name, calls a category
 *   <li>a line, or a part of one, near the title that is the name of a section ({@code
 *       sections.txt}), and stands alone: two of them are a menu
 * </ol>
 */
final class Sections {

  private static final int LONGEST_WORDS = 3;
  private static final int MOST_CRUMBS = 4;
  private static final int MOST_OUTSIDE_MENU = 2;
  private static final String ARROWS = "»›>«‹/\\";
  private static final Set<String> HOME =
      Set.of("الرئيسية", "الصفحة الرئيسية", "الرئيسيه", "الأولى", "الصفحة الأولى");

  private final ElementNames names;
  private final Set<String> known = new HashSet<>();

  Sections(ElementNames names) {
    this.names = names;
    for (Lexicon.Entry entry : Lexicon.read(Sections.class, "sections.txt", 1)) {
      known.add(Folding.key(entry.field(0)));
    }
  }

  /** Whether the words call the home page. */
  static boolean isHome(String text) {
    return HOME.contains(text);
  }

  /** Whether the words are the name of a section. */
  boolean isKnown(String text) {
    return known.contains(Folding.key(text));
  }

  @Nullable String find(Element body, NearLines near, Metadata metadata) {
    if (metadata.section() != null) {
      return metadata.section();
    }
    for (Element crumbs : body.select("[class*=bread], [id*=bread], [class*=crumb], [id*=crumb]")) {
      String last = last(crumbs);
      if (last != null) {
        return last;
      }
    }
    for (HtmlLine line : near.all()) {
      String name = named(line);
      if (isSection(name)) {
        return name;
      }
    }
    String crumb = crumb(near.above());
    String above = crumb != null ? crumb : alone(near.above());
    return above != null ? above : alone(near.head());
  }

  /** A few links with arrows between them, or the home page's first. */
  private static @Nullable String crumb(List<HtmlLine> lines) {
    for (HtmlLine line : lines) {
      Elements links = line.element().select("a[href]");
      boolean few = links.size() > 1 && links.size() <= MOST_CRUMBS;
      boolean joined = ARROWS.chars().anyMatch(c -> line.text().indexOf(c) >= 0);
      if (few && (joined || HOME.contains(Whitespace.fold(links.get(0).text())))) {
        return last(line.element());
      }
    }
    return null;
  }

  /** What the last link says that may be a section. */
  private static @Nullable String last(Element crumbs) {
    Elements links = crumbs.select("a[href]");
    for (int i = links.size() - 1; i >= 0; i--) {
      String text = Whitespace.fold(links.get(i).text());
      if (isSection(text)) {
        return text;
      }
    }
    return null;
  }

  /** What a line, or a part of one, says that is called a section; empty for another line. */
  private String named(HtmlLine line) {
    Elements categories = line.element().select("a[rel~=category]");
    if (!categories.isEmpty()) {
      return Whitespace.fold(categories.get(0).text());
    }
    if (line.text().length() > DateLines.LONGEST) {
      return "";
    }
    for (Element element : line.element().getAllElements()) {
      if (names.of(element).contains(ElementNames.Kind.SECTION)) {
        Elements links = element.select("a");
        return Whitespace.fold(links.size() == 1 ? links.text() : element.text());
      }
    }
    return "";
  }

  /**
   * The name of a section in the first line that holds one; null where it stands among others, as
   * in a menu.
   *
   * @param lines the nearest to the title first
   */
  private @Nullable String alone(List<HtmlLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      List<String> found = known(lines.get(i));
      if (!found.isEmpty()) {
        boolean among = i + 1 < lines.size() && areMenu(lines.get(i), lines.get(i + 1));
        return found.size() == 1 && !among ? found.get(0) : null;
      }
    }
    return null;
  }

  private boolean areMenu(HtmlLine line, HtmlLine other) {
    Element parent = line.element().parent();
    return parent != null && parent.equals(other.element().parent()) && !known(other).isEmpty();
  }

  /** The names of sections that stand in a line, each by itself. */
  private List<String> known(HtmlLine line) {
    return isOfMenu(line) || line.text().length() > DateLines.LONGEST
        ? List.of()
        : line.pieces().stream().map(LineShape::bare).filter(this::isKnown).toList();
  }

  /** Whether it holds many links, or stands in a list of several. */
  private static boolean isOfMenu(HtmlLine line) {
    Element list = line.isLink() ? line.element().closest("ul, ol, nav") : null;
    Element menu = list == null ? line.element() : list;
    return menu.select("a[href]").size() > (list == null ? MOST_CRUMBS : MOST_OUTSIDE_MENU);
  }

  private static boolean isSection(String text) {
    return LineShape.arabicLetters(text) > 1
        && LineShape.words(text) <= LONGEST_WORDS
        && !HOME.contains(text)
        && !LineShape.endsWithStop(text)
        && text.chars().noneMatch(Character::isDigit);
  }
}
