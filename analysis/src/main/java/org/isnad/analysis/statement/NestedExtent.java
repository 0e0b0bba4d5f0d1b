package org.isnad.analysis.statement;

import java.util.Objects;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Where what somebody says inside another's words ends, and these go on.
 *
 * <p>In {@code قال الحداد إن اللجنة وعدت بحل المشكلة وإن الوزارة رحبت به} the committee promises
 * {@code حل المشكلة}: وإن takes up the إن of الحداد, as its own words came without one. Not so
 * after an object, {@code أكد استمرار العمل وأن الفريق باق}.
 */
final class NestedExtent {

  /** Words between another speaker and his verb. */
  private static final int NEAR = 3;

  private final View view;
  private final ContentReader contents;

  NestedExtent(View view, ContentReader contents) {
    this.view = view;
    this.contents = contents;
  }

  /** The finding, its content cut where the words around it go on. */
  Finding trimmed(Finding inner, Finding outer) {
    Span content = inner.content();
    if (!outer.content().covers(content)) {
      return inner;
    }
    int first = view.text.wordFrom(content.start());
    int end = view.endWord(content);
    boolean clause = inner.rule().contains(", that") || inner.rule().endsWith(", object");
    for (int i = first + 1; i < end; i++) {
      boolean marked = !Objects.equals(view.around(first), view.around(i));
      if (!marked && (clause ? resumes(i, inner, outer) : joins(i)) || turns(i, end)) {
        return inner.withContent(contents.trim(content.withEnd(view.word(i).start())));
      }
      clause |= view.isComplementiser(i);
    }
    return inner;
  }

  /** {@code وأن}, {@code وإنه}: goes on with a clause. */
  private boolean joins(int at) {
    return view.withoutConjunction(at).joined()
        && view.key(at).charAt(0) == 'و'
        && view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(at));
  }

  /** {@code وإن} after {@code إن … أن}: the outer clause, by its own complementiser. */
  private boolean resumes(int at, Finding inner, Finding outer) {
    return joins(at)
        && isInn(at)
        && attachedByInn(outer)
        && inner.attachment() != null
        && !attachedByInn(inner);
  }

  private boolean attachedByInn(Finding finding) {
    Span attachment = finding.attachment();
    return attachment != null && isInn(view.text.wordAt(attachment.start()));
  }

  /** إن and not أن. */
  private boolean isInn(int at) {
    String surface = view.word(at).surface();
    return surface.startsWith("إن") || surface.startsWith("وإن");
  }

  /** {@code ، وآخرون يرون أن}: another speaker with a verb of his own. */
  private boolean turns(int at, int end) {
    boolean opens =
        view.isComma(at)
            && at + 1 < end
            && view.withoutConjunction(at + 1).joined()
            && view.withoutConjunction(at + 1).key().length() > 2
            && (view.startsNameOrJoined(at + 1)
                || view.lexicon.sourceNoun(view.withoutConjunction(at + 1).bareKey()) != null);
    for (int i = at + 2; opens && i < Math.min(end - 1, at + 2 + NEAR); i++) {
      if (view.isPunctuation(i) || view.isIn(WordList.RELATIVE, i)) {
        return false;
      }
      if (!view.isInName(i) && says(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(int at) {
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      boolean plain = match.stem().proclitics().isEmpty();
      if (plain && match.form().person() == 3 && contents.turns.brings(at, match.verb())) {
        return true;
      }
    }
    return false;
  }
}
