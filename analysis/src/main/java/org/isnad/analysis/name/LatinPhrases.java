package org.isnad.analysis.name;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyedStrings;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;

/**
 * The usual Latin spellings of whole names: {@code الولايات المتحدة} → {@code United States}; and
 * of all other forms of what is known by such a name: {@code سول}, {@code سيول} → {@code Seoul}.
 */
final class LatinPhrases {

  private static final int LONGEST = 6;

  private final KeyedStrings phrases;

  /** The first words of the phrases. */
  private final KeyedStrings firstWords;

  /** By the id of a {@link Known}. */
  private final KeyedStrings ofKnown;

  LatinPhrases(Spellings spellings) {
    this.phrases = new KeyedStrings(spellings);
    this.firstWords = new KeyedStrings(spellings);
    this.ofKnown = new KeyedStrings(spellings);
    if (phrases.isFilled()) {
      fill();
    }
  }

  private void fill() {
    for (Lexicon.Entry entry : Lexicon.read(LatinPhrases.class, "latin-phrases.txt", 2)) {
      String phrase = Folding.key(entry.field(0));
      phrases.put(phrase, entry.field(1));
      int space = phrase.indexOf(' ');
      firstWords.put(space < 0 ? phrase : phrase.substring(0, space), "");
    }
  }

  /** Says that a form is one of the entity with an id; its first form with a spelling gives it. */
  void add(String id, String form) {
    String latin = phrases.get(Folding.key(form));
    if (latin != null) {
      ofKnown.putIfAbsent(id, latin);
    }
  }

  /** The spelling of a known entity by any of its forms. */
  Optional<String> of(Known known) {
    return Optional.ofNullable(ofKnown.get(known.id()));
  }

  /** The spelling of a folded phrase. */
  Optional<String> of(String key) {
    return Optional.ofNullable(phrases.get(key));
  }

  /**
   * The index after the longest phrase that begins at a folded word, {@code at} where none does.
   */
  int end(List<String> keys, int at) {
    if (!firstWords.holds(keys.get(at))) {
      return at;
    }
    int end = Math.min(keys.size(), at + LONGEST);
    while (end > at && !phrases.holds(key(keys, at, end))) {
      end--;
    }
    return end;
  }

  static String key(List<String> keys, int from, int end) {
    return String.join(" ", keys.subList(from, end));
  }
}
