package org.isnad.sources.web;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param agent what we call ourselves; begins with {@link #PRODUCT}, which robots.txt knows us by
 * @param allowPrivate whether addresses of this machine and its own network may be asked too
 * @param delay the least time between two requests to a host; its robots.txt may ask for more
 * @param silence how long a connection may be made, and no byte come, before it is given up
 * @param whole how long a request may take in all
 * @param pages how many pages one run fetches at most
 */
public record WebSettings(
    String agent,
    boolean allowPrivate,
    Duration delay,
    Duration silence,
    Duration whole,
    int pages) {

  /** Our name in robots.txt. */
  public static final String PRODUCT = "isnad";

  public WebSettings {
    if (delay.isNegative() || pages < 1) {
      throw new IllegalArgumentException("delay " + delay + ", pages " + pages);
    }
  }

  /** A second between requests, twenty of silence, a minute in all, any number of pages. */
  public static WebSettings polite(String agent) {
    return new WebSettings(
        agent,
        false,
        Duration.ofSeconds(1),
        Duration.ofSeconds(20),
        Duration.ofMinutes(1),
        Integer.MAX_VALUE);
  }
}
