package org.isnad.app.show;

import java.io.PrintStream;

/**
 * Lines of Arabic for reading: each begins with a right-to-left mark, so that a terminal or editor
 * lays it out from the right.
 */
final class Lines {

  private static final String RIGHT_TO_LEFT = "\u200F";
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";
  private static final String RULE = "─".repeat(64);

  private final PrintStream out;
  private final boolean coloured;

  Lines(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  void line(String text) {
    out.print(text.isEmpty() ? "\n" : RIGHT_TO_LEFT + text + "\n");
  }

  /** A heading in both languages. */
  void heading(String arabic, String english) {
    line("");
    line(on(Style.TITLE, arabic) + faint(" · " + english));
  }

  void rule() {
    line(RULE);
  }

  String on(Style style, String text) {
    return style.on(text, coloured);
  }

  String faint(String text) {
    return text.isEmpty() ? "" : Style.FAINT.on(text, coloured);
  }

  /** Ids, dates and paths keep their own direction inside an Arabic line. */
  static String apart(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
  }
}
