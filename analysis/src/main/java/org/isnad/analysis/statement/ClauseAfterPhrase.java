package org.isnad.analysis.statement;

import org.isnad.analysis.text.Stem;

/**
 * Whether a clause follows a noun phrase without a comma: {@code أكد عدم حاجته لهم | ولم يضمهم},
 * {@code أقر بالذنب في سلسلة من التهم | ويتعاون مع المحققين}.
 *
 * <p>A finite verb behind و goes on with another verb, never with a noun. Where the phrase holds
 * none, neither in a relative clause nor behind أن, it goes on with the verb of saying, and what
 * was said is over.
 */
final class ClauseAfterPhrase {

  /** Letters of a verb of the present, the prefix among them. */
  private static final int SHORTEST = 4;

  private static final char FEH = 'ف';

  private final View view;
  private final ContentEdges edges;

  ClauseAfterPhrase(View view) {
    this.view = view;
    this.edges = new ContentEdges(view);
  }

  /**
   * @param start index of the first word of the phrase
   */
  boolean opens(int start, int at) {
    if (at < start + 2 || !joins(at) || !isFinite(at)) {
      return false;
    }
    for (int i = start; i < at; i++) {
      if (holdsClause(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean joins(int at) {
    return view.word(at).isArabic()
        && view.withoutConjunction(at).joined()
        && !view.isPunctuation(at - 1)
        && !view.isInName(at)
        && view.timeAt(at) == null;
  }

  private boolean isFinite(int at) {
    Stem stem = view.withoutConjunction(at);
    String key = stem.key();
    if (view.lexicon.is(WordList.VERBAL, key)) {
      return true;
    }
    boolean noun =
        stem.definite()
            || view.lexicon.is(WordList.BECAME, key)
            || view.word(at).surface().endsWith("ة")
            || VerbalNouns.isOne(key)
            || view.lexicon.sourceNoun(stem.bareKey()) != null;
    boolean then = view.key(at).charAt(0) == FEH;
    return !noun
        && !view.lexicon.is(WordList.NOUN_TOO, key)
        && (isTold(key) || isPresent(key) && !then && isWholeStem(at));
  }

  /** {@code أصدر}, {@code أصدرت}, {@code أصدروا}. */
  private boolean isTold(String key) {
    int length = key.length();
    boolean she = key.endsWith("ت") && length > SHORTEST - 1;
    boolean they = key.endsWith("وا");
    return view.lexicon.is(WordList.TALE_VERB, key)
        || she && view.lexicon.is(WordList.TALE_VERB, key.substring(0, length - 1))
        || they && view.lexicon.is(WordList.TALE_VERB, key.substring(0, length - 2));
  }

  /** {@code يتعاون}; a ت before the stem may be that of a verbal noun. */
  private static boolean isPresent(String key) {
    return key.length() >= SHORTEST
        && (key.startsWith("ي") || key.startsWith("سي"))
        && !key.endsWith("يين");
  }

  /** Not a noun in ي that some list knows. */
  private boolean isWholeStem(int at) {
    return view.verbs(at).isEmpty()
        && !view.isIn(WordList.ADVERB, at)
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.NOT_FUTURE, at);
  }

  /** A word that opens a clause, or a verb. */
  private boolean holdsClause(int at) {
    if (!view.word(at).isArabic() || view.isInName(at)) {
      return view.isColon(at);
    }
    Stem stem = view.word(at).stems().get(0);
    String key = stem.key();
    boolean noun =
        stem.definite() || VerbalNouns.isOne(key) || view.word(at).surface().endsWith("ة");
    boolean shaped =
        (key.startsWith("ي") || key.startsWith("ت") || key.startsWith("لي"))
            && key.length() >= SHORTEST;
    return view.isIn(WordList.RELATIVE, at)
        || view.isComplementiser(at)
        || view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(at))
        || view.isIn(WordList.SUBORDINATOR, at)
        || view.isIn(WordList.VERBISH, at)
        || view.isIn(WordList.WHAT, at)
        || view.key(at).endsWith("ما") && view.key(at).length() < SHORTEST
        || isWhoever(at)
        || !noun && (shaped || edges.startsWithVerb(at) || !view.verbs(at).isEmpty());
  }

  /** {@code كل من حضر وشارك}, {@code لمن}: من of people, and not the preposition. */
  private boolean isWhoever(int at) {
    String key = view.key(at);
    boolean people = key.equals("من") && view.isIn(WordList.QUANTIFIER, at - 1);
    return people || key.equals("لمن") || key.equals("ممن") || key.equals("بمن");
  }
}
