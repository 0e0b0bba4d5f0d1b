package org.isnad.benchmark.extraction.pages;

/** Text as it stands between the quotation marks of JSON in a page's script. */
final class JsonText {

  private JsonText() {}

  static String of(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("<", "\\u003c");
  }
}
