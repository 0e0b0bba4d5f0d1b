package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.Folding;

/**
 * What God is asked for, behind his name, a blessing and those it is asked for.
 *
 * <p>{@code سائلاً الله التوفيق للجميع} → {@code التوفيق للجميع}; {@code سائلين المولى عز وجل
 * للفقيد الرحمة والمغفرة} → {@code الرحمة والمغفرة}; {@code داعياً الله للجرحى بالشفاء} → {@code
 * الشفاء}.
 */
final class Prayer {

  /** Words between God and what is asked of him, for whom it is asked. */
  private static final int FARTHEST = 4;

  private final View view;
  private final ContentFinder finder;

  Prayer(View view, ContentFinder finder) {
    this.view = view;
    this.finder = finder;
  }

  /** Whether the verb asks something of God, whose name stands at the word. */
  boolean isAsked(SpeechVerb verb, int at) {
    return isGod(at) && view.lexicon.is(WordList.PRAYING, Folding.key(verb.lemma()));
  }

  /** {@code الله}, {@code العلي القدير}; not the surname {@code العلي}. */
  private boolean isGod(int at) {
    return view.isIn(WordList.GOD, at)
        || view.isIn(WordList.GOD_IS, at) && view.isIn(WordList.GOD_IS, at + 1);
  }

  /** What he is asked for, where his name stands at {@code god}. */
  Optional<Attached> asked(int god, int limit, Wanted wanted) {
    if (!isGod(god)) {
      return Optional.empty();
    }
    int at = god + 1;
    while (at < limit && isBlessing(at)) {
      at++;
    }
    int wish = at < limit ? wish(at, Math.min(limit, at + FARTHEST)) : -1;
    if (wish >= 0) {
      return finder.object(wish, limit, wanted, Attached.OBJECT);
    }
    int farthest = Math.min(limit, at + FARTHEST);
    return at < farthest
        ? finder.from(at, farthest, wanted.as(wanted.verb().takingBa()))
        : Optional.empty();
  }

  private boolean isBlessing(int at) {
    return view.isIn(WordList.BLESSING, at)
        || view.isIn(WordList.OPENS_BLESSING, at)
        || view.isIn(WordList.GOD_IS, at)
        || view.isPunctuation(at);
  }

  /** Index of what is asked for, right there or behind those it is asked for; -1 if nowhere. */
  private int wish(int at, int farthest) {
    if (view.isDefinite(at) && view.isDeed(at) || isWish(at)) {
      return at;
    }
    boolean forSomebody = view.key(at).startsWith("ل") && !view.isComplementiser(at);
    for (int i = at + 1; forSomebody && i < farthest && !view.isPunctuation(i); i++) {
      if (isWish(i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code الرحمة}, {@code عاجل الشفاء}, {@code دوام التوفيق}. */
  private boolean isWish(int at) {
    boolean measured = !view.isDefinite(at) && view.isIn(WordList.PRAYED_FOR, at + 1);
    return view.isIn(WordList.PRAYED_FOR, at)
        || measured
            && !view.isIn(WordList.PRONOUN, at)
            && view.withPreposition(at, 'ل').isEmpty()
            && view.withPreposition(at, 'ب').isEmpty()
            && !view.isIn(WordList.PREPOSITION, at);
  }
}
