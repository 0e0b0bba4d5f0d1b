package org.isnad.archive.search;

import java.io.Serial;
import org.isnad.analysis.record.Span;

/**
 * A query that cannot be read; the message tells why and shows the place.
 *
 * <p>{@code act:denyy سفن} → {@code denyy is no act; …: act:»denyy« سفن (character 5)}.
 */
public final class QueryException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final int start;
  private final int end;

  QueryException(String reason, String query, Span place) {
    super(reason + ": " + marked(query, place) + " (character " + (place.start() + 1) + ")");
    start = place.start();
    end = place.end();
  }

  /** What of the query is wrong, half-open. */
  public Span place() {
    return new Span(start, end);
  }

  /** Marks beside the place, since a line that points from below is wrong where text runs left. */
  private static String marked(String query, Span place) {
    return query.substring(0, place.start())
        + "»"
        + place.of(query)
        + "«"
        + query.substring(place.end());
  }
}
