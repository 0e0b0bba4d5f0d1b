package org.isnad.archive.store;

import java.nio.charset.StandardCharsets;
import org.isnad.analysis.page.Page;

/**
 * The source of a page as bytes, and the word for what they are.
 *
 * <p>{@code PlainText("قال")} → {@code text}, the word's UTF-8.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record PackedSource(String kind, byte[] bytes) {

  private static final String TEXT = "text";
  private static final String HTML = "html";
  private static final String BYTES = "bytes";

  static PackedSource of(Page.Source source) {
    if (source instanceof Page.PlainText text) {
      return new PackedSource(TEXT, text.text().getBytes(StandardCharsets.UTF_8));
    }
    if (source instanceof Page.Html html) {
      return new PackedSource(HTML, html.html().getBytes(StandardCharsets.UTF_8));
    }
    return new PackedSource(BYTES, ((Page.Bytes) source).bytes());
  }

  Page.Source unpack() {
    return switch (kind) {
      case TEXT -> new Page.PlainText(new String(bytes, StandardCharsets.UTF_8));
      case HTML -> new Page.Html(new String(bytes, StandardCharsets.UTF_8));
      case BYTES -> new Page.Bytes(bytes);
      default -> throw new ArchiveException("a kept page of an unknown kind: " + kind);
    };
  }
}
