package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Whether a verb of saying behind و goes on with whom a content tells of, and not with who says it.
 *
 * <p>In {@code قالت الوزارة إن المنظمة أشادت بها وطلبت} the organisation asks, in {@code قال الحداد
 * إن السلطات أوقفت الرجل، وأعلنت أنه} the authorities announce.
 */
final class JoinedInside {

  private static final int NEAR = 9;

  /** Letters of a word that is too short for a verb with an ending. */
  private static final int SHORT = 3;

  private final View view;

  JoinedInside(View view) {
    this.view = view;
  }

  /**
   * {@code قالت الوزارة إن المنظمة أشادت بها وطلبت}: the verb joins one with a subject of its own
   * inside the content, and no comma parts them.
   */
  boolean goesOn(int start, int at) {
    for (VerbLexicon.Match<SpeechVerb> joined : view.verbs(at)) {
      boolean and = joined.stem().joined() && joined.stem().proclitics().length() == 1;
      for (int i = at - 1; and && i > start && !view.isPunctuation(i); i--) {
        if (!view.isInName(i) && isAlike(i, joined.form())) {
          return hasSubject(start, i);
        }
      }
    }
    return false;
  }

  /**
   * {@code قال الحداد إن السلطات أوقفت الرجل، وأعلنت أنه}: a verb joined to that of the clause,
   * which cannot have who says the clause as its subject.
   */
  boolean isOfAnother(int start, int at, Agreement speaker) {
    if (!speaker.isKnown() || view.isIn(WordList.ADDING, at)) {
      return false;
    }
    for (VerbLexicon.Match<SpeechVerb> joined : view.verbs(at)) {
      boolean and = joined.stem().joined() && joined.stem().proclitics().length() == 1;
      Agreement own = Agreement.of(joined.form());
      boolean another =
          and
              && joined.form().person() == 3
              && own.isKnown()
              && !speaker.answers(own)
              && !hasSpeaker(at, joined.verb());
      for (int i = at - 1; another && i > start; i--) {
        if (isVerbOf(i, own)) {
          return hasSubject(start, i);
        }
      }
    }
    return false;
  }

  /**
   * {@code أفاد المصدر بأن الوزيرين أجريا محادثة، كما تطرقا إلى}: what two do of whom it is said.
   */
  boolean isOfTwo(int start, int verb) {
    boolean two =
        view.verbs(verb).stream().anyMatch(m -> m.form().number() == VerbForm.Number.DUAL);
    for (int i = start; two && i < verb; i++) {
      String noun = view.word(i).isArabic() ? view.word(i).stems().get(0).bareKey() : "";
      if (Discourse.isDual(noun) && view.lexicon.sourceNoun(Discourse.stem(noun)) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code وكشفت وثائق أن}; not {@code وطالبت الرئاسة بمنع}, who may be told. */
  private boolean hasSpeaker(int verb, SpeechVerb says) {
    int next = verb + 1;
    boolean whom = says.has(Frame.WHOM);
    Named named = view.startsName(next) ? view.nameAt(next) : null;
    if (named == null) {
      return !whom && next < view.size() && view.sourceNoun(next) != null;
    }
    int end = view.endWord(named.span());
    return !whom
        || end < view.size()
            && !view.isIn(WordList.PREPOSITION, end)
            && view.word(end).stems().stream().allMatch(stem -> stem.preposition() == 0);
  }

  /** {@code أوقفت}, {@code وعدوا}, {@code يطالبون}: by its letters a verb with this agreement. */
  private boolean isVerbOf(int at, Agreement agreement) {
    String key = view.key(at);
    if (view.isInName(at) || view.isDefinite(at) || !view.word(at).isArabic()) {
      return false;
    }
    boolean present = key.startsWith("ي") && key.endsWith("ون");
    return agreement.equals(Agreement.PEOPLE)
        ? key.endsWith("وا") || present
        : agreement.equals(Agreement.FEMININE)
            && key.length() > SHORT
            && key.endsWith("ت")
            && !key.endsWith("ات");
  }

  private boolean isAlike(int at, VerbForm form) {
    return view.verbs(at).stream()
        .filter(match -> match.stem().proclitics().isEmpty())
        .map(VerbLexicon.Match::form)
        .anyMatch(
            own -> own.tense() == form.tense() && Agreement.of(own).equals(Agreement.of(form)));
  }

  /** {@code إن المنظمة أشادت}: a subject between the complementiser and the verb. */
  private boolean hasSubject(int start, int verb) {
    for (int i = verb - 1; i >= start - 1 && i > verb - NEAR && !view.isPunctuation(i); i--) {
      if (view.isComplementiser(i)) {
        return i < verb - 1 && OwnerPronoun.of(view.key(i)).isEmpty();
      }
    }
    return false;
  }
}
