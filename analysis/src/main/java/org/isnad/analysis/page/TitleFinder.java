package org.isnad.analysis.page;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Tells the title among the lines above an article.
 *
 * <p>The one that the page repeats is the title: as the end of its breadcrumb, or in the browser's
 * title bar, {@code صحيفة الميناء - عنوان الخبر}. Where none is repeated it is the last full line.
 */
final class TitleFinder {

  private static final int FULL_LINE = 4;

  /** Folded first words of the names of outlets. */
  private static final Set<String> OUTLET_HEADS =
      Set.of("صحيفه", "جريده", "يوميه", "مجله", "قناه", "شبكه", "موقع", "بوابه", "اذاعه", "راديو");

  private static final List<String> SEPARATORS =
      List.of(" :: ", " | ", " - ", " – ", " — ", " » ", " « ");

  private TitleFinder() {}

  /**
   * @param header the lines above the article, without clutter
   * @param pageTitle what the page's title element holds
   */
  static @Nullable String title(List<String> header, @Nullable String pageTitle) {
    for (String line : header) {
      if (words(line) >= FULL_LINE - 1 && isRepeated(line, header, pageTitle)) {
        return line;
      }
    }
    String headline = pageTitle == null ? null : longestPart(pageTitle);
    if (headline != null && words(headline) >= FULL_LINE) {
      return headline;
    }
    for (int i = header.size() - 1; i >= 0; i--) {
      if (words(header.get(i)) >= FULL_LINE) {
        return header.get(i);
      }
    }
    return null;
  }

  /**
   * The part of the title element that names the site: the shorter of two, or all of a short one.
   */
  static @Nullable String site(@Nullable String pageTitle) {
    if (pageTitle == null || pageTitle.isBlank()) {
      return null;
    }
    String headline = longestPart(pageTitle);
    if (headline.equals(pageTitle)) {
      return words(pageTitle) < FULL_LINE ? pageTitle : null;
    }
    return parts(pageTitle).stream()
        .filter(part -> !part.equals(headline))
        .reduce((first, last) -> pageTitle.startsWith(headline) ? last : first)
        .orElse(null);
  }

  /** A short line that says of itself what it is: {@code قناة نخيل}. */
  static @Nullable String outlet(List<String> lines) {
    return lines.stream()
        .filter(line -> words(line) <= FULL_LINE && OUTLET_HEADS.contains(firstWord(line)))
        .findFirst()
        .orElse(null);
  }

  private static String firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? "" : Folding.key(line.substring(0, end));
  }

  private static boolean isRepeated(String line, List<String> header, @Nullable String pageTitle) {
    return pageTitle != null && pageTitle.contains(line)
        || header.stream().anyMatch(other -> other.endsWith(" " + line));
  }

  private static String longestPart(String pageTitle) {
    return parts(pageTitle).stream()
        .reduce((a, b) -> b.length() > a.length() ? b : a)
        .orElse(pageTitle);
  }

  private static List<String> parts(String pageTitle) {
    for (String separator : SEPARATORS) {
      int at = pageTitle.lastIndexOf(separator);
      if (at > 0) {
        return List.of(
            pageTitle.substring(0, at).strip(),
            pageTitle.substring(at + separator.length()).strip());
      }
    }
    return List.of(pageTitle);
  }

  private static long words(String line) {
    return 1 + line.chars().filter(c -> c == ' ').count();
  }
}
