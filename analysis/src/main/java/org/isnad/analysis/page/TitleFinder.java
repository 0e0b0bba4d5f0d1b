package org.isnad.analysis.page;

import java.util.List;
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

  private static final List<String> SEPARATORS =
      List.of(" :: ", " | ", " - ", " – ", " — ", " » ", " « ", " ~ ");

  private TitleFinder() {}

  /**
   * The line of an HTML page that is its title: the longest heading that the metadata or the title
   * element repeats, else the longest other line, else the only h1.
   *
   * @param known what the metadata says the title is
   * @param pageTitle what the title element holds
   */
  static @Nullable HtmlLine line(List<HtmlLine> lines, @Nullable String known, String pageTitle) {
    String told = Folding.key(known == null ? "" : known);
    String tab = Folding.key(pageTitle);
    HtmlLine heading = null;
    HtmlLine other = null;
    HtmlLine only = null;
    int count = 0;
    for (HtmlLine line : lines) {
      boolean isHeading = line.kind() == HtmlLine.Kind.HEADING;
      if (isHeading && line.element().closest("h1") != null) {
        only = line;
        count++;
      }
      String key = Folding.key(line.text());
      if (line.words() < FULL_LINE - 1 || !told.contains(key) && !tab.contains(key)) {
        continue;
      }
      if (isHeading) {
        heading = longer(heading, line);
      } else if (!line.isLink() && !isName(line.text(), pageTitle)) {
        other = longer(other, line);
      }
    }
    HtmlLine repeated = heading != null ? heading : other;
    return repeated != null || count != 1 ? repeated : only;
  }

  /** Whether it is the name of an outlet, which is a part of the title element by itself. */
  private static boolean isName(String line, String pageTitle) {
    return OutletWords.isOutlet(line)
        && LineShape.words(line) <= FULL_LINE
        && parts(pageTitle).contains(line);
  }

  /**
   * Where nothing repeats the title: the first full line of those that stand together above the
   * text, none of them a link or a paragraph.
   *
   * @param text index of the first line of the text
   */
  static @Nullable HtmlLine above(List<HtmlLine> lines, int text) {
    int first = text;
    while (first > 0 && !lines.get(first - 1).isLink() && !lines.get(first - 1).isTelling()) {
      first--;
    }
    return lines.subList(first, Math.max(first, text)).stream()
        .filter(line -> line.words() >= FULL_LINE && !LineShape.endsWithStop(line.text()))
        .filter(line -> line.text().chars().filter(Character::isDigit).count() < 4)
        .findFirst()
        .orElse(null);
  }

  private static HtmlLine longer(@Nullable HtmlLine a, HtmlLine b) {
    return a != null && a.text().length() >= b.text().length() ? a : b;
  }

  /** What the metadata says the title is, without the outlet's name behind it. */
  static @Nullable String title(Metadata metadata, String pageTitle) {
    String told = metadata.title();
    if (told == null) {
      return null;
    }
    String shared = parts(told).get(0);
    if (!told.equals(pageTitle) && isPartOf(shared, told) && isPartOf(shared, pageTitle)) {
      return shared;
    }
    boolean glued =
        parts(told).contains(String.valueOf(metadata.outlet())) || told.equals(pageTitle);
    return glued ? longestPart(told) : told;
  }

  /** Whether the title goes on behind it with a mark that sets outlets and sections apart. */
  private static boolean isPartOf(String part, String title) {
    return title.startsWith(part)
        && SEPARATORS.stream().anyMatch(mark -> title.startsWith(mark, part.length()));
  }

  /**
   * @param header the lines above the article, without clutter
   * @param pageTitle what the page's title element holds
   */
  static @Nullable String title(List<String> header, @Nullable String pageTitle) {
    for (String line : header) {
      if (LineShape.words(line) >= FULL_LINE - 1 && isRepeated(line, header, pageTitle)) {
        return line;
      }
    }
    String headline = pageTitle == null ? null : longestPart(pageTitle);
    if (headline != null && LineShape.words(headline) >= FULL_LINE) {
      return headline;
    }
    for (int i = header.size() - 1; i >= 0; i--) {
      if (LineShape.words(header.get(i)) >= FULL_LINE) {
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
      return LineShape.words(pageTitle) < FULL_LINE ? pageTitle : null;
    }
    if (OutletWords.isOutlet(headline)) {
      return headline;
    }
    return parts(pageTitle).stream()
        .filter(part -> !part.equals(headline))
        .reduce((first, last) -> pageTitle.startsWith(headline) ? last : first)
        .orElse(null);
  }

  /** A short line that says of itself what it is: {@code قناة نخيل}. */
  static @Nullable String outlet(List<String> lines) {
    return lines.stream()
        .filter(line -> LineShape.words(line) <= FULL_LINE && OutletWords.isOutlet(line))
        .findFirst()
        .orElse(null);
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
}
