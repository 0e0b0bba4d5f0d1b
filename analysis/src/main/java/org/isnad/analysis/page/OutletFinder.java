package org.isnad.analysis.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose page it is: the metadata, if they tell a name and no address; the part of the title
 * element that names the site; the link to the home page, which has the name as its text or that of
 * its picture.
 */
final class OutletFinder {

  private static final int LONGEST_WORDS = 5;
  private static final int FEWEST_LETTERS = 3;
  private static final List<String> HOME_PAGES = List.of("/", "./", "index.php", "index.html");

  private OutletFinder() {}

  /**
   * @param pageTitle what the title element holds
   */
  static @Nullable String find(Element body, Metadata metadata, String pageTitle) {
    String told = metadata.outlet();
    if (told != null && !isAddress(told)) {
      return told;
    }
    String site = TitleFinder.site(pageTitle);
    String found = site != null ? site : home(body);
    return found != null ? found : told;
  }

  /** {@code almina.example}. */
  private static boolean isAddress(String name) {
    return name.indexOf('.') > 0 && name.indexOf(' ') < 0 && LineShape.arabicLetters(name) == 0;
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

  private static boolean isName(String text) {
    return LineShape.arabicLetters(text) >= FEWEST_LETTERS
        && LineShape.words(text) <= LONGEST_WORDS
        && !Sections.isHome(text);
  }
}
