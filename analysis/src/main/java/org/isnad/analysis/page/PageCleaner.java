package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a page what its markup says is not the article's text: navigation, forms, hidden
 * parts, boxes by their names, posts of others, captions, teasers of other articles. The captions
 * are kept.
 *
 * <p>Names lie: {@code has-sidebar} stands on whole pages. What holds the title, or most of the
 * text, stays.
 */
final class PageCleaner {

  private static final String NEVER =
      "nav, aside, footer, amp-sidebar, amp-ad, amp-user-notification, amp-social-share,"
          + " amp-analytics, amp-consent, amp-twitter, amp-instagram, amp-facebook, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=search],"
          + " [role=contentinfo], [role=dialog], [role=alert],"
          + " [aria-modal=true], dialog, form, fieldset, marquee";

  private static final Set<String> PICTURES =
      Set.of("img", "amp-img", "picture", "video", "amp-video");

  /** Share of the page's telling text that no box of something else holds. */
  private static final double MOST = 0.75;

  /** Share of it that a box of something else has at most, if only its heading says what it is. */
  private static final double FEW = 0.25;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> SLANTING = Set.of("em", "i", "small", "center");

  private static final int LONGEST_CAPTION = 220;
  private static final int SHORTEST_CAPTION_WORDS = 3;
  private static final int DIGITS_OF_YEAR = 4;

  private final PageLexicons lexicons;
  private final ElementNames names;
  private final List<String> captions = new ArrayList<>();
  private final @Nullable Element title;
  private final PageWeights weights;

  private PageCleaner(PageLexicons lexicons, PageWeights weights, @Nullable Element title) {
    this.lexicons = lexicons;
    this.names = lexicons.names();
    this.weights = weights;
    this.title = title;
  }

  /**
   * @param title the block that holds the title
   * @return the captions of the page's pictures, in page order
   */
  static List<String> clean(
      Element body, PageLexicons lexicons, PageWeights weights, @Nullable Element title) {
    PageCleaner cleaner = new PageCleaner(lexicons, weights, title);
    cleaner.takeCaptions(body);
    cleaner.takeBoxes(body);
    cleaner.takeOtherArticles(body);
    cleaner.takeTextUnderPictures(body);
    cleaner.takeTeasers(body);
    return cleaner.captions;
  }

  /**
   * Takes away the numbers of footnotes, which are no words of the sentences that they stand in.
   */
  static void takeFootnotes(Element body) {
    for (Element mark : body.select("sup")) {
      if (isFootnote(mark)) {
        mark.remove();
      }
    }
  }

  private void takeCaptions(Element body) {
    for (Element element : body.getAllElements()) {
      boolean caption =
          element.normalName().equals("figcaption")
              || names.of(element).contains(ElementNames.Kind.CAPTION);
      if (caption && element.parent() != null && !holdsMuch(element)) {
        take(element);
      }
    }
  }

  private void take(Element element) {
    String caption = lexicons.captionLabels().without(text(element));
    if (!caption.isEmpty() && caption.length() <= LONGEST_CAPTION && !captions.contains(caption)) {
      captions.add(caption);
    }
    element.remove();
  }

  /** What it says, without the parts that its names say are something else: a copyright. */
  private String text(Element caption) {
    Element copy = caption.clone();
    for (Element part : copy.children()) {
      if (names.of(part).contains(ElementNames.Kind.BOX)) {
        part.remove();
      }
    }
    return Whitespace.fold(copy.text());
  }

  private void takeBoxes(Element body) {
    for (Element element : body.select(NEVER)) {
      if (!holdsMuch(element)) {
        element.remove();
      }
    }
    for (Element element : body.select("[style]")) {
      String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      if (style.contains("display:none") && !holdsMuch(element)) {
        element.remove();
      }
    }
    takeClosedTabs(body);
    for (Element element : body.getAllElements()) {
      Set<ElementNames.Kind> kinds = names.of(element);
      boolean other =
          kinds.contains(ElementNames.Kind.BOX) || kinds.contains(ElementNames.Kind.POST);
      if (other && element.parent() != null && !holdsMuch(element)) {
        named(element, body).remove();
      }
    }
  }

  /** Of pages to turn to in the same place, only one is open. */
  private void takeClosedTabs(Element body) {
    for (Element pane : body.select(".tab-pane:not(.active):not(.show)")) {
      boolean other =
          pane.siblingElements().stream().anyMatch(sibling -> sibling.is(".tab-pane.active"));
      if (other && !holdsMuch(pane)) {
        pane.remove();
      }
    }
  }

