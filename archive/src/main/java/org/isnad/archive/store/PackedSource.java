package org.isnad.archive.store;

import java.nio.charset.StandardCharsets;
import org.isnad.analysis.page.Page;

/**
 * The source of a page as bytes, and what they are: {@code text}, {@code html}, {@code bytes}, or
 * {@code bytes} with what a server said of them behind it.
 *
 * <p>{@code PlainText("قال")} → {@code text}, the word's UTF-8; bytes sent as {@code text/html;
 * charset=windows-1256} → {@code bytes text/html; charset=windows-1256}.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record PackedSource(String kind, byte[] bytes) {

  private static final String TEXT = "text";
  private static final String HTML = "html";
  private static final String BYTES = "bytes";
  private static final String SENT_AS = BYTES + " ";

  public static PackedSource of(Page.Source source) {
    if (source instanceof Page.PlainText text) {
      return new PackedSource(TEXT, text.text().getBytes(StandardCharsets.UTF_8));
    }
    if (source instanceof Page.Html html) {
      return new PackedSource(HTML, html.html().getBytes(StandardCharsets.UTF_8));
    }
    Page.Bytes sent = (Page.Bytes) source;
    return new PackedSource(
        sent.contentType() == null ? BYTES : SENT_AS + sent.contentType(), sent.bytes());
  }

  public Page.Source unpack() {
    if (kind.startsWith(SENT_AS)) {
      return new Page.Bytes(bytes, kind.substring(SENT_AS.length()));
    }
    return switch (kind) {
      case TEXT -> new Page.PlainText(new String(bytes, StandardCharsets.UTF_8));
      case HTML -> new Page.Html(new String(bytes, StandardCharsets.UTF_8));
      case BYTES -> new Page.Bytes(bytes);
      default -> throw new ArchiveException("a kept page of an unknown kind: " + kind);
    };
  }
}
