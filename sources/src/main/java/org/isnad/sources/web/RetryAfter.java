package org.isnad.sources.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** {@code Retry-After}: {@code 120} seconds, or {@code Tue, 04 Mar 2031 10:00:00 GMT}. */
final class RetryAfter {

  private static final int SECONDS_DIGITS = 9;

  private RetryAfter() {}

  /** Null where there is none that can be read. */
  static @Nullable Duration read(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String value = header.strip();
    if (!value.isEmpty()
        && value.length() <= SECONDS_DIGITS
        && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant time = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
      return time.isAfter(now) ? Duration.between(now, time) : Duration.ZERO;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
