package org.isnad.archive;

/**
 * What adding a page did.
 *
 * @param id the article's id in the archive
 * @param version of the article, 1 for a new one
 */
public record Added(String id, int version, Change change) {

  /** The difference it made. */
  public enum Change {
    /** A new article. */
    ADDED,
    /** A new version of an article that was there. */
    CHANGED,
    /** The same page was there already. */
    UNCHANGED
  }
}
