package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Lexicon;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a cleaned page that holds the article's text.
 *
 * <p>Markup that names the article's body ({@code body-selectors.txt}) is believed if it holds a
 * fair part of what the page tells. Else every telling line gives its letters to the elements
 * around it, less to each further out, and every link takes its letters from them; the element with
 * most letters is the one: a list of paragraphs gets more than a single paragraph, and the whole
 * page, which holds it loosely, less.
 */
final class ContentFinder {

  /** What the element around a line gets of its letters, then the one around that, and so on. */
  private static final double[] SHARES = {1, 1, 0.8, 0.6, 0.45, 0.3, 0.2};

  /** Parts of text, too small to be the whole of one. */
  private static final Set<String> PARTS =
      Set.of("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "tr");

  /** What a named body holds at least, of what the best guess holds. */
  private static final double BELIEVED = 0.25;

  private final Evaluator named;

  ContentFinder() {
    Set<String> selectors = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read(ContentFinder.class, "body-selectors.txt", 1)) {
      selectors.add(entry.field(0));
    }
    named = QueryParser.parse(String.join(", ", selectors.stream().sorted().toList()));
  }

  /**
   * @param lines of {@code body}
   * @return null where nothing on the page tells anything
   */
  @Nullable Element find(Element body, List<HtmlLine> lines) {
    Element best = best(lines, true);
    best = best == null ? best(lines, false) : best;
    PageWeights weights = new PageWeights(lines);
    int enough = best == null ? 1 : (int) Math.max(1, weights.of(best) * BELIEVED);
    Element believed = null;
    for (Element element : body.select(named)) {
      boolean more = believed == null || weights.of(element) > weights.of(believed) * 2;
      if (weights.of(element) >= enough && more) {
        believed = element;
      }
    }
    return believed != null ? believed : best;
  }

  /**
   * The lines of the element that holds the text. Where boxes cut a text into several elements made
   * alike, or each paragraph stands in one of its own, those of its twins below the title too; one
   * with a headline and text is another article.
   */
  static List<HtmlLine> lines(Element content, @Nullable String title) {
    List<HtmlLine> own = HtmlLines.of(content);
    Element part = own.stream().filter(HtmlLine::isTelling).count() > 2 ? content : part(content);
    List<HtmlLine> lines = new ArrayList<>();
    for (Element twin : twins(part)) {
      List<HtmlLine> held = HtmlLines.of(twin);
      boolean titled = held.stream().anyMatch(line -> line.text().equals(title));
      if (twin.equals(part)) {
        lines.addAll(held);
      } else if (titled) {
        lines.clear();
      } else if (!areOfAnother(held)) {
        lines.addAll(held);
      }
    }
    return lines;
  }

  /** The element, or one around it with nothing else in it, that has twins. */
  private static Element part(Element content) {
    String text = content.text();
    Element part = content;
    while (twins(part).size() == 1) {
      Element parent = part.parent();
      if (parent == null || !parent.text().equals(text)) {
        return content;
      }
      part = parent;
    }
    return part;
  }

  /** The element and those beside it that are made alike, in page order. */
  private static List<Element> twins(Element element) {
    Element parent = element.parent();
    if (parent == null || element.className().isEmpty() && !ElementNames.isCustom(element)) {
      return List.of(element);
    }
    return parent.children().stream()
        .filter(sibling -> sibling.normalName().equals(element.normalName()))
        .filter(sibling -> sibling.className().equals(element.className()) && sibling.hasText())
        .toList();
  }

  private static boolean areOfAnother(List<HtmlLine> lines) {
    boolean headed = lines.stream().anyMatch(line -> line.kind() == HtmlLine.Kind.HEADING);
    return lines.stream().anyMatch(HtmlLine::isHeadline)
        || headed && lines.stream().anyMatch(HtmlLine::isTelling);
  }

  /**
   * @param links whether they count against what holds them
   */
  private static @Nullable Element best(List<HtmlLine> lines, boolean links) {
    IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    Element best = null;
    for (HtmlLine line : lines) {
      int letters = line.isTelling() ? line.weight() : links && line.isLink() ? -line.linked() : 0;
      int step = 0;
      for (Element at = line.element(); at != null && step < SHARES.length; at = at.parent()) {
        if (!PARTS.contains(at.normalName())) {
          scores.merge(at, letters * SHARES[step], Double::sum);
        }
        step++;
      }
    }
    for (HtmlLine line : lines) {
      int step = 0;
      for (Element at = line.element(); at != null && step < SHARES.length; at = at.parent()) {
        if (scores.getOrDefault(at, 0.0) > (best == null ? 0 : scores.getOrDefault(best, 0.0))) {
          best = at;
        }
        step++;
      }
    }
    return best;
  }
}
