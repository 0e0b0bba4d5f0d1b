package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.Act;

/** One claim as it is gathered. */
final class Draft {

  private static final double SAME = 0.45;
  private static final double SAME_BY_ALL_WORDS = 0.45;
  private static final double BRIEF = 10;
  private static final double BRIEF_BY_ALL_WORDS = 0.7;
  private static final Set<Act> DENIABLE =
      Set.of(Act.STATE, Act.ACCUSE, Act.WARN, Act.OPINE, Act.PROMISE, Act.PROPOSE, Act.CONCERN);

  private final List<Proposition> assertions = new ArrayList<>();
  private final List<Proposition> denials = new ArrayList<>();

  void add(Proposition proposition) {
    (proposition.denies() ? denials : assertions).add(proposition);
  }

  double likeness(Proposition proposition) {
    return all().mapToDouble(proposition::likeness).average().orElse(0);
  }

  /**
   * Whether the proposition says the same; what only repeats a part of another's content does not.
   */
  boolean isSameAs(Proposition proposition) {
    return all().noneMatch(a -> a.holds(proposition) || proposition.holds(a))
        && likeness(proposition) >= SAME
        && all().anyMatch(a -> isSameByAllWords(a, proposition));
  }

  /** A content of two or three words stands inside many; it has to be nearly all of the other. */
  private static boolean isSameByAllWords(Proposition a, Proposition b) {
    boolean brief = Math.min(a.weight(), b.weight()) < BRIEF;
    return a.features().likeness(b.features()) >= (brief ? BRIEF_BY_ALL_WORDS : SAME_BY_ALL_WORDS);
  }

  /**
   * How much a denial answers to this; a denial within an assertion's own words answers to it, and
   * nobody contradicts himself; a negated content contradicts only what has no negation at all.
   */
  double denied(Proposition denial, Origins origins) {
    return assertions.stream()
        .filter(assertion -> DENIABLE.contains(assertion.statement().act()))
        .filter(assertion -> !origins.isOneVoice(assertion, denial))
        .mapToDouble(assertion -> denied(assertion, denial))
        .max()
        .orElse(0);
  }

  private static double denied(Proposition assertion, Proposition denial) {
    boolean byWord = denial.statement().act() == Act.DENY;
    if (denial.holds(assertion) || !byWord && assertion.negatedSomewhere()) {
      return 0;
    }
    if (assertion.holds(denial)) {
      return byWord ? 1 : 0;
    }
    return denial.answers(assertion);
  }

  private Stream<Proposition> all() {
    return assertions.isEmpty() ? denials.stream() : assertions.stream();
  }

  Claim claim(Origins origins) {
    Proposition first = all().findFirst().orElseThrow();
    Proposition clearest = clearest();
    return new Claim(
        first.record().id() + "/" + first.statement().id(),
        clearest.record().id(),
        clearest.statement().content(),
        assertions.stream().map(origins::assertion).toList(),
        denials.stream().map(origins::assertion).toList());
  }

  /** The one most like all others; among equals the shorter. */
  private Proposition clearest() {
    return all()
        .max(
            Comparator.comparingDouble(this::likeness)
                .thenComparing(p -> -p.statement().content().length()))
        .orElseThrow();
  }
}
