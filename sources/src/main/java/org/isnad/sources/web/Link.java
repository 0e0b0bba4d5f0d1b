package org.isnad.sources.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to fetch, with what is known of it.
 *
 * @param url in the one spelling of {@link org.isnad.sources.format.WebAddress}
 * @param outlet whose it is, where that is known already
 * @param published when it was published, likewise
 * @param changed what the listing said of its state
 * @param depth how many listings led to it
 * @param etag what the server called the state that was fetched last
 * @param lastModified when that changed, by the server's clock
 * @param due when it may be fetched
 */
public record Link(
    String url,
    Kind kind,
    @Nullable String outlet,
    @Nullable LocalDate published,
    String changed,
    int depth,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant due) {

  /** What is expected there. */
  public enum Kind {
    /** A page, a feed or a sitemap: whatever a person named. */
    ANY,
    /** A feed or sitemap. */
    LISTING,
    /** A page. */
    PAGE
  }

  /** A link that was never fetched. */
  public static Link to(String url, Kind kind, @Nullable String outlet) {
    return new Link(url, kind, outlet, null, "", 0, null, null, Instant.EPOCH);
  }
}
