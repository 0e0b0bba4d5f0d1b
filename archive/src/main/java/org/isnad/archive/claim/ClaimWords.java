package org.isnad.archive.claim;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * The language data that contents are compared by, read once.: words that are used for one another,
 * or say the contrary, and what negates.
 */
public final class ClaimWords {

  private final Concepts concepts;
  private final Opposites opposites;
  private final Nationalities nationalities = new Nationalities();
  private final Set<String> conditions = new HashSet<>();
  private final NegationScope scope = new NegationScope(new Falsity());
  private final StateWords states = new StateWords();

  private ClaimWords(Terms terms) {
    concepts = new Concepts(terms);
    opposites = new Opposites(terms);
    for (Lexicon.Entry entry : Lexicon.read(ClaimWords.class, "conditions.txt", 1)) {
      conditions.add(Folding.key(entry.field(0)));
    }
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

  Nationalities nationalities() {
    return nationalities;
  }

  /** Whether a word says that what follows only may come to be. */
  boolean isCondition(Term term) {
    return conditions.contains(term.word());
  }

  StateWords states() {
    return states;
  }

  NegationScope scope() {
    return scope;
  }
}
