package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;

/**
 * Whether somebody named in a clause may be whom a later verb without a subject is said of: what
 * the clause opens with, or the subject of its verb.
 *
 * <p>In {@code إن الجزائر ستقلص الإنفاق إذ تتوقع أن} it is الجزائر; in {@code إن الأوضاع في الجزائر
 * صعبة وتهدد} the country is only where it is so, in {@code مدير هيئة الموانئ … حيث وجه} the body
 * only what completes a title. A person may be meant wherever he is named.
 */
final class NamedInClause {

  private static final int SHORTEST_VERB = 4;

  private NamedInClause() {}

  /**
   * @param first index of the first word of the clause
   */
  static boolean mayDo(View view, Named named, int first) {
    int word = view.text.wordAt(named.span().start());
    if (named.entity().type() == EntityType.PER || word - first <= 1) {
      return true;
    }
    boolean joined = view.withoutConjunction(word).joined();
    int own = joined ? view.withoutConjunction(word).span().start() : view.word(word).start();
    int before = view.opening(word - 1) == null ? word - 1 : word - 2;
    return named.span().start() <= own && (joined || before < first || leadsUp(view, before));
  }

  /** A mark, a word that opens a clause, or a verb that the name is the subject of. */
  private static boolean leadsUp(View view, int at) {
    return view.isPunctuation(at)
        || view.isComplementiser(at)
        || view.isIn(WordList.OPENER, at)
        || isVerb(view, at);
  }

  /** {@code طلبت}, {@code تعتزم}: a known verb, or one by its letters. */
  private static boolean isVerb(View view, int at) {
    String key = view.withoutConjunction(at).key();
    boolean present = key.startsWith("ي") || key.startsWith("ت") || key.startsWith("س");
    boolean past = key.endsWith("ت") && !key.endsWith("ات");
    return !view.isIn(WordList.PREPOSITION, at)
        && !view.isDefinite(at)
        && !view.isInName(at)
        && view.sourceNoun(at) == null
        && (!view.verbs(at).isEmpty() || key.length() >= SHORTEST_VERB && (present || past));
  }
}
