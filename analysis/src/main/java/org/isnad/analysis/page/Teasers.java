package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxes that lure readers elsewhere, whatever their names: cards of other articles (a
 * headline that is a link, with a line or two of that article; several alike, or one that is a
 * heading), and appeals (a heading, a line or two, something to click).
 */
final class Teasers {

  private static final int MOST_LINES = 2;

  private final Element body;
  private final Clutter clutter;
  private final IdentityHashMap<Element, Counts> counts = new IdentityHashMap<>();

  /** What an element holds. */
  private static final class Counts {
    private int lines;
    private int telling;
    private int headlines;
    private int headings;
    private int links;
    private boolean endsInLink;
    private @Nullable HtmlLine first;
  }

  private Teasers(Element body, List<HtmlLine> lines, Clutter clutter) {
    this.body = body;
    this.clutter = clutter;
    for (HtmlLine line : lines) {
      for (Element at = line.element(); at != null; at = at.parent()) {
        count(counts.computeIfAbsent(at, element -> new Counts()), line);
      }
    }
  }

  private static void count(Counts counts, HtmlLine line) {
    counts.first = counts.first == null ? line : counts.first;
    counts.lines++;
    counts.telling += line.isTelling() ? 1 : 0;
    counts.headlines += line.isHeadline() ? 1 : 0;
    counts.headings += line.kind() == HtmlLine.Kind.HEADING && !line.isLink() ? 1 : 0;
    counts.links += line.isLink() ? 1 : 0;
    counts.endsInLink = line.isLink();
  }

  /**
   * @param lines of {@code body}
   * @return the boxes, none inside another
   */
  static List<Element> find(Element body, List<HtmlLine> lines, Clutter clutter) {
    Teasers teasers = new Teasers(body, lines, clutter);
    List<Element> found = new ArrayList<>();
    for (HtmlLine line : lines) {
      Element box = line.isHeadline() ? teasers.card(line) : teasers.appeal(line);
      if (box != null && found.stream().noneMatch(box::equals)) {
        found.add(box);
      }
    }
    return found;
  }

  /**
   * The smallest box with something told around the headline that has another like it beside, and
   * holds no other headline.
   */
  private @Nullable Element card(HtmlLine line) {
    Element box = line.element();
    while (box != null && !box.equals(body) && telling(box) == 0) {
      box = box.parent();
    }
    while (box != null && !box.equals(body) && telling(box) <= MOST_LINES && headlines(box) <= 1) {
      if (hasTwin(box) || line.kind() == HtmlLine.Kind.HEADING && begins(box, line)) {
        return box;
      }
      box = box.parent();
    }
    return null;
  }

  /** Whether the box holds nothing before the line. */
  private boolean begins(Element box, HtmlLine line) {
    Counts held = counts.get(box);
    return held != null && line.equals(held.first);
  }

  private boolean hasTwin(Element box) {
    for (Element sibling : box.siblingElements()) {
      Counts held = counts.get(sibling);
      if (sibling.normalName().equals(box.normalName())
          && sibling.className().equals(box.className())
          && held != null
          && held.headlines > 0) {
        return true;
      }
    }
    return false;
  }

  /** A box that is a heading, a line or two, and something to click at its end. */
  private @Nullable Element appeal(HtmlLine line) {
    if (line.kind() != HtmlLine.Kind.HEADING) {
      return null;
    }
    Element box = line.element().parent();
    if (box == null || box.equals(body)) {
      return null;
    }
    Counts held = counts.get(box);
    return held != null
            && held.headings == 1
            && held.telling > 0
            && held.telling <= MOST_LINES
            && (held.endsInLink || asksReaders(box))
            && (held.telling + held.links + held.headings >= held.lines || isOneOfMany(box))
        ? box
        : null;
  }

  /** Whether another box made like it has a heading and ends in a link too. */
  private boolean isOneOfMany(Element box) {
    return box.siblingElements().stream()
        .filter(sibling -> sibling.normalName().equals(box.normalName()))
        .filter(sibling -> sibling.className().equals(box.className()))
        .map(counts::get)
        .anyMatch(held -> held != null && held.headings == 1 && held.endsInLink);
  }

  /** Whether readers are to write something in it, or to subscribe by a button. */
  private boolean asksReaders(Element box) {
    return box.selectFirst("input:not([type=hidden]):not([type=checkbox])") != null
        || box.select("button").stream().anyMatch(button -> clutter.isAppeal(button.text()));
  }

  private int telling(Element element) {
    Counts held = counts.get(element);
    return held == null ? 0 : held.telling;
  }

  private int headlines(Element element) {
    Counts held = counts.get(element);
    return held == null ? 0 : held.headlines;
  }
}
