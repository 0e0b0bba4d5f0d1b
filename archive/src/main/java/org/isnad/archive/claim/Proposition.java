package org.isnad.archive.claim;

import java.util.Arrays;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.term.Features;

/**
 * What a statement says, ready to be compared.
 *
 * @param features of what it is about, whether asserted or denied
 * @param denies whether the speaker says it is not so
 * @param negatedSomewhere whether anything in the content is negated
 * @param weight of the words it has to be compared by; a content of two common words has little
 */
record Proposition(
    AnalysisRecord record,
    Statement statement,
    Features features,
    boolean denies,
    boolean negatedSomewhere,
    double weight) {

  private static final double TELLING = 15;
  private static final double TELLING_DENIAL = 10;

  /** What is asked for or offered may be put in the negative without anything being denied. */
  private static final Set<Act> NO_ASSERTIONS =
      Set.of(Act.REQUEST, Act.PROPOSE, Act.ASK, Act.PRAISE);

  private static final String[] DENIALS = {"نف", "نكر", "كذب", "دحض"};

  /** «نفى أنه لم يدفع» asserts; a cue of denial alone, or a negated content alone, denies. */
  static boolean denies(AnalysisRecord record, Statement statement, boolean contentNegated) {
    if (statement.act() != Act.DENY || !contentNegated) {
      boolean negates = contentNegated && !NO_ASSERTIONS.contains(statement.act());
      return statement.act() == Act.DENY || negates;
    }
    String cue = Folding.key(statement.cue().of(record.text()));
    return Arrays.stream(DENIALS).noneMatch(cue::contains);
  }

  /** The same as an assertion: that something is not so. */
  Proposition asAssertion() {
    return new Proposition(record, statement, features, false, negatedSomewhere, weight);
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
    double covered = features.sharedWith(assertion.features) * Math.min(1, weight / TELLING_DENIAL);
    return Math.max(likeness(assertion), (features.likeness(assertion.features) + covered) / 2);
  }

  /**
   * How much two say the same: 0 to 1. A content that stands whole in a longer one counts in part,
   * the more the more it has to tell.
   */
  double likeness(Proposition other) {
    Proposition shorter = weight <= other.weight ? this : other;
    Proposition longer = weight <= other.weight ? other : this;
    double inside =
        shorter.features.sharedWith(longer.features) * Math.min(1, shorter.weight / TELLING);
    double both = features.likeness(other.features);
    return Math.max(both, (both + inside) / 2);
  }
}
