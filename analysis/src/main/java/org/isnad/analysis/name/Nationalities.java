package org.isnad.analysis.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyFilter;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Which country an adjective speaks of: {@code الروسية} → RUS, {@code الكوري الشمالي} → PRK.
 *
 * <p>Such an adjective names no entity, but tells the country of the one it stands beside.
 */
final class Nationalities {

  /**
   * An adjective found.
   *
   * @param endWord index after its last word
   */
  record Adjective(String country, int endWord) {}

  private static final List<String> ENDINGS = List.of("", "ه", "ون", "ين", "ان", "تين", "ات");

  private final Map<String, String> single = new HashMap<>();

  /** Two-word adjectives, their words joined by a space. */
  private final Map<String, String> pairs = new HashMap<>();

  /** Of the adjectives of one word, and of the first words of the others. */
  private final KeyFilter firstWords = new KeyFilter();

  Nationalities() {
    for (Lexicon.Entry entry : Lexicon.read(Nationalities.class, "countries.txt", 5)) {
      for (String adjective : entry.list(4)) {
        put(Folding.key(adjective), entry.field(0));
      }
    }
    single.keySet().forEach(firstWords::add);
    pairs.keySet().forEach(pair -> firstWords.add(pair.substring(0, pair.indexOf(' '))));
  }

  private void put(String adjective, String country) {
    int space = adjective.indexOf(' ');
    for (String ending : ENDINGS) {
      if (space < 0) {
        single.putIfAbsent(adjective + ending, country);
      } else {
        for (String second : ENDINGS) {
          pairs.put(
              adjective.substring(0, space) + ending + adjective.substring(space) + second,
              country);
        }
      }
    }
    if (adjective.startsWith("جنوب ")) {
      ENDINGS.forEach(ending -> pairs.put(adjective + ending, country));
    }
    if (space > 0 && adjective.startsWith("كوري")) {
      single.putIfAbsent("كوري", "KOR");
      single.putIfAbsent("كوريه", "KOR");
    }
  }

  /** The adjective that starts at {@code index}, definite or not. */
  Optional<Adjective> at(List<Word> words, int index) {
    Word word = words.get(index);
    if (!word.isArabic()) {
      return Optional.empty();
    }
    for (Stem stem : word.stems()) {
      String bare = stem.bareKey();
      if (!firstWords.mayHold(bare)) {
        continue;
      }
      if (index + 1 < words.size() && words.get(index + 1).isArabic()) {
        String next = words.get(index + 1).stems().get(0).bareKey();
        String pair = pairs.get(bare + " " + next);
        if (pair != null) {
          return Optional.of(new Adjective(pair, index + 2));
        }
      }
      String country = single.get(bare);
      if (country != null && (stem.proclitics().isEmpty() || stem.definite())) {
        return Optional.of(new Adjective(country, index + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the word alone is such an adjective. */
  boolean isAdjective(Word word) {
    if (!word.isArabic()) {
      return false;
    }
    for (Stem stem : word.stems()) {
      if (firstWords.mayHold(stem.bareKey()) && single.containsKey(stem.bareKey())) {
        return true;
      }
    }
    return false;
  }
}
