package org.isnad.analysis.statement;

import org.isnad.analysis.text.Folding;

/** {@code لقائه}, {@code زيارتها}, {@code اجتماعهم}: an occasion with its owner. */
final class OwnOccasion {

  private OwnOccasion() {}

  static boolean is(View view, int at) {
    if (at >= view.size()) {
      return false;
    }
    String key = view.key(at);
    if (OwnerPronoun.of(key).isEmpty()
        || view.isDefinite(at)
        || view.word(at).surface().endsWith("ة")) {
      return false;
    }
    String stem = OwnerPronoun.without(key);
    String hamza = stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) + "ء" : stem;
    return view.lexicon.is(WordList.OWN_OCCASION, OwnerPronoun.nounOf(key))
        || view.lexicon.is(WordList.OWN_OCCASION, Folding.key(hamza));
  }
}
