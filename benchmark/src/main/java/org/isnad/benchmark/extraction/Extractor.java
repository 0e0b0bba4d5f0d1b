package org.isnad.benchmark.extraction;

/** A way from a page to the article on it. */
public interface Extractor {

  /** As the table calls it. */
  String name();

  /** Gives {@link Extracted#NOTHING} where it finds no article. */
  Extracted extract(GoldPage page);
}
