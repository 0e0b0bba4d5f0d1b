package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SpeechLexicon.Participle;
import org.isnad.analysis.text.VerbLexicon;

/**
 * The clause that a verb of saying brings behind a phrase that only describes who says it: {@code
 * أعلن متحدث باسم مرشحة الرئاسة | عن حزب الوسط، | أنها ستشارك}, {@code أكد قائد عمليات | تحرير
 * المرفأ، | أن المدخل فتح}.
 *
 * <p>Of a phrase and a clause behind it, which nothing in the phrase brings, the clause is what is
 * said, as a verb that takes أن has it once.
 */
final class ClauseBehindPhrase {

  /** Words of the phrase. */
  private static final int LONGEST = 14;

  private final View view;
  private final ContentFinder finder;

  ClauseBehindPhrase(View view, ContentFinder finder) {
    this.view = view;
    this.finder = finder;
  }

  /** The clause in the place of the phrase, where there is one. */
  Attached orPhrase(Attached phrase, Wanted wanted, int limit) {
    boolean mayDescribe =
        wanted.verb().has(Frame.THAT)
            && (phrase.rule().equals(Attached.PREPOSITION)
                || phrase.rule().equals(Attached.OBJECT));
    int first = view.text.wordFrom(phrase.content().start());
    return mayDescribe ? clause(first, limit, wanted).orElse(phrase) : phrase;
  }

  private Optional<Attached> clause(int first, int limit, Wanted wanted) {
    int end = Math.min(limit, first + LONGEST);
    for (int i = first; i < end; i++) {
      if (i > first && view.isComplementiser(i)) {
        return mayBegin(i) ? Optional.of(finder.that(i, wanted)) : Optional.empty();
      }
      if (brings(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Right behind a comma, a name, a time or a closing mark, which bring no clause. */
  private boolean mayBegin(int that) {
    int before = that - 1;
    boolean plain = view.key(that).startsWith("ان") || view.key(that).startsWith("بان");
    boolean condition = view.isIn(WordList.CONDITION, that + 1) || view.key(that + 1).equals("شاء");
    boolean parted =
        view.isComma(before)
            || view.isInName(before)
            || view.endsTime(that)
            || view.word(before).is('"')
            || view.word(before).is('»')
            || view.word(before).is('”');
    return plain && !condition && parted && !view.isIn(WordList.UNFIT_BEFORE_THAT, before);
  }

  /** A word that brings a clause itself, or one that another clause begins with. */
  private boolean brings(int at) {
    if (view.isInName(at)) {
      return false;
    }
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      if (match.verb().has(Frame.THAT) && !VerbalNouns.isOne(view.key(at))) {
        return true;
      }
    }
    return view.isColon(at)
        || view.isIn(WordList.RELATIVE, at)
        || view.isIn(WordList.SUBORDINATOR, at)
        || view.isIn(WordList.BUT, at)
        || view.isIn(WordList.URGED, at)
        || view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(at))
            && !view.isComplementiser(at)
        || isSaying(at);
  }

  /** {@code قائلة}, {@code مؤكدين}. */
  private boolean isSaying(int at) {
    Participle participle = view.lexicon.participle(view.word(at));
    return participle != null && participle.verb().has(Frame.THAT) && !view.isDefinite(at);
  }
}
