package org.isnad.analysis.statement;

import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Sentence;

/**
 * How many sentences speech without quotation marks goes on for after a colon: {@code قال الحداد:
 * هذا عمل كبير. نحن نعمل عليه منذ أعوام.}
 *
 * <p>The outlet does not speak of itself, so a sentence in the first person belongs to the speaker,
 * and with it at most one between; a sentence with a cue of its own ends it.
 */
final class UnquotedSpeech {

  private static final int LONGEST = 8;
  private static final int OPENING = 3;

  private final View view;

  UnquotedSpeech(View view) {
    this.view = view;
  }

  /** The clause with the sentences of its paragraph that go on with it. */
  Span goingOn(Span clause) {
    int last = view.endWord(clause) - 1;
    Sentence sentence = view.sentence(last);
    if (!endsSentence(last, sentence)) {
      return clause;
    }
    int end = clause.end();
    int pending = 0;
    for (int i = 0; i < LONGEST && pending <= 1; i++) {
      if (sentence.endWord() >= view.size()) {
        break;
      }
      Sentence next = view.sentence(sentence.endWord());
      if (next.paragraph() != sentence.paragraph() || hasOwnCue(next)) {
        break;
      }
      boolean own = isFirstPerson(next);
      end = own ? lastWordEnd(next) : end;
      pending = own ? 0 : pending + 1;
      sentence = next;
    }
    return clause.withEnd(Math.max(clause.end(), end));
  }

  private boolean endsSentence(int last, Sentence sentence) {
    for (int i = last + 1; i < sentence.endWord(); i++) {
      if (!view.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private int lastWordEnd(Sentence sentence) {
    int last = sentence.endWord() - 1;
    while (last > sentence.firstWord() && view.word(last).is('.')) {
      last--;
    }
    return view.word(last).end();
  }

  private boolean hasOwnCue(Sentence sentence) {
    int first = sentence.firstWord();
    if (view.opening(first) != null) {
      return true;
    }
    for (int i = first; i < sentence.endWord(); i++) {
      boolean says = view.verbs(i).stream().anyMatch(m -> m.form().person() == 3);
      boolean brings = view.isComplementiser(i + 1) || view.isColon(i + 1);
      if (says && (i < first + OPENING || brings)
          || view.lexicon.attribution(view.text.words(), i).isPresent() && i < first + OPENING) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstPerson(Sentence sentence) {
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      if (view.isOurFuture(i) && !view.isInName(i)
          || view.lexicon.is(WordList.OUR, view.withoutConjunction(i))) {
        return true;
      }
    }
    return false;
  }
}
