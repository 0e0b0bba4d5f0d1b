package org.isnad.archive.correction;

import java.time.Instant;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person says of names. It holds whatever the program finds, now and later, until
 * it is undone.
 *
 * @param number in the order in which they were made, from 1; 0 as long as it is not kept
 * @param names those that it is about, at least one; what they mean depends on the kind
 * @param articles of a split of one name by articles, those of the second bearer
 * @param value the new name or type
 * @param made when it was made
 * @param undone when it was taken back; null as long as it holds
 */
public record Correction(
    long number,
    Kind kind,
    List<NameRef> names,
    List<String> articles,
    @Nullable String value,
    Instant made,
    @Nullable Instant undone) {

  /** What a person can say. */
  public enum Kind {
    /** The first name and the second are one. */
    MERGE,
    /** The first name is none of the others; or it means somebody else in some articles. */
    SPLIT,
    /** Who bears the names is to be called by the value. */
    RENAME,
    /** Who bears the names is of the type that the value names. */
    TYPE
  }

  public Correction {
    names = List.copyOf(names);
    articles = List.copyOf(articles);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a correction of no name");
    }
  }

  public static Correction merge(NameRef name, NameRef other, Instant made) {
    return of(Kind.MERGE, List.of(name, other), List.of(), null, made);
  }

  /** {@code names}: the one to be split off, then those that it is none of. */
  public static Correction split(List<NameRef> names, Instant made) {
    return of(Kind.SPLIT, names, List.of(), null, made);
  }

  /** Who bears one of the names in one of the articles is another than elsewhere. */
  public static Correction split(List<NameRef> names, List<String> articles, Instant made) {
    return of(Kind.SPLIT, names, articles, null, made);
  }

  public static Correction rename(List<NameRef> names, String newName, Instant made) {
    return of(Kind.RENAME, names, List.of(), newName, made);
  }

  public static Correction type(List<NameRef> names, EntityType type, Instant made) {
    return of(Kind.TYPE, names, List.of(), type.name(), made);
  }

  private static Correction of(
      Kind kind, List<NameRef> names, List<String> articles, @Nullable String value, Instant made) {
    return new Correction(0, kind, names, articles, value, made, null);
  }

  public Correction withNumber(long kept) {
    return new Correction(kept, kind, names, articles, value, made, undone);
  }

  public Correction undoneAt(Instant time) {
    return new Correction(number, kind, names, articles, value, made, time);
  }

  /** The same before it was taken back, if it was. */
  public Correction holding() {
    return new Correction(number, kind, names, articles, value, made, null);
  }

  /** Whether it holds: it was not taken back. */
  public boolean holds() {
    return undone == null;
  }
}
