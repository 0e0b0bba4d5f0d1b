package org.isnad.analysis.statement;

import org.isnad.analysis.text.Stem;

/**
 * Whether the pronoun on a complementiser stands for the whole clause, and for nobody in it: before
 * what is due to somebody ({@code أنه على الحكومة أن تستمع}), before what is possible ({@code أنه
 * من الممكن}) and before what comes ahead of the verb ({@code أنه بتفتيش المنزل عثر على}).
 *
 * <p>{@code أنه على علم بالأمر}, {@code أنه بحاجة إلى الدعم} and {@code أنه من المقربين} tell of
 * somebody.
 */
final class ImpersonalPronoun {

  /** Words between على and what is due. */
  private static final int FARTHEST_DUE = 10;

  /** Words between a deed that comes ahead and the verb of the clause. */
  private static final int FARTHEST_VERB = 14;

  private final View view;
  private final ContentEdges edges;

  ImpersonalPronoun(View view, ContentEdges edges) {
    this.view = view;
    this.edges = edges;
  }

  /**
   * @param at index of the word behind the complementiser
   */
  boolean isBefore(int at) {
    if (view.key(at).equals("من")) {
      return opensJudgement(at + 1);
    }
    if (view.key(at).equals("علي")) {
      return view.isIn(WordList.CLAUSE_AFTER_ALA, at + 1) || isDue(at + 1);
    }
    return view.isIn(WordList.OPENS_CLAUSE, at)
        || isJoinedOpener(at)
        || isUponSomebody(at)
        || isDeedAhead(at) && isVerbAhead(at + 1);
  }

  /** {@code أنه ونظرا للظروف}; not {@code أنه وزملاءه}. */
  private boolean isJoinedOpener(int at) {
    if (at >= view.size() || !view.word(at).isArabic()) {
      return false;
    }
    Stem stem = view.withoutConjunction(at);
    return stem.joined() && view.lexicon.is(WordList.OPENS_CLAUSE, stem);
  }

  /** {@code أنه علينا قطع الطريق}, {@code أنه عليهم أن}. */
  private boolean isUponSomebody(int at) {
    String key = view.key(at);
    return key.startsWith("علي")
        && OwnerPronoun.without(key).equals("علي")
        && !OwnerPronoun.of(key).isEmpty();
  }

  /** {@code من الممكن أن}, {@code من غير المعقول}, and not {@code من المقربين}. */
  private boolean opensJudgement(int at) {
    if (view.isIn(WordList.CLAUSE_AFTER_MIN, at)) {
      return true;
    }
    String key = view.key(at);
    return view.isDefinite(at)
        && !view.isInName(at)
        && !key.endsWith("ين")
        && !key.endsWith("ات")
        && (view.isComplementiser(at + 1) || view.isDefinite(at + 1) || view.isDeed(at + 1));
  }

  /** {@code على المرشح الدخول}, {@code على دول الخليج أن}: what somebody has to do. */
  private boolean isDue(int somebody) {
    if (somebody >= view.size() || view.isIn(WordList.STATE, somebody)) {
      return false;
    }
    int limit = Math.min(view.sentence(somebody).endWord(), somebody + FARTHEST_DUE);
    for (int i = somebody + 1; i < limit && !view.isPunctuation(i); i++) {
      if (view.isComplementiser(i) || view.isDeed(i) && !view.isInName(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code بتفتيش المنزل}, {@code وبالتحري معه}, {@code لمواجهة الظاهرة}. */
  private boolean isDeedAhead(int at) {
    if (at >= view.size() || !view.word(at).isArabic() || view.isInName(at)) {
      return false;
    }
    for (Stem stem : view.word(at).stems()) {
      boolean behind = stem.preposition() == 'ب' || stem.preposition() == 'ل';
      if (behind && VerbalNouns.isOne(stem.bareKey())) {
        return !view.lexicon.is(WordList.STATE, stem.bareKey());
      }
    }
    return false;
  }

  /** Whether a verb follows, outside any relative clause. */
  private boolean isVerbAhead(int from) {
    int limit = Math.min(view.sentence(from - 1).endWord(), from + FARTHEST_VERB);
    for (int i = from; i < limit; i++) {
      if (view.isIn(WordList.RELATIVE, i) || view.isComplementiser(i)) {
        return false;
      }
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int at) {
    return view.word(at).isArabic()
        && !view.isInName(at)
        && !view.isDefinite(at)
        && (!view.isDeed(at) || view.isComplementiser(at + 1))
        && !view.key(at).endsWith("ات")
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.DEMONSTRATIVE, at)
        && view.timeAt(at) == null
        && (view.key(at).startsWith("فان") || edges.startsWithVerb(at));
  }
}
