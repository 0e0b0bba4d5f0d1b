package org.isnad.analysis.statement;

import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;

/**
 * What the forms of a verb and of the words behind it tell of whether these are its subject.
 *
 * <p>{@code دعا الفلسطينيين إلى}: a plural in ين is the object; {@code وعبروا عن}: a plural verb
 * has no subject behind it.
 */
final class SubjectForm {

  private final Report report;
  private final View view;
  private final VerbCue cue;

  SubjectForm(VerbCue cue) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
  }

  /** {@code لحراس الأمن}: who is spoken to. */
  boolean isOblique(int next) {
    return view.lexicon.sourceNoun(view.key(next)) == null
        && view.withPreposition(next, 'ل')
            .filter(stem -> stem.definite() || view.lexicon.sourceNoun(stem.bareKey()) != null)
            .isPresent()
        && !view.startsName(next);
  }

  /** {@code دعا الفلسطينيين إلى}: a plural in ين, or a noun with tanwin, is the object. */
  boolean isAccusative(int next) {
    if (view.word(next).surface().endsWith("اً") && view.nameAt(next) == null) {
      return true;
    }
    return view.key(next).endsWith("ين")
        && view.nameAt(next) == null
        && !isSingularInYn(next)
        && (view.isDefinite(next) || view.sourceNoun(next) != null);
  }

  /** {@code أمين}, and not {@code الجارين}. */
  private boolean isSingularInYn(int next) {
    String head = report.sources.descriptions.bareHead(next);
    return view.lexicon.sourceNoun(head) == SpeechLexicon.SourceNoun.PERSON
        && view.lexicon.sourceNoun(head.substring(0, head.length() - 2)) == null;
  }

  /** {@code أكد ينفي}: another verb, which no subject begins with. */
  boolean isTaken(int next) {
    return view.nameAt(next) == null
        && !view.isIn(WordList.HIS_HIGHNESS, next)
        && !view.verbs(next).isEmpty()
        && view.sourceNoun(next) == null
        && !view.isDefinite(next);
  }

  /**
   * An object is no subject: its gender may tell, or that no noun of persons or bodies heads it.
   */
  boolean mayBeSubject(Phrase phrase) {
    Source source = phrase.source();
    boolean agrees =
        source.agreement().gender() == VerbForm.Gender.ANY
            || cue.form.gender() == source.agreement().gender()
            || source.agreement().number() == VerbForm.Number.PLURAL;
    if (isGoneOnWith(source) || isPlace(source) && !agrees) {
      return false;
    }
    if (isGod(phrase)) {
      return isSaidByGod(phrase.start() + 1);
    }
    if (new SpokenTo(cue).is(phrase)) {
      return false;
    }
    boolean speaks =
        !isMan(phrase) && (source.entity() != null || Plausible.speaks(report, phrase));
    return agrees || isDocument(phrase.start()) || !cue.verb.has(Frame.WHOM) && speaks;
  }

  /**
   * {@code الوزيرة زارت الميناء، تدعو الحاضرين}: a verb in the feminine, not joined, goes on with
   * who the sentence is about, and the noun behind it is whom it is said to.
   */
  private boolean isGoneOnWith(Source behind) {
    return cue.verb.has(Frame.WHOM)
        && behind.agreement().gender() == VerbForm.Gender.ANY
        && cue.form.gender() == VerbForm.Gender.FEMININE
        && !cue.match.stem().joined()
        && report.mains.inSentence(cue.at, Agreement.of(cue.form)).isPresent();
  }

  /** Places are feminine but for some: {@code قال السودان}. */
  private boolean isPlace(Source source) {
    return source.entity() != null
        && source.entity().type() == EntityType.LOC
        && cue.form.gender() == VerbForm.Gender.MASCULINE
        && !view.lexicon.is(WordList.MASCULINE_PLACE, Folding.key(source.entity().name()));
  }

  /** {@code أبلغت المدير}: one man's title alone behind a verb in the feminine. */
  private boolean isMan(Phrase phrase) {
    return phrase.source().entity() == null
        && cue.form.gender() == VerbForm.Gender.FEMININE
        && phrase.end() - phrase.start() == 1
        && phrase.source().agreement().equals(Agreement.MASCULINE)
        && !phrase.source().head().endsWith("ان")
        && view.sourceNoun(phrase.start()) == SpeechLexicon.SourceNoun.PERSON;
  }

  private boolean isGod(Phrase phrase) {
    return view.isIn(WordList.GOD, phrase.start());
  }

  /**
   * {@code قال الله تعالى}, {@code قال الله: «…»}; other verbs ask, thank or praise him, and {@code
   * قال الله يعلم أننا} is said by somebody else.
   */
  private boolean isSaidByGod(int next) {
    return cue.lemmaKey().equals("قال")
        && (view.isIn(WordList.BLESSING, next)
            || view.isIn(WordList.OPENS_BLESSING, next)
            || view.isComplementiser(next)
            || view.isPunctuation(next));
  }

  /** {@code حذر بيان لوزارة الصحة}: the verb goes by the document, not by the body behind it. */
  boolean isDocument(int at) {
    boolean feminine = cue.form.gender() == VerbForm.Gender.FEMININE;
    return cue.form.object().isEmpty()
        && view.sourceNoun(at) == SpeechLexicon.SourceNoun.DOCUMENT
        && view.key(at).endsWith("ه") == feminine;
  }

  /** {@code وعبروا عن}: before its subject a verb is singular, so that none follows this one. */
  boolean hasOwnPlural() {
    return cue.form.number() != VerbForm.Number.SINGULAR && cue.form.person() == 3;
  }
}
