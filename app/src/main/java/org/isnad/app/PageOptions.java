package org.isnad.app;

import picocli.CommandLine.Option;

/** Which part of a long list is shown: {@code --limit} and {@code --page}. */
final class PageOptions {

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "So many on a page (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which page (default: ${DEFAULT-VALUE}).")
  private int page = 1;

  /**
   * @param limit how many are on a page where the call does not say
   */
  PageOptions(int limit) {
    this.limit = limit;
  }

  /**
   * How many are on a page.
   *
   * @throws CallException where it is less than one
   */
  int limit() {
    if (limit < 1) {
      throw new CallException("--limit must be 1 or more: " + limit);
    }
    return limit;
  }

  /**
   * How many come before the page.
   *
   * @throws CallException where there can be no such page
   */
  int from() {
    if (page < 1) {
      throw new CallException("--page must be 1 or more: " + page);
    }
    return (int) Math.min(Integer.MAX_VALUE, (page - 1L) * limit());
  }

  /** Tells who reads a list without its pages that there are more. */
  void sayPage(Console console, long total) {
    if (pages(total) > 1) {
      console.say(
          "page " + page + " of " + pages(total) + " (" + total + " in all): --page, --limit");
    }
  }

  /** How many pages so many make, at least one. */
  long pages(long total) {
    return Math.max(1, (total + limit - 1) / limit);
  }

  /**
   * Which page, the first is 1.
   *
   * @param total how many there are on all pages
   * @throws CallException where there is no such page
   */
  int page(long total) {
    long pages = pages(total);
    if (page < 1 || page > pages) {
      throw new CallException("--page must be 1 to " + pages + ": " + page);
    }
    return page;
  }
}
