package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;

/**
 * What goes on describing a source that stands before what it says: {@code بحسب التقرير | السنوي
 * لعام 2015 الصادر عن المصرف، | يستحوذ}, {@code وفقا لدراسة | نشرت في مجلة العلوم، | أدت}, {@code
 * بحسب مسح | أجرته الوكالة | أنتجت الشركة}.
 */
final class SourceModifiers {

  /** Words up to the comma behind them. */
  private static final int LONGEST = 20;

  /** Letters of {@code أدت}. */
  private static final int SHORTEST = 3;

  private final View view;
  private final ContentEdges edges;

  SourceModifiers(View view) {
    this.view = view;
    this.edges = new ContentEdges(view);
  }

  /** Where what is said begins, behind the modifiers at {@code at}; {@code at} where none stand. */
  int past(int at, int limit) {
    if (at >= limit || view.isComma(at - 1) || view.isColon(at - 1) || !modifies(at)) {
      return at;
    }
    int end = Math.min(limit - 1, at + LONGEST);
    for (int i = at + 1; i < end; i++) {
      Quotation quotation = view.opening(i);
      if (quotation != null && quotation.closed()) {
        i = Math.max(i, view.endWord(quotation.span()) - 1);
      } else if (view.isComma(i)) {
        return begins(i + 1) ? i + 1 : behindNamed(at, limit);
      }
    }
    return behindNamed(at, limit);
  }

  /** A time, an adjective, a preposition, or who made the document. */
  private boolean modifies(int at) {
    return view.lexicon.is(WordList.OF_DOCUMENT, view.key(at)) || describes(at) || isMade(at);
  }

  /** {@code الصادر عن}, {@code المصنعة}, {@code الأولية}: an adjective behind a definite source. */
  private boolean describes(int at) {
    String key = view.key(at);
    boolean shaped =
        view.isIn(WordList.ISSUED, at)
            || view.isIn(WordList.ATTRIBUTIVE, at)
            || key.startsWith("الم") && key.endsWith("ه")
            || key.endsWith("يه") && key.startsWith("ال");
    boolean noun = view.sourceNoun(at) != null && !(view.isDefinite(at - 1) && key.endsWith("يه"));
    return shaped && view.isDefinite(at) && !view.startsName(at) && !noun;
  }

  /** {@code دراسة نشرت}, {@code مسح أجرته}: behind a document without article. */
  private boolean isMade(int at) {
    boolean published =
        view.verbs(at).stream()
            .anyMatch(m -> view.lexicon.is(WordList.PUBLISHING, Folding.key(m.verb().lemma())));
    return !view.isDefinite(at - 1)
        && (published
            || view.isIn(WordList.CARRY, at)
            || view.isIn(WordList.ISSUE, at)
            || view.isIn(WordList.ISSUED, at));
  }

  private boolean begins(int at) {
    String key = view.key(at);
    boolean she = key.length() == SHORTEST && key.endsWith("ت") && view.nameAt(at) == null;
    return key.equals("فقد") || she || edges.startsWithVerb(at) && !VerbalNouns.isOne(key);
  }

  /** Behind a time or a name and no more: {@code لعام 2014 جاءت}, {@code أجرته الوكالة أنتجت}. */
  private int behindNamed(int at, int limit) {
    int end = view.timeAt(at) != null ? view.timeEnd(at) : at;
    if (end == at && at + 1 < limit && view.timeAt(at + 1) != null) {
      end = view.timeEnd(at + 1);
    }
    Named named = end == at && view.startsName(at + 1) ? view.nameAt(at + 1) : null;
    int next = named == null ? end : view.endWord(named.span());
    return next > at && next < limit && (begins(next) || view.key(next).equals("هناك")) ? next : at;
  }
}
