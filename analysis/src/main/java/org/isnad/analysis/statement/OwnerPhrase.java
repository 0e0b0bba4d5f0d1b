package org.isnad.analysis.statement;

import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;

/**
 * Whether a phrase without a name, behind a noun of saying, can be whose words it tells.
 *
 * <p>{@code مطالب أعوان المطار}, {@code وعود ممثلي المصرف}, {@code مزاعم البعض}; not {@code طلب
 * القروض}.
 */
final class OwnerPhrase {

  private final View view;
  private final PhraseHeads heads;
  private final NounAddressee addressees;

  OwnerPhrase(View view, PhraseHeads heads, NounAddressee addressees) {
    this.view = view;
    this.heads = heads;
    this.addressees = addressees;
  }

  boolean mayOwn(Phrase phrase) {
    int start = phrase.start();
    SourceNoun noun = heads.head(start, phrase.end());
    return noun == SourceNoun.PERSON
        || noun == SourceNoun.PEOPLE
        || noun == SourceNoun.INSTITUTION
        || addressees.isOwned(start)
        || areHolders(phrase)
        || view.isIn(WordList.HIS_HIGHNESS, start)
        || isAnybody(phrase)
        || view.isIn(WordList.HONORIFIC, start) && view.sourceNoun(start + 1) == SourceNoun.PERSON
        || Plausible.isPeople(view, start);
  }

  /** {@code ممثلي المصرف}: several who hold a title, before what they hold it of. */
  private boolean areHolders(Phrase phrase) {
    int next = phrase.start() + 1;
    return addressees.areHolders(view.key(phrase.start()))
        && next < phrase.end()
        && (view.isDefinite(next) || view.startsName(next));
  }

  /** {@code مزاعم البعض}, {@code توقع الكثير منهم}; not {@code الكثير من التجار}. */
  private boolean isAnybody(Phrase phrase) {
    int words = phrase.end() - phrase.start();
    boolean alone = words == 1 && !view.key(phrase.end()).equals("من");
    boolean ofThem = words == 2 && view.isPronounBehindPreposition(phrase.start() + 1);
    return view.isIn(WordList.ANYBODY, phrase.start()) && (alone || ofThem);
  }
}
