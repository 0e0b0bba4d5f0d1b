package org.isnad.sources.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
sealed interface Answer {

  /**
   * What was asked for.
   *
   * @param bytes as the server has them, free of what they were packed in on the way
   * @param contentType {@code Content-Type}, which may name their encoding
   * @param etag {@code ETag}, to ask later whether it changed
   * @param lastModified {@code Last-Modified}, likewise
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Body(
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified)
      implements Answer {}

  /** It is as it was when it was fetched last. */
  record Unchanged() implements Answer {}

  /** It is elsewhere. */
  record Redirect(String location) implements Answer {}

  /**
   * Not now.
   *
   * @param after how long the server asks to be left alone, null where it does not say
   * @param wholeHost whether all else there will fare no better
   */
  record Later(String reason, @Nullable Duration after, boolean wholeHost) implements Answer {}

  /**
   * Never.
   *
   * @param status the server's, 0 where it did not come to that
   */
  record Refused(String reason, int status) implements Answer {}
}
