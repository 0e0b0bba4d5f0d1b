package org.isnad.analysis.statement;

import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.text.Stem;

/**
 * Where a phrase ends that a noun of saying brings in the middle of a sentence: at a comma, behind
 * which the sentence goes on.
 *
 * <p>{@code أثار تعهد الحداد ببناء سد وتوسيع الميناء، وتعميق الممر | ، حيث يخشى السكان، جدلا}.
 */
final class NounExtent {

  private final View view;

  NounExtent(View view) {
    this.view = view;
  }

  /** The same without what stands behind the phrase; clauses and quotations as they are. */
  Attached trimmed(Attached said) {
    boolean phrase =
        said.rule().equals(Attached.PREPOSITION) || said.rule().equals(Attached.OBJECT);
    Span content = said.content();
    int limit = view.endWord(content);
    int open = 0;
    for (int i = said.word() + 1; phrase && i + 1 < limit; i++) {
      open += view.word(i).is('(') ? 1 : view.word(i).is(')') ? -1 : 0;
      if (open == 0 && view.isComma(i) && view.around(i) == null && !goesOn(i + 1)) {
        Span before = content.withEnd(view.word(i - 1).end());
        return new Attached(before, said.act(), said.rule(), said.word());
      }
    }
    return said;
  }

  /** {@code ، وتوسيع الميناء}, {@code ، لا سيما}: what a comma parts from its own phrase. */
  private boolean goesOn(int at) {
    Stem stem = view.withoutConjunction(at);
    if (!stem.joined()) {
      return view.isIn(WordList.ESPECIALLY, at)
          || view.isIn(WordList.RELATIVE, at)
          || view.startsName(at)
          || view.sourceNoun(at) != null;
    }
    return stem.preposition() == 0
        && view.verbs(at).isEmpty()
        && !view.lexicon.is(WordList.RELATIVE, stem)
        && !view.lexicon.is(WordList.DEMONSTRATIVE, stem)
        && !view.lexicon.is(WordList.PREPOSITION, stem)
        && !view.lexicon.is(WordList.SUBJECT_PRONOUN, stem)
        && !view.lexicon.is(WordList.NEGATION, stem)
        && !view.isIn(WordList.RELATIVE, at)
        && !view.isIn(WordList.NARRATIVE, at)
        && !view.isIn(WordList.SUBJECT_PRONOUN, at);
  }
}
