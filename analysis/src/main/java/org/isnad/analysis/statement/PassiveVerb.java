package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;

/** Whether a form that looks active is a passive: of whom it is said, and not who says it. */
final class PassiveVerb {

  private static final char DAMMA = '\u064F';

  private final View view;

  PassiveVerb(View view) {
    this.view = view;
  }

  boolean isOne(int at, VerbLexicon.Match<SpeechVerb> match) {
    return isMarked(at, match)
        || isImpersonal(at, match)
        || isSupposed(at, match)
        || isCharged(at, match);
  }

  /**
   * {@code كان يفترض أن يفتتح}, {@code اتفاق يفترض بموجبه أن تنسحب}: before a verb it tells what is
   * due; before a noun, {@code يفترض أن السبب}, somebody supposes it.
   */
  private boolean isSupposed(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean supposed =
        match.verb().lemma().equals("افترض")
            && match.form().tense() == Tense.PRESENT
            && match.form().gender() == VerbForm.Gender.MASCULINE
            && match.form().number() == VerbForm.Number.SINGULAR;
    int that = view.isComplementiser(at + 1) ? at + 1 : at + 2;
    String next = view.key(that + 1);
    return supposed
        && view.key(that).equals("ان")
        && (next.startsWith("ي") || next.startsWith("ت"))
        && view.nameAt(that + 1) == null
        && !view.isDeed(that + 1);
  }

  /**
   * {@code تُعتبر}, {@code يُتوقع}, {@code قُطعت}: the vowel sign is written; in the present of
   * أعلن and the like it is the active.
   */
  private boolean isMarked(int at, VerbLexicon.Match<SpeechVerb> match) {
    String lemma = match.verb().lemma();
    int sign = match.stem().span().start() + 1;
    boolean past = match.form().tense() == Tense.PAST;
    String text = view.text.string();
    int end = view.word(at).end();
    boolean derived = past && lemma.charAt(0) == 'ا' && sign + 1 < end;
    return (past || lemma.charAt(0) == 'ا' || lemma.charAt(0) == 'ت')
        && sign < end
        && (text.charAt(sign) == DAMMA || derived && text.charAt(sign + 1) == DAMMA);
  }

  /**
   * {@code الذي يشتبه في تورطه}, {@code التي يُعتقد أنها}: what the relative pronoun stands for is
   * spoken of, and does not speak.
   */
  private boolean isImpersonal(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean impersonal =
        match.form().tense() == Tense.PRESENT
            && match.form().gender() == VerbForm.Gender.MASCULINE
            && match.form().number() == VerbForm.Number.SINGULAR
            && (view.isIn(WordList.RELATIVE, at - 1) || describes(at))
            && view.lexicon.is(WordList.IMPERSONAL, Folding.key(match.verb().lemma()));
    int next = view.isIn(WordList.PREPOSITION, at + 1) ? at + 2 : at + 1;
    return impersonal
        && next < view.size()
        && !view.word(next).surface().endsWith("ة")
        && !OwnerPronoun.of(view.key(next)).isEmpty();
  }

  /** {@code رجلا يعتقد أنه}, {@code رجل مسلح يشتبه أنه}: after a noun without article. */
  private boolean describes(int at) {
    Named named = view.nameAt(at - 1);
    boolean person = named != null && named.entity().type() == EntityType.PER;
    boolean accusative = at > 0 && view.word(at - 1).surface().endsWith("ا");
    return at > 0
        && (accusative || isSomebody(at - 1) || isSomebody(at - 2))
        && view.key(at + 1).startsWith("ان")
        && !person;
  }

  /** {@code رجل}: a noun of a person without article, and no source. */
  private boolean isSomebody(int at) {
    return at >= 0
        && view.word(at).isArabic()
        && !view.isDefinite(at)
        && !view.isInName(at)
        && view.sourceNoun(at) == SourceNoun.PERSON
        && !view.isIn(WordList.PREPOSITION, at + 1);
  }

  /**
   * {@code جماعات تتهم بارتكاب …}, {@code واتهم بدعم …}: who is charged, and nobody who charges.
   */
  private boolean isCharged(int at, VerbLexicon.Match<SpeechVerb> match) {
    SpeechVerb verb = match.verb();
    return verb.has(Frame.WHOM)
        && verb.has(Frame.ADDRESSED)
        && verb.act() == Act.ACCUSE
        && match.form().object().isEmpty()
        && at + 1 < view.size()
        && !view.startsName(at + 1)
        && (view.isDeedBehind(at + 1, 'ب') || isDefiniteBehindBa(at + 1));
  }

  /** {@code بالإرهاب}: behind ب, and no name. */
  private boolean isDefiniteBehindBa(int at) {
    return !view.startsName(at)
        && view.withPreposition(at, 'ب').filter(stem -> stem.definite()).isPresent();
  }
}
