package org.isnad.sources;

import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;

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

  /**
   * A page that could not be analysed, for what it is or by a fault of Isnad.
   *
   * @param source file, or {@code file:line}
   */
  default void failure(String source, Throwable thrown) {
    failure(
        source,
        thrown instanceof PageException page
            ? page.reason()
            : "cannot be analysed, by a fault of Isnad; please report it with the page: " + thrown);
  }
}
