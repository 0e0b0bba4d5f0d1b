package org.isnad.archive.search;

/**
 * What is looked for, and which part of what is found is to be shown.
 *
 * @param query in the query language, see {@code docs/archive.md}
 * @param in what is to be found
 * @param from how many of the best are left out: those of earlier pages
 * @param limit how many are shown, at least 1
 * @param order the best or the newest first
 * @param facets how many values of each facet are counted; 0 for none
 */
public record SearchRequest(String query, Target in, int from, int limit, Order order, int facets) {

  /** What a search finds. */
  public enum Target {
    ARTICLES,
    STATEMENTS,
    EVENTS
  }

  /** What comes first. */
  public enum Order {
    BEST,
    NEWEST
  }

  public SearchRequest {
    if (from < 0 || limit < 1 || facets < 0) {
      throw new IllegalArgumentException("from " + from + ", limit " + limit + ", " + facets);
    }
  }

  /** The best articles. */
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, Target.ARTICLES, 0, limit, Order.BEST, 0);
  }
}
