package org.isnad.analysis.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article among the lines near its title: an element whose names say so, or a
 * line that begins with a label from {@code byline-labels.txt}, {@code بقلم: مريم بوعزة}.
 */
final class Bylines {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;

  private final ElementNames names;
  private final Set<String> labels = new HashSet<>();

  Bylines(ElementNames names) {
    this.names = names;
    for (Lexicon.Entry entry : Lexicon.read(Bylines.class, "byline-labels.txt", 1)) {
      labels.add(Folding.key(entry.field(0)));
    }
  }

  /**
   * @param near the lines near the title
   */
  @Nullable String find(List<HtmlLine> near) {
    for (HtmlLine line : near) {
      String named = line.text().length() > DateLines.LONGEST ? null : named(line.element());
      if (named != null) {
        return named;
      }
    }
    for (HtmlLine line : near) {
      String name = withoutLabel(line.text());
      if (!name.equals(line.text()) && isName(name)) {
        return name;
      }
    }
    return null;
  }

  private @Nullable String named(Element block) {
    for (Element element : block.select("[class]")) {
      String text =
          names.of(element).contains(ElementNames.Kind.BYLINE)
              ? withoutLabel(Whitespace.fold(element.text()))
              : "";
      if (isName(text)) {
        return text;
      }
    }
    return null;
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && LineShape.words(text) <= MOST_WORDS
        && text.chars().noneMatch(Character::isDigit)
        && !LineShape.endsWithStop(text);
  }

  /** The line without a label at its start, and what stands between label and name. */
  private String withoutLabel(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    if (!labels.contains(Folding.key(line.substring(0, end)))) {
      return line;
    }
    int start = end;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return line.substring(start);
  }
}
