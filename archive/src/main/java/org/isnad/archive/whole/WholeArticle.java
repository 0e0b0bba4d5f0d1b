package org.isnad.archive.whole;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.page.Page;
import org.isnad.archive.store.PackedSource;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that it is compared by, and what came of that.
 *
 * @param number by which it is known in these files
 * @param kind what its source is, see {@link PackedSource}
 * @param record as {@code isnad analyze} prints it
 * @param features what it is compared by
 * @param runs those of its runs of words by which its copies are found
 * @param story number of the first article of its story
 * @param copies number of the first article of its text; its own where it is no copy
 * @param likes those that are somewhat like it; each pair stands with one of the two
 * @param pairs those that share its text, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record WholeArticle(
    long number,
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable LocalDate fetched,
    String kind,
    byte[] source,
    String record,
    byte[] features,
    int[] runs,
    long story,
    long copies,
    List<Like> likes,
    List<Pair> pairs) {

  /** An article that is somewhat like it, see {@code StoryLikeness}. */
  public record Like(long article, double alike) {}

  /** An article that shares its text: {@code kind} as of {@code Copy}. */
  public record Pair(long article, String kind, double share) {}

  public WholeArticle {
    likes = List.copyOf(likes);
    pairs = List.copyOf(pairs);
  }

  public Page page() {
    return new Page(
        id, url, outlet, title, published, fetched, new PackedSource(kind, source).unpack());
  }
}
