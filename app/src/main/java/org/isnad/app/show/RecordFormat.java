package org.isnad.app.show;

import java.io.PrintStream;
import java.util.Locale;

/** The forms that records can be written in. */
public enum RecordFormat {
  /** One record a line. */
  JSONL,
  /** One array, indented. */
  JSON,
  /** For reading, in Arabic. */
  TEXT;

  public RecordWriter writer(PrintStream out, boolean coloured) {
    return switch (this) {
      case JSONL -> new JsonLinesWriter(out);
      case JSON -> new JsonArrayWriter(out);
      case TEXT -> new TextWriter(out, coloured);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
