package org.isnad.archive.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.ListedName;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.term.Term;

/**
 * Which country an adjective is of, so that {@code الحكومة الإيطالية} and {@code حكومة إيطاليا} are
 * of one. What two countries share ({@code كوري}) is of none.
 */
final class Nationalities {

  private static final int ADJECTIVES = 4;
  private static final List<String> ARTICLES =
      List.of("وال", "بال", "كال", "فال", "ولل", "لل", "ال");
  private static final List<String> ENDINGS = List.of("", "ه", "ين", "ون", "ان", "تين", "تان", "ا");
  private static final int SHORTEST = 4;

  private final Map<String, String> byWord = new HashMap<>();

  Nationalities() {
    Set<String> shared = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read(Nationalities.class, "no-nationalities.txt", 1)) {
      shared.add(entry.field(0));
    }
    for (Lexicon.Entry entry : Lexicon.read(ListedName.class, "countries.txt", 5)) {
      for (String adjective : entry.list(ADJECTIVES)) {
        String word = Folding.key(adjective);
        String other = byWord.get(word);
        if (other != null && !other.equals(entry.field(0))) {
          shared.add(word);
        }
        if (word.length() >= SHORTEST) {
          byWord.put(word, entry.field(0));
        }
      }
    }
    byWord.keySet().removeAll(shared);
  }

  /** The ISO code of the country. */
  Optional<String> of(Term term) {
    String word = term.word();
    for (String article : ARTICLES) {
      if (word.startsWith(article)) {
        word = word.substring(article.length());
        break;
      }
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        String country = byWord.get(word.substring(0, word.length() - ending.length()));
        if (country != null) {
          return Optional.of(country);
        }
      }
    }
    return Optional.empty();
  }
}
