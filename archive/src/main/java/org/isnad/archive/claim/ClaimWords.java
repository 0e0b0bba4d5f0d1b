package org.isnad.archive.claim;

import org.isnad.archive.term.Terms;

/**
 * The language data that contents are compared by, read once.: words that are used for one
 * another, or say the contrary, and what negates.
 */
public final class ClaimWords {

  private final Concepts concepts;
  private final Opposites opposites;
  private final NegationScope scope = new NegationScope(new Falsity());

  private ClaimWords(Terms terms) {
    concepts = new Concepts(terms);
    opposites = new Opposites(terms);
  }

  public static ClaimWords load(Terms terms) {
    return new ClaimWords(terms);
  }

  Concepts concepts() {
    return concepts;
  }

  Opposites opposites() {
    return opposites;
  }

  NegationScope scope() {
    return scope;
  }
}
