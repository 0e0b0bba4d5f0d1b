package org.isnad.analysis.statement;

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
  private final JoinedSubject subjects;

  JoinedInside(View view) {
    this.view = view;
    this.subjects = new JoinedSubject(view);
  }

  /**
   * {@code قالت الوزارة إن المنظمة أشادت بها وطلبت}: the verb joins one with a subject of its own
   * inside the content, and no comma parts them.
   */
  boolean goesOn(int start, int at) {
    for (VerbLexicon.Match<SpeechVerb> joined : view.verbs(at)) {
      for (int i = at - 1; isBehindAnd(joined) && i > start && !view.isPunctuation(i); i--) {
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
      Agreement own = Agreement.of(joined.form());
      boolean another =
          isBehindAnd(joined)
              && joined.form().person() == 3
              && own.isKnown()
              && !speaker.answers(own);
      for (int i = at - 1; another && i > start; i--) {
        if (isVerbOf(i, own)) {
          return !subjects.isBehind(at, joined.verb(), own, !view.verbs(i).isEmpty())
              && hasSubject(start, i)
              && (own.equals(Agreement.PEOPLE) || isOfSomebody(i));
        }
      }
    }
    return false;
  }

  /**
   * {@code أفاد المصدر بأن الوزيرين أجريا محادثة، كما تطرقا إلى}: what two do of whom it is said;
   * not {@code قال مصدران إن الوزيرين سافرا، كما أكدا}.
   */
  boolean isOfTwo(int start, int verb) {
    boolean two =
        view.verbs(verb).stream().anyMatch(m -> m.form().number() == VerbForm.Number.DUAL);
    return two && !isSaidByTwo(start) && tellsOfTwo(start, verb);
  }

  /** {@code وأعلنت}: joined by و or ف alone. */
  private static boolean isBehindAnd(VerbLexicon.Match<SpeechVerb> verb) {
    return verb.stem().joined() && verb.stem().proclitics().length() == 1;
  }

  private boolean tellsOfTwo(int start, int verb) {
    for (int i = start; i < verb; i++) {
      if (isTwo(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code قال مصدران إن}, {@code نقلت عن مصدرين أن}. */
  private boolean isSaidByTwo(int start) {
    for (int i = view.sentence(start).firstWord(); i < start; i++) {
      if (isTwo(i) && (view.key(i).endsWith("ان") || view.key(i - 1).equals("عن"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code مصدران}, {@code الوزيرين}. */
  private boolean isTwo(int at) {
    String noun = view.word(at).isArabic() ? view.word(at).stems().get(0).bareKey() : "";
    return Discourse.isDual(noun) && view.lexicon.sourceNoun(Discourse.stem(noun)) != null;
  }

  /** {@code أوقفت}, {@code وعدوا}, {@code يطالبون}: by its letters a verb with this agreement. */
  private boolean isVerbOf(int at, Agreement agreement) {
    String key = view.key(at);
    if (view.isInName(at) || view.isDefinite(at) || !view.word(at).isArabic()) {
      return false;
    }
    return agreement.equals(Agreement.PEOPLE)
        ? ClauseHead.isVerbOfMen(key)
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

  /** {@code أن السلطات أوقفت}; not {@code أن المفاوضات تعثرت}, which say nothing. */
  private boolean isOfSomebody(int verb) {
    int subject = verb - 1;
    while (subject > 0 && !view.isComplementiser(subject - 1)) {
      subject--;
    }
    return view.startsName(subject)
        || view.sourceNoun(subject) != null
        || view.isIn(WordList.QUANTIFIER, subject)
        || Plausible.isPeople(view, subject);
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
