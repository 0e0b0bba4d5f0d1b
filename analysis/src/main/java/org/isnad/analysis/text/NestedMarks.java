package org.isnad.analysis.text;

import java.util.Set;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which marks of one shape open and which close, where a quotation in them holds another: {@code
 * قال: "سمعت عن "المرفأ" من قبل".}
 *
 * <p>Each mark must show by what stands beside it which of both it does, and all of a paragraph
 * must pair, no deeper than one in another and across no parenthesis; else nothing is told of any.
 */
final class NestedMarks {

  private static final int FEWEST = 4;
  private static final int DEEPEST = 2;

  /** What is written to a word in marks: {@code ل"المرفأ"}. */
  private static final Set<String> CLITICS =
      Set.of(
          "و", "ف", "ب", "ل", "ك", "ال", "لل", "بال", "وال", "ولل", "وب", "ول", "بـ", "لـ", "الـ");

  private final String marks;

  /**
   * @param marks the shapes of one style
   */
  NestedMarks(String marks) {
    this.marks = marks;
  }

  /**
   * For each character of the paragraph 1 where it opens, -1 where it closes; null where no
   * quotation in these marks surely holds another.
   */
  byte @Nullable [] read(String text, Span paragraph) {
    int count = 0;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      count += marks.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
    return count < FEWEST ? null : paired(text, paragraph);
  }

  private byte @Nullable [] paired(String text, Span paragraph) {
    byte[] turns = new byte[paragraph.length()];
    int depth = 0;
    int asides = 0;
    boolean nested = false;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = text.charAt(at);
      asides += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (marks.indexOf(c) < 0) {
        continue;
      }
      boolean opens = opens(text, at, paragraph);
      if (opens == closes(text, at, paragraph)) {
        return null;
      }
      depth += opens ? 1 : -1;
      nested |= depth == DEEPEST;
      if (depth < 0 || depth > DEEPEST || depth == 0 && asides != 0) {
        return null;
      }
      turns[at - paragraph.start()] = (byte) (opens ? 1 : -1);
    }
    return nested && depth == 0 ? turns : null;
  }

  private static boolean opens(String text, int at, Span paragraph) {
    if (at + 1 >= paragraph.end()) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean before = Character.isLetterOrDigit(next) || "«(“\"".indexOf(next) >= 0;
    int word = at;
    while (word > paragraph.start() && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    return before
        && (word == at
            || "(:؛،-–[".indexOf(text.charAt(at - 1)) >= 0
            || CLITICS.contains(text.substring(word, at)));
  }

  private static boolean closes(String text, int at, Span paragraph) {
    boolean behind = at > paragraph.start() && !Character.isWhitespace(text.charAt(at - 1));
    return behind && (at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
