package org.isnad.sources.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or sitemap lists, in its order.
 *
 * @param title what it calls itself
 * @param more addresses of further sitemaps
 */
public record Listing(@Nullable String title, List<Entry> entries, List<String> more) {

  public Listing {
    entries = List.copyOf(entries);
    more = List.copyOf(more);
  }
}
