package org.isnad.archive.copy;

/**
 * An article that carries another's text.
 *
 * @param article id of the one that carries
 * @param of id of the one carried: the earlier
 * @param share how much of the shorter text stands in the longer, word for word: 0 to 1
 */
public record Copy(String article, String of, Kind kind, double share) {

  /** How one text carries another. */
  public enum Kind {
    /** Nothing but a few words differs. */
    SAME,
    /** Cut, added to or reworded here and there. */
    EDITED,
    /** One is a part of the other, which tells much else. */
    EXCERPT
  }
}
