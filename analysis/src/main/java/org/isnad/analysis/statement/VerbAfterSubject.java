package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.VerbLexicon;

/**
 * A word that may be noun or verb, after a subject that opens its clause: in {@code أن قائد الجيش
 * أمر بوقف} it is the verb, in {@code أن الحل أمر صعب} the noun.
 */
final class VerbAfterSubject {

  private static final int LONGEST_SUBJECT = 8;

  private final View view;
  private final SourceReader sources;

  VerbAfterSubject(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
  }

  /** Whether somebody who can speak opens the clause, and the verb has what it takes after it. */
  boolean follows(int at, VerbLexicon.Match<SpeechVerb> match) {
    boolean plain =
        match.stem().proclitics().isEmpty()
            && match.form().object().isEmpty()
            && !OtherSense.isBetween(match);
    int opener = plain ? opener(at) : -1;
    boolean pronoun = opener == at - 1 && ClausePronoun.isSubjectOf(view, at, match.form());
    int head = opener >= 0 && view.opening(opener + 1) != null ? opener + 2 : opener + 1;
    boolean before = opener >= 0 && head < at && canSpeak(head);
    boolean subject = before && endsDefinite(at);
    return (pronoun || subject) && brings(at, match.verb());
  }

  /**
   * Index of the complementiser, or of كان, before the subject; -1 where a clause or a mark comes
   * between.
   */
  private int opener(int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_SUBJECT); i--) {
      if (view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(i))
          || view.isIn(WordList.NARRATIVE, i)) {
        return i;
      }
      boolean verb = !view.isInName(i) && !view.isDefinite(i) && !view.verbs(i).isEmpty();
      boolean title = verb && view.sourceNoun(i) != null;
      if (view.isPunctuation(i) && view.around(i) == null && view.opening(i) == null
          || verb && !title
          || view.isIn(WordList.RELATIVE, i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean canSpeak(int head) {
    Named named = view.nameAt(head);
    SourceNoun noun = view.sourceNoun(head);
    return named != null && named.entity().type() != EntityType.LOC
        || noun != null && noun != SourceNoun.DOCUMENT
        || Plausible.isPeople(view, head);
  }

  /** Nothing that a noun could complete: {@code الرئيس}, {@code قائد الجيش}, {@code نفسه}. */
  private boolean endsDefinite(int at) {
    return view.isInName(at - 1)
        || view.isDefinite(at - 1)
        || view.key(at - 1).equals("قد")
        || view.isPunctuation(at - 1)
        || !OwnerPronoun.of(view.key(at - 1)).isEmpty();
  }

  private boolean brings(int at, SpeechVerb verb) {
    int limit = view.sentence(at).endWord();
    int next = new Surroundings(view, sources, verb.prepositions(), limit).skip(at + 1);
    if (next >= limit) {
      return false;
    }
    boolean object = verb.has(Frame.OBJ) || verb.has(Frame.WHOM) || verb.has(Frame.DEED);
    return view.isComplementiser(next)
        || verb.takes(view.key(next))
        || verb.takes("ب") && view.withPreposition(next, 'ب').isPresent()
        || verb.has(Frame.OBJ) && view.key(next).equals("من")
        || verb.has(Frame.OF) && view.isPronounBehindPreposition(next)
        || object
            && (view.isDefinite(next)
                || view.startsName(next)
                || sources.phrases.objects.startsObject(next));
  }
}
