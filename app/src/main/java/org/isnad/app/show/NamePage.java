package org.isnad.app.show;

import java.util.List;
import org.isnad.archive.name.Identity;

/**
 * Some of the names that were asked for.
 *
 * @param names those on the page
 * @param total how many there are on all pages
 * @param page from 1
 * @param pages at least 1
 */
public record NamePage(List<Identity> names, int total, int page, int pages) {

  public NamePage {
    names = List.copyOf(names);
  }

  /** The page of so many names each; none on a page that there is not. */
  public static NamePage of(List<Identity> all, int limit, int page) {
    int pages = Math.max(1, (int) (((long) all.size() + limit - 1) / limit));
    long from = (page - 1L) * limit;
    boolean exists = page >= 1 && from < all.size();
    List<Identity> shown =
        exists ? all.subList((int) from, (int) Math.min(all.size(), from + limit)) : List.of();
    return new NamePage(shown, all.size(), page, pages);
  }
}
