package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.VerbForm.Number;
import org.isnad.analysis.text.VerbLexicon;

/**
 * A subject at the head of its clause that an aside parts from its verb.
 *
 * <ul>
 *   <li>between commas: {@code غير أن مدير الميناء، وهو ضابط سابق، أكد أن}
 *   <li>in brackets or dashes: {@code لكن وزارة الدفاع (البنتاغون) شككت في}
 *   <li>no more than a comma: {@code إلا أن مكتب رئيس الوزراء، أعلن أن}
 * </ul>
 */
final class FrontedSubject {

  private static final int FARTHEST = 40;

  /** Words of a name or place behind the phrase that heads the clause. */
  private static final int LONGEST_REST = 5;

  private final View view;
  private final SourceReader sources;

  FrontedSubject(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
  }

  /** Empty where no mark stands before the verb, or another verb between it and the subject. */
  Optional<Phrase> before(int verb) {
    List<VerbLexicon.Match<SpeechVerb>> verbs = view.verbs(verb);
    int mark = view.key(verb - 1).equals("فقد") ? verb - 2 : verb - 1;
    if (verbs.isEmpty() || verbs.get(0).stem().joined() || !endsAside(mark)) {
      return Optional.empty();
    }
    int start = clause(verb);
    if (start < 0 || start >= mark || !canHead(start) || isByline(start, mark, verb)) {
      return Optional.empty();
    }
    Agreement agreement = Agreement.of(verbs.get(0).form());
    return sources
        .read(start, mark, Set.of())
        .map(phrase -> sources.holders.withHolder(phrase, mark))
        .filter(phrase -> opensAside(endOfHead(phrase.end(), mark)))
        .filter(phrase -> !isDateline(start, phrase))
        .filter(phrase -> !isTold(phrase.end(), verb))
        .filter(phrase -> agrees(phrase, agreement));
  }

  /** {@code أثينا (الساحل) – نفت الوزارة}: where it was written, and by whom. */
  private boolean isDateline(int start, Phrase phrase) {
    Entity entity = phrase.source().entity();
    return entity != null
        && entity.type() == EntityType.LOC
        && view.sentence(start).firstWord() == start
        && !view.isComma(phrase.end())
        && !view.isIn(WordList.RELATIVE, phrase.end() + 1);
  }

  /** {@code سالم الحداد (البصرة) – أكد الوزير}: who wrote it, as another speaks behind the verb. */
  private boolean isByline(int start, int mark, int verb) {
    return view.sentence(start).firstWord() == start
        && !view.isComma(mark)
        && verb + 1 < view.size()
        && canHead(verb + 1);
  }

  private static boolean agrees(Phrase phrase, Agreement verb) {
    Agreement own = phrase.source().agreement();
    return phrase.source().entity() == null
        ? own.isKnown() && own.answers(verb)
        : verb.number() == Number.SINGULAR;
  }

  /**
   * {@code مكتب رئيس الوزراء | سالم الحداد}, {@code أحد المتعاملين | في القطاع}: past what goes on.
   */
  private int endOfHead(int end, int limit) {
    int at = end;
    boolean goesOn = view.isInName(end) || view.isIn(WordList.PREPOSITION, end);
    while (goesOn
        && at < limit
        && at < end + LONGEST_REST
        && !opensAside(at)
        && !view.isPunctuation(at)
        && (view.isInName(at) || view.verbs(at).isEmpty())
        && !view.isIn(WordList.TALE_VERB, at)
        && !view.isIn(WordList.SUBORDINATOR, at)) {
      at++;
    }
    return view.isIn(WordList.PREPOSITION, at - 1) ? end : at;
  }

  private boolean endsAside(int at) {
    return view.isComma(at) || at >= 0 && (view.isDash(at) || view.word(at).is(')'));
  }

  private boolean opensAside(int at) {
    return view.isComma(at)
        || view.isDash(at)
        || view.word(at).is('(')
        || view.isIn(WordList.RELATIVE, at);
  }

  /** Index of the first word of the verb's clause; -1 where it has no such head. */
  private int clause(int verb) {
    int first = Math.max(view.sentence(verb).firstWord(), verb - FARTHEST);
    for (int i = verb - 2; i >= first; i--) {
      if (view.opensCertain(i) || view.endsSentence(i) || view.isColon(i)) {
        return -1;
      }
      if (view.isComplementiser(i)) {
        return i + 1;
      }
      if (view.isIn(WordList.BUT, i) || view.isIn(WordList.SETTING_APART, i)) {
        return i + 1;
      }
    }
    return first == view.sentence(verb).firstWord() ? first : -1;
  }

  private boolean canHead(int at) {
    return view.startsNameOrJoined(at)
        || view.sourceNoun(at) != null
        || view.isIn(WordList.QUANTIFIER, at)
        || view.isIn(WordList.ONE_OF, at);
  }

  /** A verb of saying of its own between the subject and the verb: {@code الوزير قال كذا، وأكد}. */
  private boolean isTold(int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean relative = view.isIn(WordList.RELATIVE, i - 1);
      if (!view.verbs(i).isEmpty() && !view.isInName(i) && !relative && view.isComma(i - 1)) {
        return true;
      }
    }
    return false;
  }
}
