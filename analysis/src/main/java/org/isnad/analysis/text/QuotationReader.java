package org.isnad.analysis.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Quotation.Style;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a paragraph, in all styles, nested and unclosed.
 *
 * <p>{@code قال “إن الوضع «صعب»”.} → the curly quotation, and the one in guillemets inside it.
 * Marks that open and close alike are told apart by what stands beside them.
 */
final class QuotationReader {

  private record Open(int at, Style style) {}

  private final NestedMarks straight = new NestedMarks("\"");
  private final NestedMarks curly = new NestedMarks("“”");

  List<Quotation> read(String text, Span paragraph) {
    List<Quotation> found = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    byte[] straights = straight.read(text, paragraph);
    byte[] curls = curly.read(text, paragraph);
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      Style style = style(text.charAt(at));
      if (style == null || style == Style.SINGLE && isApostrophe(text, at, paragraph)) {
        continue;
      }
      byte[] known = style == Style.STRAIGHT ? straights : style == Style.CURLY ? curls : null;
      int turn = known == null ? 0 : known[at - paragraph.start()];
      if (turn > 0) {
        open.push(new Open(at, style));
      } else if (turn < 0) {
        close(found, open, style, at);
      } else if (style == Style.STRAIGHT && opensAgain(text, at, paragraph, open)) {
        found.add(unclosed(open, at));
        open.push(new Open(at, style));
      } else if (closes(text.charAt(at), style, open)) {
        close(found, open, style, at);
      } else if (opens(text, at, paragraph) && !isStray(text, at, paragraph, style)
          || opensReversed(text, at, paragraph)) {
        open.push(new Open(at, style));
      }
    }
    closeRest(found, open, text, paragraph.end());
    found.sort(Comparator.comparing(Quotation::span));
    return found;
  }

  private static @Nullable Style style(char c) {
    boolean letter = ArabicLetters.isArabicLetter(c) || c == ' ';
    return letter ? null : styleOfMark(c);
  }

  private static @Nullable Style styleOfMark(char c) {
    return switch (c) {
      case '«', '»', '‹', '›' -> Style.GUILLEMET;
      case '“', '”', '„', '‟' -> Style.CURLY;
      case '"', '″' -> Style.STRAIGHT;
      case '\'', '‘', '’' -> Style.SINGLE;
      case '(', ')' -> Style.PARENTHESIS;
      case '{', '}' -> Style.BRACE;
      default -> null;
    };
  }

  /** An apostrophe stands between letters, or after a letter with no single quotation open. */
  private static boolean isApostrophe(String text, int at, Span paragraph) {
    return at > paragraph.start()
        && at + 1 < paragraph.end()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean closes(char c, Style style, Deque<Open> open) {
    return isOpen(style, open)
        && switch (style) {
          case GUILLEMET -> c == '»' || c == '›';
          case PARENTHESIS -> c == ')';
          case BRACE -> c == '}';
          case CURLY, STRAIGHT, SINGLE -> true;
        };
  }

  private static boolean isOpen(Style style, Deque<Open> open) {
    for (Open one : open) {
      if (one.style() == style) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String text, int at, Span paragraph) {
    char c = text.charAt(at);
    boolean closingMark = c == '»' || c == '›' || c == ')' || c == '}';
    boolean atEnd = at + 1 >= paragraph.end();
    return !closingMark && !atEnd;
  }

  /** {@code الأمان".}: a straight mark behind a word and before a stop can only close. */
  private static boolean isStray(String text, int at, Span paragraph, Style style) {
    return style == Style.STRAIGHT
        && at > paragraph.start()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && ".،,؛".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** {@code »البحريني»}: a closing mark before a word, where the next such mark closes. */
  private static boolean opensReversed(String text, int at, Span paragraph) {
    boolean beforeWord =
        text.charAt(at) == '»'
            && at + 1 < paragraph.end()
            && Character.isLetterOrDigit(text.charAt(at + 1));
    int close = beforeWord ? text.indexOf('»', at + 1) : -1;
    int open = beforeWord ? text.indexOf('«', at + 1) : -1;
    return close > 0 && close < paragraph.end() && (open < 0 || close < open);
  }

  /** A straight mark that can only open, where one is open: that one was never closed. */
  private static boolean opensAgain(String text, int at, Span paragraph, Deque<Open> open) {
    Open innermost = open.peek();
    return innermost != null
        && innermost.style() == Style.STRAIGHT
        && at - innermost.at() > 1
        && at + 1 < paragraph.end()
        && Character.isWhitespace(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && text.indexOf('"', at + 1) > 0
        && text.indexOf('"', at + 1) < paragraph.end();
  }

  private static Quotation unclosed(Deque<Open> open, int end) {
    return quotation(open.pop(), end, false, open.size());
  }

  private static void close(List<Quotation> found, Deque<Open> open, Style style, int at) {
    while (!open.isEmpty()) {
      Open innermost = open.pop();
      if (innermost.style() == style) {
        found.add(quotation(innermost, at + 1, true, open.size()));
        return;
      }
    }
  }

  /**
   * What is still open at the paragraph's end; a mark before a space or stop is a stray closing
   * one.
   */
  private static void closeRest(List<Quotation> found, Deque<Open> open, String text, int end) {
    while (!open.isEmpty()) {
      Open innermost = open.pop();
      boolean aside = innermost.style() == Style.PARENTHESIS || innermost.style() == Style.SINGLE;
      boolean opening =
          innermost.at() + 1 < end && Character.isLetterOrDigit(text.charAt(innermost.at() + 1));
      if (opening && !aside) {
        found.add(quotation(innermost, end, false, open.size()));
      }
    }
  }

  private static Quotation quotation(Open open, int end, boolean closed, int depth) {
    Span inner = new Span(open.at() + 1, closed ? end - 1 : end);
    return new Quotation(new Span(open.at(), end), inner, open.style(), closed, depth);
  }
}
