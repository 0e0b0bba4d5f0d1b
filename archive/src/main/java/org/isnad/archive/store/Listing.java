package org.isnad.archive.store;

import java.time.LocalDate;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which statements or events are listed, those of an article together; null stands for all. What is
 * asked of statements only ({@code speaker}, {@code act}) leaves events out of account, and the
 * other way round ({@code type}).
 *
 * @param article the id of the only article
 * @param speaker whose statements, in any spelling that differs by hamza, vowel signs and the like
 *     only
 * @param act of statements
 * @param type of events
 * @param from the first day on which their articles were published
 * @param to the last
 * @param skip how many are left out at the beginning
 * @param most how many are listed
 */
public record Listing(
    @Nullable String article,
    @Nullable String speaker,
    @Nullable Act act,
    @Nullable EventType type,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    long skip,
    long most) {

  public static final Listing ALL =
      new Listing(null, null, null, null, null, null, 0, Long.MAX_VALUE);

  public Listing {
    if (skip < 0 || most < 0) {
      throw new IllegalArgumentException("skip " + skip + ", most " + most);
    }
  }

  public Listing ofArticle(String id) {
    return new Listing(id, speaker, act, type, from, to, skip, most);
  }

  public Listing saidBy(String name) {
    return new Listing(article, name, act, type, from, to, skip, most);
  }

  public Listing of(Act only) {
    return new Listing(article, speaker, only, type, from, to, skip, most);
  }

  public Listing of(EventType only) {
    return new Listing(article, speaker, act, only, from, to, skip, most);
  }

  /** Of articles that were published on these days, both included. */
  public Listing between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Listing(article, speaker, act, type, first, last, skip, most);
  }

  /** A part of them. */
  public Listing part(long leftOut, long limit) {
    return new Listing(article, speaker, act, type, from, to, leftOut, limit);
  }
}
