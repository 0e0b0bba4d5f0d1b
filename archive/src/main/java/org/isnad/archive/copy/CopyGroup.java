package org.isnad.archive.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles with one text between them.
 *
 * @param origin id of the earliest; of several on one day the fullest
 * @param agency the news agency that most of them credit, if any does
 * @param articles ids of all, the origin first, by day
 * @param copies how each came to be among them, by the order in which they were compared
 */
public record CopyGroup(
    String origin, @Nullable String agency, List<String> articles, List<Copy> copies) {

  public CopyGroup {
    articles = List.copyOf(articles);
    copies = List.copyOf(copies);
  }
}
