package org.isnad.archive.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.Span;

/**
 * Something that is said to be so, with all who say it and all who deny it.
 *
 * @param id the same as long as its first statement stays the same: {@code 001/s13}
 * @param article id of the article whose words tell it most clearly
 * @param wording those words
 * @param assertions by day of publication; none where the articles only deny it
 * @param denials likewise
 * @param otherNumbers ids of the claims of the same story that give another number for it
 */
public record Claim(
    String id,
    String article,
    Span wording,
    List<Assertion> assertions,
    List<Assertion> denials,
    List<String> otherNumbers) {

  public Claim {
    assertions = List.copyOf(assertions);
    denials = List.copyOf(denials);
    otherNumbers = List.copyOf(otherNumbers);
  }

  /**
   * How many independent sources it goes back to: one source in ten articles is one, and so is one
   * wire in ten outlets.
   */
  public int origins() {
    return (int) assertions.stream().map(Assertion::origin).distinct().count();
  }

  /** Whether it can be told of all its sources who they are, so that no two can be one. */
  public boolean originsAreNamed() {
    return assertions.stream().allMatch(Assertion::named);
  }

  /** Whether one asserts and another denies it. */
  public boolean isDisputed() {
    return !assertions.isEmpty() && !denials.isEmpty();
  }

  /** Whether a statement, {@code 001/s13}, asserts or denies it. */
  public boolean has(String statement) {
    return Stream.concat(assertions.stream(), denials.stream())
        .anyMatch(one -> statement.equals(one.article() + "/" + one.statement()));
  }

  /** Whether one of the articles asserts or denies it. */
  public boolean isOf(Set<String> articles) {
    return Stream.concat(assertions.stream(), denials.stream())
        .anyMatch(assertion -> articles.contains(assertion.article()));
  }

  /** Whether several articles pass it on, or somebody denies it. */
  public boolean isTakenUp() {
    return isDisputed() || articles() > 1;
  }

  /** Different articles that assert or deny it. */
  public int articles() {
    return (int)
        Stream.concat(assertions.stream(), denials.stream())
            .map(Assertion::article)
            .distinct()
            .count();
  }
}
