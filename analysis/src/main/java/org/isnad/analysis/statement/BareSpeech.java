package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;

/**
 * Speech that follows قال with neither أن nor a mark: {@code وقال لا يوجد خلاف}, {@code قال سالم
 * الحداد نطالب بحل}, {@code قال المرصد تحطمت الطائرة}.
 *
 * <p>What is said is the only thing that قال can bring. So where its subject is read to its end,
 * and neither أن nor a colon nor a quotation follows in the sentence, what stands there is the
 * speech, unless it goes on describing the subject.
 */
final class BareSpeech {

  /** Words of it at least, so far as they must be no description of who speaks. */
  private static final int SHORTEST = 4;

  private final Report report;
  private final View view;
  private final VerbCue cue;

  BareSpeech(VerbCue cue) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
  }

  /** {@code وقال لا يوجد خلاف}, {@code وقال رصدنا}: where no subject stands between. */
  boolean startsAtOnce(int at) {
    return isSaid() && (view.isIn(WordList.BARE_SPEECH, at) || isOurPast(at));
  }

  /** Whether {@code at}, behind the subject of the verb, begins what its speaker says. */
  boolean startsBehindSubject(int at) {
    Named named = report.subjects.personBefore(at);
    boolean person = named != null && view.text.wordAt(named.span().start()) > cue.at;
    if (person && view.isIn(WordList.BARE_SPEECH, at)) {
      return true;
    }
    if (!isSaid() || cue.relative || at <= cue.at + 1 || !mayOpen(at)) {
      return false;
    }
    boolean honoured = view.isIn(WordList.HIS_HIGHNESS, at - 1);
    if (isTold(at) && (person || honoured || view.isDefinite(cue.at + 1))) {
      return true;
    }
    return isOurPresent(at) && person || isAlone(at) && (isOurs(at) || isTold(at));
  }

  private boolean isSaid() {
    return cue.verb.lemma().equals("قال") && !view.key(cue.at).endsWith("تقل");
  }

  /** No word that can only go on with who speaks, or tell when, where and how he does. */
  private boolean mayOpen(int at) {
    return at < cue.limit
        && view.word(at).isArabic()
        && !view.isIn(WordList.RELATIVE, at - 1)
        && !view.isInName(at)
        && view.timeAt(at) == null
        && !view.withoutConjunction(at).joined()
        && view.sourceNoun(at) == null
        && view.lexicon.participle(view.word(at)) == null
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.RELATIVE, at)
        && !view.isIn(WordList.RESUMPTION, at)
        && !view.isIn(WordList.ADVERB, at)
        && !view.isIn(WordList.SUBORDINATOR, at)
        && !view.isIn(WordList.TITLE, at)
        && !view.isIn(WordList.HONORIFIC, at);
  }

  /** {@code نطالب}, {@code سنخاطب}, {@code رصدنا}: by its letters a verb of those who speak. */
  private boolean isOurs(int at) {
    return isOurPresent(at) || isOurPast(at);
  }

  private boolean isOurPresent(int at) {
    boolean present =
        view.verbs(at).stream().anyMatch(m -> FirstPerson.performs(view, m))
            && !view.word(at).surface().endsWith("ة");
    return present || view.isOurFuture(at);
  }

  /** {@code تحطمت الطائرة}, {@code سقط ألف قتيل}: a verb of what happened. */
  private boolean isTold(int at) {
    String key = view.key(at);
    String plain = key.endsWith("ت") ? key.substring(0, key.length() - 1) : key;
    return view.isIn(WordList.IS_DONE, at)
        || view.lexicon.is(WordList.TALE_VERB, key)
        || view.lexicon.is(WordList.TALE_VERB, plain);
  }

  /** Nothing else in the sentence brings what is said. */
  private boolean isAlone(int at) {
    int end = view.sentence(at).endWord();
    for (int i = at; i < end; i++) {
      if (view.isComplementiser(i) || view.isColon(i) || view.opening(i) != null) {
        return false;
      }
    }
    return end - at > SHORTEST;
  }

  /**
   * {@code وقال رصدنا وصول}: a past verb of the first person, by its ending. Not {@code مستعينا
   * بمترجم}, {@code أحيانا}, which end alike in the accusative.
   */
  private boolean isOurPast(int at) {
    String key = view.key(at);
    return key.length() > 4
        && key.endsWith("نا")
        && !key.startsWith("م")
        && !key.endsWith("انا")
        && !view.isDefinite(at)
        && !view.isInName(at)
        && view.sourceNoun(at) == null
        && !view.isComplementiser(at + 1)
        && !view.isPronounBehindPreposition(at)
        && !view.isIn(WordList.PREPOSITION, at);
  }
}
