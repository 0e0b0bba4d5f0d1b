package org.isnad.analysis.statement;

import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbLexicon;

/** One reading of a word as a verb of saying, and how far what belongs to it can reach. */
final class VerbCue {

  private static final int FARTHEST = 45;

  final Report report;
  final View view;
  final int at;
  final SpeechVerb verb;
  final VerbForm form;
  final VerbLexicon.Match<SpeechVerb> match;

  /** Index that speaker and content begin before. */
  final int limit;

  final Surroundings surroundings;

  /** Whether it is the verb of a relative clause: {@code الذي قال}. */
  final boolean relative;

  /** Whether its object is what ما stands for: {@code ما وصفه بـ}, {@code مما اعتبرته}. */
  final boolean what;

  /**
   * Where the relative pronoun stands, if there is one: {@code الذي قال}, {@code الذي كان يقول}.
   */
  final int pronoun;

  VerbCue(Report report, int at, VerbLexicon.Match<SpeechVerb> match) {
    this.report = report;
    this.view = report.view;
    this.at = at;
    this.match = match;
    this.verb = match.verb();
    this.form = match.form();
    this.limit = Math.min(quotationEnd(at), at + FARTHEST);
    this.surroundings = new Surroundings(view, report.sources, verb.prepositions(), limit);
    this.pronoun = view.isIn(WordList.WAS, at - 1) ? at - 2 : at - 1;
    this.what = isJudgement(match) && view.isIn(WordList.WHAT_HELD, at - 1);
    this.relative = what || view.isIn(WordList.RELATIVE, pronoun) || view.key(pronoun).equals("ما");
  }

  /** {@code وصفه}, {@code أسماها}; not {@code ما يراه مناسبا}: what he chooses. */
  static boolean isJudgement(VerbLexicon.Match<SpeechVerb> match) {
    SpeechVerb verb = match.verb();
    boolean judges =
        verb.has(Frame.AS) && !verb.lemma().equals("رأى") && !verb.lemma().equals("قدر");
    return (judges || verb.has(Frame.NAME)) && !match.form().object().isEmpty();
  }

  /** The end of the sentence, or of the quotation the verb stands in. */
  private int quotationEnd(int at) {
    Quotation around = view.around(at);
    int end = view.sentence(at).endWord();
    return around == null ? end : Math.max(at + 1, Math.min(end, view.endWord(around.inner())));
  }

  /**
   * {@code السكان الذين قالوا له إن}: a pronoun that cannot take up what the relative clause is
   * about, so that it is somebody else's who is told or asked.
   */
  boolean isOfAnother(int pronounBehind) {
    Agreement antecedent = Agreement.ofRelative(view.key(pronoun));
    Agreement own = Agreement.ofPronoun(OwnerPronoun.of(view.key(pronounBehind)));
    return antecedent.isKnown() && own.isKnown() && !antecedent.answers(own);
  }

  /** The verb as it stands, {@code سيطالب}, without و. */
  Span words() {
    Span stem = match.stem().span();
    return match.stem().future() ? stem.withStart(stem.start() - 1) : stem;
  }

  /** The verb as {@code words.txt} has it. */
  String lemmaKey() {
    return Folding.key(verb.lemma());
  }
}
