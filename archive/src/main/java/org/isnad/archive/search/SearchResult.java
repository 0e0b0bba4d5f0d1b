package org.isnad.archive.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many there are, shown or not
 * @param partial whether nothing has all words, and these have most of them
 * @param hits those asked for, in order
 * @param facets how the total is divided
 * @param notes what a person should know of the search itself; usually nothing
 */
public record SearchResult(
    long total, boolean partial, List<Hit> hits, List<Facet> facets, List<String> notes) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notes = List.copyOf(notes);
  }

  static SearchResult nothing() {
    return new SearchResult(0, false, List.of(), List.of(), List.of());
  }
}
