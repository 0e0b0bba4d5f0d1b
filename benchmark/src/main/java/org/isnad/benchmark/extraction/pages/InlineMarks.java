package org.isnad.benchmark.extraction.pages;

/** The marks inside a line of a story: {@code [[a link]]} and {@code **bold**}. */
final class InlineMarks {

  private InlineMarks() {}

  /** The line without its marks. */
  static String plain(String line) {
    return line.replace("[[", "").replace("]]", "").replace("**", "");
  }

  /** The line as HTML. */
  static String html(String line) {
    String escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String linked = escaped.replace("[[", "<a href=\"/tag/1\">").replace("]]", "</a>");
    StringBuilder html = new StringBuilder();
    boolean bold = false;
    int start = 0;
    for (int at = linked.indexOf("**"); at >= 0; at = linked.indexOf("**", start)) {
      html.append(linked, start, at).append(bold ? "</strong>" : "<strong>");
      bold = !bold;
      start = at + 2;
    }
    return html.append(linked.substring(start)).toString();
  }
}
