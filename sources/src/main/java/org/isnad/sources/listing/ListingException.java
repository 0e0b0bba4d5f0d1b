package org.isnad.sources.listing;

import java.io.Serial;

/** A feed, sitemap or list of feeds that cannot be read; the message is the reason. */
public final class ListingException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public ListingException(String reason) {
    super(reason);
  }

  public ListingException(String reason, Throwable cause) {
    super(reason, cause);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
