package org.isnad.benchmark.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.story.Story;

/** How two statements stand to each other, by the claims of their articles' stories. */
final class ClaimRelations {

  private static final double MOSTLY = 0.5;

  private final Overview overview;
  private final Map<String, List<Claim>> claimsByStory = new HashMap<>();

  ClaimRelations(Overview overview) {
    this.overview = overview;
  }

  /** {@code same}, {@code contradicts} or {@code other}. */
  String of(Labels.Content a, Labels.Content b) {
    Optional<String> one = statement(a);
    Optional<String> other = statement(b);
    if (one.isEmpty() || other.isEmpty()) {
      return "other";
    }
    List<Claim> claims = Stream.concat(claims(a), claims(b)).distinct().toList();
    for (Claim claim : claims) {
      boolean asserts = has(claim.assertions(), a, one.get());
      boolean denies = has(claim.denials(), a, one.get());
      boolean otherAsserts = has(claim.assertions(), b, other.get());
      boolean otherDenies = has(claim.denials(), b, other.get());
      if (asserts && otherDenies || denies && otherAsserts) {
        return "contradicts";
      }
      if (asserts && otherAsserts || denies && otherDenies) {
        return "same";
      }
    }
    return "other";
  }

  private Stream<Claim> claims(Labels.Content content) {
    return overview
        .story(content.article())
        .map(story -> claimsByStory.computeIfAbsent(story.id(), id -> found(story)))
        .orElse(List.of())
        .stream();
  }

  private List<Claim> found(Story story) {
    return overview.claims(story);
  }

  private static boolean has(List<Assertion> side, Labels.Content content, String statement) {
    return side.stream()
        .anyMatch(a -> a.article().equals(content.article()) && a.statement().equals(statement));
  }

  /** The id of the statement whose content is most nearly there. */
  private Optional<String> statement(Labels.Content content) {
    return overview.record(content.article()).stream()
        .flatMap(record -> record.statements().stream())
        .filter(statement -> shared(statement.content(), content.span()) >= MOSTLY)
        .max(Comparator.comparingDouble(s -> shared(s.content(), content.span())))
        .map(Statement::id);
  }

  private static double shared(Span a, Span b) {
    int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return Math.max(0, both) / (double) (a.length() + b.length() - Math.max(0, both));
  }
}
