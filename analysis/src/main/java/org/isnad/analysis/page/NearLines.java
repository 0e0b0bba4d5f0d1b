package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines near a title.
 *
 * @param head those below it down to the text, in page order
 * @param below those below it, whatever they are
 * @param above those above it, the nearest first
 */
record NearLines(List<HtmlLine> head, List<HtmlLine> below, List<HtmlLine> above) {

  /** Lines above the title that may tell something of the article. */
  static final int ABOVE = 4;

  /** Lines below it that may. */
  static final int BELOW = 8;

  private static final NearLines NONE = new NearLines(List.of(), List.of(), List.of());

  NearLines {
    head = List.copyOf(head);
    below = List.copyOf(below);
    above = List.copyOf(above);
  }

  /**
   * @param lines of the whole page
   */
  static NearLines of(List<HtmlLine> lines, @Nullable HtmlLine title) {
    int at = title == null ? -1 : HtmlLine.indexOf(lines, title);
    if (at < 0) {
      return NONE;
    }
    List<HtmlLine> below =
        lines.stream().skip(at + 1L).filter(line -> !isIcon(line)).limit(BELOW).toList();
    int text = 0;
    while (text < below.size() && !below.get(text).isTelling()) {
      text++;
    }
    List<HtmlLine> above = new ArrayList<>();
    for (int i = at - 1; i >= 0 && above.size() < ABOVE; i--) {
      if (!isIcon(lines.get(i))) {
        above.add(lines.get(i));
      }
    }
    return new NearLines(below.subList(0, text), below, above);
  }

  /** The name of a sign, which a font turns into it: {@code calendar_today}. */
  private static boolean isIcon(HtmlLine line) {
    return line.text().chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
  }

  /**
   * All of them: those between title and text, those above the title, those of the text; each part
   * in page order.
   */
  List<HtmlLine> all() {
    List<HtmlLine> all = new ArrayList<>(head);
    for (int i = above.size() - 1; i >= 0; i--) {
      all.add(above.get(i));
    }
    all.addAll(below.subList(head.size(), below.size()));
    return all;
  }
}
