package org.isnad.sources.listing;

import org.isnad.sources.format.Format;
import org.jspecify.annotations.Nullable;

/** Reads what lists pages: RSS, Atom, JSON Feed, sitemaps. */
public final class ListingReader {

  private final FeedReader feeds = new FeedReader();
  private final JsonFeedReader jsonFeeds = new JsonFeedReader();
  private final SitemapReader sitemaps = new SitemapReader();

  public static boolean reads(Format format) {
    return format == Format.FEED || format == Format.JSON_FEED || format == Format.SITEMAP;
  }

  /**
   * @param bytes unpacked
   * @param url where it was found, which its links may be relative to
   * @throws ListingException where it is broken
   * @throws IllegalArgumentException where the format is none that {@link #reads}
   */
  public Listing read(Format format, byte[] bytes, @Nullable String url) {
    if (!reads(format)) {
      throw new IllegalArgumentException(format + " lists no pages");
    }
    try {
      return readUnguarded(format, bytes, url);
    } catch (ListingException e) {
      throw e;
    } catch (RuntimeException e) { // libraries stumble over what no test of theirs foresaw
      throw new ListingException("cannot be read: " + e, e);
    }
  }

  private Listing readUnguarded(Format format, byte[] bytes, @Nullable String url) {
    return switch (format) {
      case FEED -> feeds.read(bytes, url);
      case JSON_FEED -> jsonFeeds.read(bytes, url);
      case SITEMAP -> sitemaps.read(bytes, url);
      case PAGE, JSON_LINES, WARC, FEED_LIST ->
          throw new IllegalStateException(format + " lists no pages");
    };
  }
}
