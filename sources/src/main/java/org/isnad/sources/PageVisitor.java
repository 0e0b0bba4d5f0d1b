package org.isnad.sources;

import org.isnad.analysis.page.Page;

/** Takes what a source holds, one after the other: pages, and what could not be read. */
public interface PageVisitor {

  /**
   * @param source file, or {@code file:line}, for messages
   */
  void page(Page page, String source);

  /**
   * @param source file, or {@code file:line}
   * @param reason why there is no page
   */
  void failure(String source, String reason);
}