  /** {@code [1]}, or {@code 1} that leads down to its note. */
  private static boolean isFootnote(Element mark) {
    String text = mark.text().strip();
    boolean bracketed = text.length() > 2 && text.startsWith("[") && text.endsWith("]");
    String number = bracketed ? text.substring(1, text.length() - 1) : text;
    return !number.isEmpty()
        && number.chars().allMatch(Character::isDigit)
        && (bracketed || mark.selectFirst("a[href^=#]") != null);
  }

  /** What a heading's name says is so of the small box that it heads. */
  private Element named(Element element, Element body) {
    Element parent = element.parent();
    if (parent == null || parent.equals(body) || !HEADINGS.contains(element.normalName())) {
      return element;
    }
    boolean small = weights.of(parent) < weights.total() * FEW && !holdsMuch(parent);
    return small ? parent : element;
  }

  /** Whether it holds the title or most of the text. */
  private boolean holdsMuch(Element element) {
    for (Element at = title; at != null; at = at.parent()) {
      if (at.equals(element)) {
        return true;
      }
    }
    return weights.of(element) > weights.total() * MOST;
  }

  /** Another h1 made like the title's heads another article, as on pages that scroll on and on. */
  private void takeOtherArticles(Element body) {
    Element heading = title == null ? null : title.closest("h1");
    if (heading == null) {
      return;
    }
    for (Element other : body.select("h1")) {
      if (!other.equals(heading) && other.className().equals(heading.className())) {
        Element box = other;
        while (box.parent() != null && !heading.parents().contains(box.parent())) {
          box = box.parent();
        }
        if (!holdsMuch(box)) {
          box.remove();
        }
      }
    }
  }

  private void takeTeasers(Element body) {
    for (Element teaser : Teasers.find(body, HtmlLines.of(body), lexicons.clutter())) {
      if (teaser.parent() != null && !holdsMuch(teaser)) {
        teaser.remove();
      }
    }
  }

  /** The short text of a small box with a picture in it is the picture's. */
  private void takeTextUnderPictures(Element body) {
    if (body.selectFirst("amp-story") != null) {
      return;
    }
    boolean belowTitle = title == null;
    for (Element picture : body.getAllElements()) {
      belowTitle |= picture.equals(title);
      if (!PICTURES.contains(picture.normalName())) {
        continue;
      }
      Element alone = picture;
      Element box = picture.parent();
      while (box != null && !box.equals(body) && box.text().isBlank()) {
        alone = box;
        box = box.parent();
      }
      Element below = box == null ? null : alone.nextElementSibling();
      if (below != null && belowTitle && isSetApart(below) && isCaptioned(below)) {
        take(below);
        continue;
      }
      boolean caption =
          box != null && !box.equals(body) && box.parent() != null && isCaptioned(box);
      if (box != null && caption && (belowTitle || !holdsDate(box))) {
        take(box);
      }
    }
  }

  /**
   * Whether all that it says is in small or slanting letters, or in the middle, and no sentence.
   */
  private static boolean isSetApart(Element box) {
    String text = Whitespace.fold(box.text());
    boolean all =
        box.getAllElements().stream()
            .filter(PageCleaner::isShownApart)
            .anyMatch(element -> Whitespace.fold(element.text()).equals(text));
    return all && !LineShape.endsWithStop(text);
  }

  private static boolean isShownApart(Element element) {
    return SLANTING.contains(element.normalName())
        || element.attr("align").equalsIgnoreCase("center")
        || element.attr("style").replace(" ", "").contains("text-align:center");
  }

  /** A day and a year: above the title they tell when the page was made. */
  private static boolean holdsDate(Element box) {
    return LineShape.holdsYear(box.text())
        && box.text().chars().filter(Character::isDigit).count() > DIGITS_OF_YEAR;
  }

  private boolean isCaptioned(Element box) {
    String text = Whitespace.fold(box.text());
    boolean sentence = box.normalName().equals("p") && LineShape.endsWithStop(text);
    return !sentence
        && text.length() <= LONGEST_CAPTION
        && LineShape.words(text) >= SHORTEST_CAPTION_WORDS
        && box.selectFirst("a[href], h1, h2, li, p + p") == null
        && !holdsMuch(box);
  }
}
