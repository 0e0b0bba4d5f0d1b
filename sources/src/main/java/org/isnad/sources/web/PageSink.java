package org.isnad.sources.web;

import org.isnad.sources.PageVisitor;

/** Takes what a crawl brings. */
public interface PageSink extends PageVisitor {

  /**
   * Makes safe all pages that were handed over; only then are they settled, so that a crawl that is
   * stopped loses none.
   */
  void keep();

  /** How far the crawl is, now and then. */
  default void progress(Progress progress) {}
}
