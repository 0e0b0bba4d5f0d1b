package org.isnad.spark.analyze;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * What could not be read or analysed.
 *
 * @param source the file, {@code file:line}, or {@code file@offset}
 * @param reason for a person to read
 */
record BadRecord(String source, String reason) {

  /** As a line of JSON. */
  String line() {
    return "{\"source\":\"" + quoted(source) + "\",\"reason\":\"" + quoted(reason) + "\"}\n";
  }

  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
