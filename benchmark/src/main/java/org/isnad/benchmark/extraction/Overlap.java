package org.isnad.benchmark.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Folding;

/**
 * How far two texts have the same words, each as often as it stands in both.
 *
 * <p>Words are runs of letters and digits; spelling variants, vowel signs, invisible characters and
 * presentation forms make no difference.
 *
 * @param precision share of what was found that is wanted
 * @param recall share of what is wanted that was found
 */
record Overlap(double precision, double recall) {

  static Overlap of(String wanted, String found) {
    List<String> wantedWords = words(wanted);
    List<String> foundWords = words(found);
    Map<String, Integer> counts = new HashMap<>();
    wantedWords.forEach(word -> counts.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : foundWords) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return new Overlap(share(common, foundWords.size()), share(common, wantedWords.size()));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The words of a text, folded. */
  static List<String> words(String text) {
    String folded = Folding.key(Normalizer.normalize(text, Normalizer.Form.NFKC));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.FORMAT && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
