package org.isnad.archive;

/** What came of making a kept record again from its kept page. */
public enum Remade {
  /** The record is the same. */
  SAME,
  /** The record is another: the analysis has changed since. */
  OTHERWISE,
  /** The page is no article to this analysis; the record stays as it is. */
  REFUSED,
  /** It, its statements or its events are listed otherwise than the record has them. */
  MISLISTED,
  /** The page is not the one that was kept: its fingerprint is wrong. */
  DAMAGED
}
