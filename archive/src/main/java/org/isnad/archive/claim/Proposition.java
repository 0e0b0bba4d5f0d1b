package org.isnad.archive.claim;

import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.term.Features;

/**
 * What a statement says, ready to be compared.
 *
 * @param features of what it is about, whether asserted or denied
 * @param negated those of them that its own words say not to be so
 * @param pairs words that stand near one another, in their order
 * @param negatedShare how much of the content that is, 0 to 1
 * @param deniedByCue whether the speaker denies it: {@code نفى أن …}
 * @param sides on which sides of {@link Opposites} its words stand
 * @param counts what it counts
 * @param names whom and what it names, each by who it is
 * @param conditional whether it is only about what may come to be
 * @param weight of the words it has to be compared by; a content of two common words has little
 */
record Proposition(
    AnalysisRecord record,
    Statement statement,
    Features features,
    Features negated,
    Features pairs,
    double negatedShare,
    boolean deniedByCue,
    Sides sides,
    Counts counts,
    Set<String> names,
    boolean conditional,
    double weight) {

  private static final double TELLING = 15;
  private static final double TELLING_DENIAL = 10;
  private static final double MOSTLY = 0.5;
  private static final double NEGATED_ALIKE = 0.3;
  private static final double A_NUMBER = 0.08;

  private static final int MOST_NUMBERS = 2;
  private static final long MOST_DAYS = 3;

  /** What is asked for or offered may be put in the negative without anything being denied. */
  private static final Set<Act> NO_ASSERTIONS =
      Set.of(Act.REQUEST, Act.PROPOSE, Act.ASK, Act.PRAISE);

  /** Whether the speaker says that it is not so; «نفى أنه لم يدفع» asserts. */
  boolean denies() {
    boolean negates = negatedShare >= MOSTLY && !NO_ASSERTIONS.contains(statement.act());
    return deniedByCue != negates;
  }

  /** Whether it says that something is so; what asks for the contrary denies nothing. */
  boolean asserts() {
    return !NO_ASSERTIONS.contains(statement.act());
  }

  /** Whether the speaker calls it untrue, rather than put it in the negative. */
  boolean deniesOutright() {
    return denies() && statement.act() == Act.DENY;
  }

  /**
   * Whether one says what the other says not to be so, as far as they are about the same: what only
   * one of them has is neither.
   */
  boolean isContraryTo(Proposition other) {
    return isNegatedAgainst(other) != sides.areAcrossFrom(other.sides);
  }

  private boolean isNegatedAgainst(Proposition other) {
    if (denies() && other.denies()) {
      return false;
    }
    boolean alike = negated.likeness(other.negated) >= NEGATED_ALIKE;
    return alike
        ? deniedByCue != other.deniedByCue
        : isFlippedFor(other) != other.isFlippedFor(this);
  }

  private boolean isFlippedFor(Proposition other) {
    double shared = features.sharedWith(other.features);
    double within = negatedShare * negated.sharedWith(other.features);
    boolean negates = shared > 0 && within / shared >= MOSTLY;
    return deniedByCue != (negates && !NO_ASSERTIONS.contains(statement.act()));
  }

  /** Whether both name one person, body or place. */
  boolean sharesNameWith(Proposition other) {
    return names.stream().anyMatch(other.names::contains);
  }

  /** Whether the other's content stands within this one's: «زودت، رغم نفيها، روسيا بأسلحة». */
  boolean holds(Proposition other) {
    return record.id().equals(other.record.id())
        && statement.content().covers(other.statement.content());
  }

  /**
   * How much this denial is about what the other asserts: a denial is short and general (no deal to
   * sell ships), so what counts is how much of it the assertion has.
   */
  double answers(Proposition assertion) {
    double shared =
        Math.max(features.sharedWith(assertion.features), negated.sharedWith(assertion.features));
    double covered = shared * Math.min(1, weight / TELLING_DENIAL);
    return Math.max(likeness(assertion), (features.likeness(assertion.features) + covered) / 2);
  }

  /** What tells whether both say the same. */
  SamenessMeasures measures(Proposition other, boolean isOneVoice) {
    boolean isShorter = weight <= other.weight;
    double inside =
        isShorter ? features.sharedWith(other.features) : other.features.sharedWith(features);
    double near = Math.max(pairs.sharedWith(other.pairs), other.pairs.sharedWith(pairs));
    int numbers = Math.min(MOST_NUMBERS, counts.sharedWith(other.counts));
    boolean bothCount = counts.hasNumbers() && other.counts.hasNumbers();
    return new SamenessMeasures(
        features.likeness(other.features),
        inside,
        Math.sqrt(near),
        numbers,
        isOneVoice ? 1 : 0,
        Math.min(weight, other.weight) / Math.max(weight, other.weight),
        Math.min(MOST_DAYS, daysFrom(other).orElse(1)),
        bothCount && numbers == 0 ? 1 : 0,
        counts.hasNumbers() == other.counts.hasNumbers() ? 0 : 1);
  }

  /** How many days lie between the two articles, where both days are known. */
  OptionalLong daysFrom(Proposition other) {
    Published one = record.published();
    Published another = other.record.published();
    return one == null || another == null
        ? OptionalLong.empty()
        : OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(one.date(), another.date())));
  }

  /**
   * How much two are about the same: 0 to 1. A content that stands whole in a longer one counts in
   * part, the more the more it has to tell; what counts the same thing alike is the more likely the
   * same.
   */
  double likeness(Proposition other) {
    Proposition shorter = weight <= other.weight ? this : other;
    Proposition longer = weight <= other.weight ? other : this;
    double inside =
        shorter.features.sharedWith(longer.features) * Math.min(1, shorter.weight / TELLING);
    double both = features.likeness(other.features);
    int numbers = Math.min(MOST_NUMBERS, counts.sharedWith(other.counts));
    return Math.min(1, Math.max(both, (both + inside) / 2) + numbers * A_NUMBER);
  }
}
