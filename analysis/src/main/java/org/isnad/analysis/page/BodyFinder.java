package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Tells the article's own paragraphs from what else a page's lines hold.
 *
 * <p>A paragraph of news is a sentence: it is long, or it ends as sentences do. A title, a caption,
 * a link, a section head is short and ends in nothing. So, in this order:
 *
 * <ol>
 *   <li>what comes from a comment form or a list of other articles on ends the page
 *   <li>lines of known clutter, and lines without Arabic, go
 *   <li>the article begins with the first paragraph, or with a dateline before it
 *   <li>after that, short lines without an end go, and so does a line that is there twice
 * </ol>
 */
final class BodyFinder {

  /** Words from which on a line is a paragraph even without an end. */
  private static final int LONG = 22;

  /** Words from which on a line with an end is a paragraph that an article can begin with. */
  private static final int SENTENCE = 7;

  private static final int LONGEST_DATELINE = 8;
  private static final int LONGEST_QUOTING_TITLE = 12;

  private final Clutter clutter;

  BodyFinder(Clutter clutter) {
    this.clutter = clutter;
  }

  /**
   * @param header the lines above the article that are no known clutter
   * @param paragraphs the article, in order
   * @param others all lines besides the article, in order
   */
  record Body(List<String> header, List<String> paragraphs, List<String> others) {}

  /**
   * @param lines of a page, not blank, white space folded
   * @param knownTitle which is then no part of the article
   */
  Body find(List<String> lines, @Nullable String knownTitle) {
    List<String> others = new ArrayList<>();
    List<String> kept = withoutClutter(lines, others);
    int start = start(kept);
    if (start < 0) {
      return new Body(List.of(), withoutTitle(kept, knownTitle), others);
    }
    List<String> header = kept.subList(0, start);
    List<String> paragraphs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean fewStops = hasFewStops(kept);
    for (String line : kept.subList(start, kept.size())) {
      boolean first = paragraphs.isEmpty();
      if ((first || isParagraph(line) || fewStops && goesOn(line)) && seen.add(line)) {
        paragraphs.add(line);
      } else {
        others.add(line);
      }
    }
    others.addAll(0, header);
    return new Body(List.copyOf(header), paragraphs, others);
  }

  /** The lines that may be a title or a paragraph, up to where the page ends. */
  List<String> withoutClutter(List<String> lines) {
    return withoutClutter(lines, new ArrayList<>());
  }

  private List<String> withoutClutter(List<String> lines, List<String> others) {
    List<String> kept = new ArrayList<>();
    boolean ended = false;
    for (String line : lines) {
      ended = ended || clutter.endsArticle(line) && kept.stream().anyMatch(this::isParagraph);
      if (ended || clutter.isClutter(line) || LineShape.arabicLetters(line) < 3) {
        others.add(line);
      } else {
        kept.add(clutter.withoutTail(line));
      }
    }
    return kept;
  }

  private static List<String> withoutTitle(List<String> lines, @Nullable String title) {
    return lines.stream().filter(line -> lines.size() == 1 || !line.equals(title)).toList();
  }

  /** Index of the line that the article begins with, or -1 where no line is a paragraph. */
  private int start(List<String> lines) {
    int first = -1;
    for (int i = 0; i < lines.size() && first < 0; i++) {
      if (isOpening(lines, i)) {
        first = i;
      }
    }
    return first > 0 && isDateline(lines.get(first - 1)) ? first - 1 : first;
  }

  private boolean isOpening(List<String> lines, int at) {
    String line = lines.get(at);
    if (clutter.goesOnTelling(line)) {
      return true;
    }
    int words = LineShape.words(line);
    return words >= LONG
        || words >= SENTENCE && LineShape.endsWithStop(line) && !isHeadline(line, at);
  }

  /** A first line that asks or exclaims is more likely a headline than a paragraph. */
  private static boolean isHeadline(String line, int at) {
    char last = line.charAt(line.length() - 1);
    return at == 0 && (last == ArabicLetters.QUESTION_MARK || last == '!' || last == '?');
  }

  private boolean isParagraph(String line) {
    int words = LineShape.words(line);
    return words >= LONG || words >= 2 && endsSentence(line) || clutter.goesOnTelling(line);
  }

  /** Where an outlet ends no paragraph with a stop, only the shortest lines are no paragraphs. */
  private static boolean goesOn(String line) {
    return LineShape.words(line) >= SENTENCE + 1;
  }

  private static boolean hasFewStops(List<String> lines) {
    long ended = lines.stream().filter(BodyFinder::endsSentence).count();
    return ended * 3 < lines.size();
  }

  /** Short, with a dash or colon, and no number: {@code سول – (رويترز):} */
  static boolean isDateline(String line) {
    boolean dash =
        line.contains(" – ") || line.contains(" - ") || line.contains("- ") || line.endsWith(":");
    return dash
        && LineShape.words(line) <= LONGEST_DATELINE
        && Folding.key(line).chars().noneMatch(Character::isDigit);
  }

  private static boolean endsSentence(String line) {
    return LineShape.endsWithStop(line)
        || LineShape.words(line) > LONGEST_QUOTING_TITLE && LineShape.endsWithQuotation(line);
  }
}
