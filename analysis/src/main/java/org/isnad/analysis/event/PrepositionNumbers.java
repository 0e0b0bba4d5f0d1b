package org.isnad.analysis.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Word;

/** The prepositions that a fitted model tells apart, as numbers. */
final class PrepositionNumbers {

  /** No preposition. */
  static final int NONE = 0;

  private static final int OTHER = 1;

  private static final List<String> SINGLE =
      List.of(
          "ب", "ل", "من", "في", "علي", "الي", "عن", "مع", "بين", "ضد", "ك", "حول", "خلال", "لدي",
          "تجاه", "نحو", "بحق", "باسم", "بعد", "قبل", "عند", "عبر", "بشان", "مقابل", "لصالح");

  /** The second words of {@code من قبل}, {@code على يد}. */
  private static final Set<String> AGENTS = KeySet.of("قبل", "يد", "جانب", "طرف", "ايدي");

  private static final Set<String> TOLD_APART = KeySet.of(SINGLE);

  private static final int AGENT = OTHER + 1 + SINGLE.size();

  private static final Map<String, Integer> NUMBERS = numbers();

  private static final int BEH = OTHER + 1 + SINGLE.indexOf("ب");
  private static final int LAM = OTHER + 1 + SINGLE.indexOf("ل");
  private static final int KAF = OTHER + 1 + SINGLE.indexOf("ك");

  private final Layers layers;
  private final Vocabulary vocabulary;

  /** One more than the number of each word, 0 where nobody asked. */
  private final byte[] known;

  PrepositionNumbers(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.known = new byte[layers.size()];
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : SINGLE) {
      numbers.put(word, OTHER + 1 + numbers.size());
    }
    return Map.copyOf(numbers);
  }

  /** The number of a clitic preposition. */
  static int of(char clitic) {
    return switch (clitic) {
      case 0 -> NONE;
      case 'ب' -> BEH;
      case 'ل' -> LAM;
      case 'ك' -> KAF;
      default -> OTHER;
    };
  }

  /** The number of a folded preposition. */
  static int of(String preposition) {
    return NUMBERS.getOrDefault(preposition, OTHER);
  }

  /** The number of the preposition before a word, {@link #NONE} where none stands there. */
  int before(int word) {
    if (known[word] == 0) {
      known[word] = (byte) (1 + find(word));
    }
    return known[word] - 1;
  }

  private int find(int word) {
    if (word == 0 || layers.isNamed(word - 1)) {
      return NONE;
    }
    Word before = layers.word(word - 1);
    String key = GovernanceReader.unjoined(before.key());
    if (word > 1 && AGENTS.contains(key) && vocabulary.isPreposition(layers.word(word - 2))) {
      return AGENT;
    }
    if (key.length() > 1 && TOLD_APART.contains(key)) {
      return of(key);
    }
    return vocabulary.isPreposition(before) ? OTHER : NONE;
  }

  /**
   * Whether it is the number of one preposition: of no several words, and of none of the others.
   */
  static boolean isOne(int number) {
    return number > OTHER && number < AGENT;
  }
}
