package org.isnad.app.show;

import org.isnad.analysis.record.Span;

/**
 * The words around something in a text, cut at whole words to a length that can be taken in at a
 * glance.
 *
 * <p>Example: a sentence of 300 letters with its trigger in the middle → {@code … ، والتقى الوزيران
 * في مرفأ …}.
 */
final class Excerpt {

  private static final int LONGEST = 170;
  private static final int BEFORE = 50;
  private static final String CUT = "…";

  private Excerpt() {}

  /** All of {@code whole}, or a part of it that holds {@code focus}. */
  static String of(String text, Span whole, Span focus) {
    if (whole.length() <= LONGEST) {
      return oneLine(whole.of(text));
    }
    int start = start(text, whole, focus);
    int end = Math.min(whole.end(), start + LONGEST);
    if (end < whole.end()) {
      int space = text.lastIndexOf(' ', end);
      end = space > start ? space : end;
    }
    String shown = oneLine(text.substring(start, end));
    return (start > whole.start() ? CUT : "") + shown + (end < whole.end() ? CUT : "");
  }

  /** The beginning of a span. */
  static String of(String text, Span whole) {
    return of(text, whole, new Span(whole.start(), whole.start()));
  }

  /** In quotation marks, unless it stands in them already. */
  static String quoted(String words) {
    boolean opens = !words.isEmpty() && "«“\"".indexOf(words.charAt(0)) >= 0;
    boolean closes = !words.isEmpty() && "»”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    if (opens && closes) {
      return words;
    }
    return words.indexOf('«') >= 0 ? "“" + words + "”" : "«" + words + "»";
  }

  private static int start(String text, Span whole, Span focus) {
    int wanted = Math.max(whole.start(), Math.min(focus.start() - BEFORE, whole.end() - LONGEST));
    if (wanted == whole.start()) {
      return wanted;
    }
    int space = text.indexOf(' ', wanted);
    return space > 0 && space < focus.start() ? space + 1 : wanted;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').strip();
  }
}
