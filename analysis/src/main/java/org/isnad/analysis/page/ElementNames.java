package org.isnad.analysis.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.Lexicon;
import org.jsoup.nodes.Element;

/**
 * What the names of an element tell of it, from {@code element-names.txt}: its class and id, those
 * that its program gives it ({@code data-component="related"}), and that of an element of the
 * page's own making ({@code app-comments}).
 *
 * <p>Names are read as words: {@code class="mostRead ReadMore_card__E1"} → {@code most read read
 * more card e1}, so that {@code most read} is found in it and {@code ad} is not; nor is {@code
 * share} in {@code no-share}.
 */
final class ElementNames {

  /** What an element may be. */
  enum Kind {
    /** A box of something else than the article: links, comments, advertisements. */
    BOX,
    /** The caption of a picture. */
    CAPTION,
    /** Somebody's post in a network, shown in the article. */
    POST,
    /** A line below or above the title. */
    SUBTITLE,
    /** Who wrote the article. */
    BYLINE,
    SECTION
  }

  /** Words that say that the one after them is not the element itself. */
  private static final Set<String> OF_ANOTHER =
      Set.of("has", "hide", "no", "not", "show", "with", "without");

  /** Attributes by which a page's program tells its parts apart. */
  private static final List<String> PROGRAM_NAMES =
      List.of(
          "data-component",
          "data-component-name",
          "data-testid",
          "data-qa",
          "data-module",
          "data-type",
          "data-tracking-name");

  private final Map<String, Kind> kinds = new HashMap<>();
  private int longest = 1;

  ElementNames() {
    for (Lexicon.Entry entry : Lexicon.read(ElementNames.class, "element-names.txt", 2)) {
      kinds.put(entry.field(0), entry.constant(1, Kind.class));
      longest = Math.max(longest, LineShape.words(entry.field(0)));
    }
  }

  /** What its names say that it is; often nothing, seldom more than one thing. */
  Set<Kind> of(Element element) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    if (element.attributesSize() == 0 && !isCustom(element)) {
      return found;
    }
    String words = words(element);
    for (int start = 1; start < words.length(); start = words.indexOf(' ', start) + 1) {
      int end = start;
      for (int count = 0; count < longest && end < words.length(); count++) {
        end = words.indexOf(' ', count == 0 ? start : end + 1);
        if (end < 0) {
          break;
        }
        Kind kind = kinds.get(words.substring(start, end));
        if (kind != null && !isOfAnother(words, start)) {
          found.add(kind);
        }
      }
    }
    return found;
  }

  /** {@code no-share}, {@code has-sidebar} tell what is, or is not, in or beside the element. */
  private static boolean isOfAnother(String words, int start) {
    String before = words.substring(words.lastIndexOf(' ', start - 2) + 1, start - 1);
    return OF_ANOTHER.contains(before);
  }

  /** Whether it is an element of the page's own making: HTML's own have no hyphen. */
  static boolean isCustom(Element element) {
    return element.normalName().indexOf('-') > 0;
  }

  /** Whether more than an id names it, which may be there for a label to point to. */
  static boolean isCalled(Element element) {
    return element.hasAttr("class")
        || isCustom(element)
        || PROGRAM_NAMES.stream().anyMatch(element::hasAttr);
  }

  /** The words of its names, with a space around each. */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder(" ");
    append(words, element.className());
    append(words, element.id());
    for (String attribute : PROGRAM_NAMES) {
      append(words, element.attr(attribute));
    }
    if (isCustom(element)) {
      append(words, element.normalName());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder words, String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
      if (hump || !Character.isLetterOrDigit(c)) {
        space(words);
      }
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      }
      before = c;
    }
    space(words);
  }

  private static void space(StringBuilder words) {
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }
}
