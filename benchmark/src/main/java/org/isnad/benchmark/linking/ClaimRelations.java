package org.isnad.benchmark.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.story.Story;

/** How two statements stand to each other, by the claims of their articles' stories. */
final class ClaimRelations {

  private static final double MOSTLY = 0.45;

  private final Overview overview;
  private final Map<String, List<Claim>> claimsByStory = new HashMap<>();

  ClaimRelations(Overview overview) {
    this.overview = overview;
  }

  /** {@code same}, {@code contradicts} or {@code other}. */
  String of(Labels.Content a, Labels.Content b) {
    String found = of(a, only(a), b, only(b));
    return found.equals("other") ? of(a, statements(a), b, statements(b)) : found;
  }

  private Set<String> only(Labels.Content content) {
    return nearest(content).map(Set::of).orElse(Set.of());
  }

  private String of(Labels.Content a, Set<String> one, Labels.Content b, Set<String> other) {
    List<Claim> claims = Stream.concat(claims(a), claims(b)).distinct().toList();
    Set<String> asserted = new HashSet<>();
    Set<String> rivals = new HashSet<>();
    String found = "other";
    for (Claim claim : claims) {
      boolean asserts = has(claim.assertions(), a, one);
      boolean denies = has(claim.denials(), a, one);
      boolean otherAsserts = has(claim.assertions(), b, other);
      boolean otherDenies = has(claim.denials(), b, other);
      if (asserts && otherAsserts || denies && otherDenies) {
        return "same";
      }
      if (asserts && otherDenies || denies && otherAsserts) {
        found = "contradicts";
      }
      if (asserts) {
        rivals.addAll(claim.otherNumbers());
      }
      if (otherAsserts) {
        asserted.add(claim.id());
      }
    }
    rivals.retainAll(asserted);
    return rivals.isEmpty() ? found : "contradicts";
  }

  private Stream<Claim> claims(Labels.Content content) {
    return overview
        .story(content.article())
        .map(story -> claimsByStory.computeIfAbsent(story.id(), id -> found(story)))
        .orElse(List.of())
        .stream();
  }

  private List<Claim> found(Story story) {
    return overview.claimsAround(story);
  }

  private static boolean has(List<Assertion> side, Labels.Content content, Set<String> statements) {
    return side.stream()
        .anyMatch(a -> a.article().equals(content.article()) && statements.contains(a.statement()));
  }

  /** The statement whose content is most nearly there. */
  Optional<String> nearest(Labels.Content content) {
    return overview.record(content.article()).stream()
        .flatMap(record -> record.statements().stream())
        .filter(statement -> shared(statement.content(), content.span()) >= MOSTLY)
        .max(Comparator.comparingDouble(s -> shared(s.content(), content.span())))
        .map(Statement::id);
  }

  /** The statements whose contents are there: the innermost too, where one holds the other. */
  private Set<String> statements(Labels.Content content) {
    return overview.record(content.article()).stream()
        .flatMap(record -> record.statements().stream())
        .filter(statement -> shared(statement.content(), content.span()) >= MOSTLY)
        .map(Statement::id)
        .collect(Collectors.toSet());
  }

  private static double shared(Span a, Span b) {
    int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return Math.max(0, both) / (double) (a.length() + b.length() - Math.max(0, both));
  }
}
