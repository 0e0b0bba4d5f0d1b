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
public record NamePage(List<Identity> names, int total, int page, long pages) {

  public NamePage {
    names = List.copyOf(names);
  }
}
