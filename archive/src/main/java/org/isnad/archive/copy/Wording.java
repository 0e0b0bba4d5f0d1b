package org.isnad.archive.copy;

import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * The clauses of a text, to be found again in another: an edited copy has most of its clauses from
 * its source, in other words here and there, in another order, with some left out.
 */
final class Wording {

  /** A clause is found where half of it is: less is the matter, not the wording. */
  private static final double FOUND = 0.5;

  /** A clause that stands over two of the other text's is found a little less surely. */
  private static final double OVER_TWO = 0.95;

  private static final int LEAD = 30;
  private static final int LEAD_OF_OTHER = 60;

  private final List<Passage> clauses;
  private final Passage lead;
  private final Passage opening;
  private final Phrases phrases;
  private final NameWords names;
  private final Numbers numbers;

  private Wording(
      List<Passage> clauses,
      Passage lead,
      Passage opening,
      Phrases phrases,
      NameWords names,
      Numbers numbers) {
    this.clauses = clauses;
    this.lead = lead;
    this.opening = opening;
    this.phrases = phrases;
    this.names = names;
    this.numbers = numbers;
  }

  static Wording of(AnalysisRecord record, Terms terms, BackgroundWords background) {
    List<Term> all = terms.of(record.text());
    return new Wording(
        Passage.clauses(record.text(), all, background),
        Passage.of(all.subList(0, Math.min(LEAD, all.size())), background),
        Passage.of(all.subList(0, Math.min(LEAD_OF_OTHER, all.size())), background),
        Phrases.of(all, background),
        NameWords.of(record, all, terms, background),
        Numbers.of(record, all));
  }

  Phrases phrases() {
    return phrases;
  }

  NameWords names() {
    return names;
  }

  Numbers numbers() {
    return numbers;
  }

  /** How much of this text, by weight of its clauses, is found in the other: 0 to 1. */
  double foundIn(Wording other) {
    double all = 0;
    double found = 0;
    for (Passage clause : clauses) {
      all += clause.weight();
      found += other.has(clause) ? clause.weight() : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private boolean has(Passage clause) {
    for (int i = 0; i < clauses.size(); i++) {
      Passage one = clauses.get(i);
      Passage next = i + 1 < clauses.size() ? clauses.get(i + 1) : one;
      double both = clause.sharedWith(one, next);
      if (both >= FOUND
          && (next != one && OVER_TWO * both >= FOUND || clause.sharedWith(one) >= FOUND)) {
        return true;
      }
    }
    return false;
  }

  /** How much of one's first words stands in the other's opening: 0 to 1. */
  double sharedLead(Wording other) {
    return Math.max(lead.sharedWith(other.opening), other.lead.sharedWith(opening));
  }
}
