package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Sentence;

/**
 * Finds the subject of a verb that stands before it.
 *
 * <p>{@code لكن الصين قالت إن} → الصين; {@code وكان البيت الأبيض أعلن أن} → البيت الأبيض; {@code
 * مالك الصقر فلان الذي قال} → فلان.
 */
final class SubjectFinder {

  private static final int FARTHEST = 22;

  private final View view;
  private final SourceReader sources;

  SubjectFinder(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
  }

  /** The phrase that ends right before the verb, days and adverbs between left aside. */
  Optional<Phrase> before(int verb) {
    if (view.withoutConjunction(verb).joined()
        && view.lexicon.verbs(view.word(verb)).get(0).stem().joined()) {
      return Optional.empty();
    }
    int end = verb;
    while (end > 0
        && (view.key(end - 1).equals("قد") || view.isComma(end - 1) && isAside(end - 1))) {
      end--;
    }
    return endingAt(end);
  }

  private boolean isAside(int comma) {
    return view.around(comma) == null;
  }

  /** The antecedent of the relative pronoun at {@code relative}. */
  Optional<Phrase> antecedent(int relative) {
    int end = view.isComma(relative - 1) ? relative - 1 : relative;
    return endingAt(end);
  }

  private Optional<Phrase> endingAt(int end) {
    int first = boundary(end);
    for (int start = first; start < end; start++) {
      if (!canHead(start)) {
        continue;
      }
      Phrase phrase = sources.read(start, end, Set.of()).orElse(null);
      if (phrase != null && reaches(phrase, end)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private boolean reaches(Phrase phrase, int end) {
    Surroundings between = new Surroundings(view, sources, Set.of(), end);
    return phrase.end() >= end || between.skip(phrase.end()) >= end;
  }

  private boolean canHead(int start) {
    return view.nameAt(start) != null && sources.phrases.innerNameFreeOfPreposition(start)
        || view.lexicon.sourceNoun(view.withoutConjunction(start).bareKey()) != null
        || view.withoutConjunction(start).definite() && !view.isIn("relative", start)
        || view.opening(start) != null && view.nameAt(start + 1) != null;
  }

  /** Where the clause that the subject opens may begin at the earliest. */
  private int boundary(int end) {
    Sentence sentence = view.sentence(Math.max(0, end - 1));
    int first = Math.max(sentence.firstWord(), end - FARTHEST);
    for (int i = end - 1; i >= first; i--) {
      boolean mark =
          view.isPunctuation(i)
              && !view.word(i).is('-')
              && view.opening(i) == null
              && view.around(i) == null;
      boolean comma = view.isComma(i) && i < end - 1;
      if (mark && !view.isComma(i)
          || comma && !belongs(i)
          || view.isIn("opener", i)
          || view.isComplementiser(i)) {
        return i + 1;
      }
    }
    return first;
  }

  /** A comma after a name, before its title: {@code حسين، وزير الخارجية، قال}. */
  private boolean belongs(int comma) {
    return view.lexicon.sourceNoun(view.key(comma + 1)) != null;
  }
}
