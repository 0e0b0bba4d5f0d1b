package org.isnad.analysis.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was found: what goes into an analysis.
 *
 * @param id the caller's own identifier
 * @param published the day it was published, if the caller knows
 * @param fetched the day a crawler saw it: publication is that day or earlier
 */
public record Page(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable LocalDate fetched,
    Source source) {

  /** The page itself. */
  public sealed interface Source {}

  /** Text, a paragraph a line, with or without the page's clutter. */
  public record PlainText(String text) implements Source {}

  /** Markup. */
  public record Html(String html) implements Source {}

  /**
   * Text or markup as it came, in an encoding yet to be found out.
   *
   * @param contentType what the server said of it: {@code text/html; charset=windows-1256}
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Bytes(byte[] bytes, @Nullable String contentType) implements Source {

    /** Of which no server said anything. */
    public Bytes(byte[] bytes) {
      this(bytes, null);
    }
  }

  /** A page of plain text, of which nothing else is known. */
  public static Page ofText(String id, String text) {
    return new Page(id, null, null, null, null, null, new PlainText(text));
  }

  /** A page of HTML, of which nothing else is known. */
  public static Page ofHtml(String id, String html) {
    return new Page(id, null, null, null, null, null, new Html(html));
  }

  /** A page as a file holds it. */
  public static Page ofBytes(String id, byte[] bytes) {
    return new Page(id, null, null, null, null, null, new Bytes(bytes));
  }
}
