package org.isnad.analysis.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose page it is. The order of trust:
 *
 * <ol>
 *   <li>the metadata, if they tell a name and no address
 *   <li>the part of the title element that names the site: what a mark sets apart, or what stands
 *       beside the title
 *   <li>the link to the home page, which has the name as its text or that of its picture; a sign
 *       (logo)
 *   <li>a short line above the title that says what it is: {@code صحيفة الحقل}
 *   <li>whom the rights belong to: {@code جميع الحقوق محفوظة لصحيفة الحقل © 2031}
 * </ol>
 */
final class OutletFinder {

  /** Lines of a page without a title that may name it. */
  private static final int TOP = 8;

  private static final int LONGEST_WORDS = 5;
  private static final int FEWEST_LETTERS = 3;
  private static final List<String> HOME_PAGES = List.of("/", "./", "index.php", "index.html");
  private static final String MARKS = ":|-–—»«~";

  private static final String SIGNS =
      "img[alt][src*=logo], img[alt][class*=logo], [class*=logo] img[alt], [id*=logo] img[alt]";

  /** It stands between the rights and whose they are. */
  private static final String RESERVED = "محفوظة";

  private static final String REPUBLISHING = "حقوق";

  private OutletFinder() {}

  /**
   * @param pageTitle what the title element holds
   * @param title as readers see it
   * @param lines of the whole page
   */
  static @Nullable String find(
      Element body,
      Metadata metadata,
      String pageTitle,
      @Nullable HtmlLine title,
      List<HtmlLine> lines) {
    String told = metadata.outlet();
    if (told != null && !isAddress(told)) {
      return told;
    }
    String found = TitleFinder.site(pageTitle);
    found = found != null || title == null ? found : beside(pageTitle, title.text());
    found = found != null ? found : home(body);
    found = found != null ? found : sign(body);
    found = found != null ? found : above(lines, title);
    found = found != null ? found : owner(lines);
    return found != null ? found : told;
  }

  /** {@code almina.example}. */
  private static boolean isAddress(String name) {
    return name.indexOf('.') > 0 && name.indexOf(' ') < 0 && LineShape.arabicLetters(name) == 0;
  }

  /** What stands before the title in the title element, or behind it, with a mark between them. */
  private static @Nullable String beside(String pageTitle, String title) {
    int at = pageTitle.indexOf(title);
    if (at < 0) {
      return null;
    }
    String before = pageTitle.substring(0, at).strip();
    String behind = pageTitle.substring(at + title.length()).strip();
    if (!before.isEmpty() && MARKS.indexOf(before.charAt(before.length() - 1)) >= 0) {
      String name = LineShape.bare(before);
      return isName(name) ? name : null;
    }
    String name = LineShape.bare(behind);
    boolean marked = !behind.isEmpty() && MARKS.indexOf(behind.charAt(0)) >= 0;
    return marked && isName(name) ? name : null;
  }

  private static @Nullable String home(Element body) {
    for (Element link : body.select("a[href]")) {
      if (HOME_PAGES.contains(link.attr("href").strip())) {
        Element picture = link.selectFirst("img[alt]");
        String text = Whitespace.fold(link.text());
        String name = text.isEmpty() && picture != null ? picture.attr("alt").strip() : text;
        if (isName(name)) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable String sign(Element body) {
    return body.select(SIGNS).stream()
        .map(picture -> Whitespace.fold(picture.attr("alt")))
        .filter(OutletFinder::isName)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String above(List<HtmlLine> lines, @Nullable HtmlLine title) {
    int end = title == null ? TOP : Math.max(0, HtmlLine.indexOf(lines, title));
    return TitleFinder.outlet(lines.stream().limit(end).map(HtmlLine::text).toList());
  }

  /** The last line that tells whose the rights are. */
  private static @Nullable String owner(List<HtmlLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).text();
      int at = line.indexOf(RESERVED);
      if (at > 0 && line.lastIndexOf(REPUBLISHING, at) >= 0) {
        return owner(line.substring(at + RESERVED.length()).strip());
      }
    }
    return null;
  }

  /** {@code لصحيفة الحقل © 2031} → {@code صحيفة الحقل}. */
  private static @Nullable String owner(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || " ـ".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String name = text.substring(0, end).strip();
    for (String by : List.of("لدى ", "لـ", "ل ")) {
      name = name.startsWith(by) ? name.substring(by.length()).strip() : name;
    }
    String bare = name.startsWith("ل") ? name.substring(1) : name;
    boolean named = OutletWords.isOwner(bare);
    String owner = named ? bare : name;
    return isName(owner) && (named || !name.startsWith("لل")) ? owner : null;
  }

  private static boolean isName(String text) {
    return LineShape.arabicLetters(text) >= FEWEST_LETTERS
        && LineShape.words(text) <= LONGEST_WORDS
        && text.chars().noneMatch(Character::isDigit)
        && !Sections.isHome(text);
  }
}
