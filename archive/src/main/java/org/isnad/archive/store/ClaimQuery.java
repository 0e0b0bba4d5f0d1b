package org.isnad.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * Which claims are listed: by story, the oldest first or the one told last, and within it the
 * disputed first.
 *
 * @param story the id of the only story; null for all
 * @param which of them
 * @param singleOrigin only those that go back to one source
 * @param newest the stories told last first
 * @param after a cursor that {@link Part#next} gave; null for the first part
 * @param skip how many are left out at the beginning
 * @param most how many are listed
 */
public record ClaimQuery(
    @Nullable String story,
    Which which,
    boolean singleOrigin,
    boolean newest,
    @Nullable String after,
    long skip,
    long most) {

  /** By what becomes of them. */
  public enum Which {
    /** Those that several articles pass on, or somebody denies. */
    TAKEN_UP,
    /** Those that somebody denies. */
    DISPUTED,
    /** Those that one article alone tells, and nobody denies. */
    SINGLE,
    ALL
  }

  public static final ClaimQuery ALL =
      new ClaimQuery(null, Which.ALL, false, false, null, 0, Long.MAX_VALUE);

  public ClaimQuery {
    if (skip < 0 || most < 0) {
      throw new IllegalArgumentException("skip " + skip + ", most " + most);
    }
  }

  public ClaimQuery of(@Nullable String only) {
    return new ClaimQuery(only, which, singleOrigin, newest, after, skip, most);
  }

  public ClaimQuery of(Which only) {
    return new ClaimQuery(story, only, singleOrigin, newest, after, skip, most);
  }

  public ClaimQuery withSingleOrigin(boolean only) {
    return new ClaimQuery(story, which, only, newest, after, skip, most);
  }

  public ClaimQuery part(long leftOut, long limit) {
    return new ClaimQuery(story, which, singleOrigin, newest, after, leftOut, limit);
  }
}
