package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * How far two spellings of a foreign word are from each other: the least sum of what it costs to
 * write letters of the one for letters of the other. What that costs is learnt from names in Latin
 * letters and in Arabic, see {@code spelling-costs.tsv}.
 *
 * <p>Example: {@code سيرغي، سيرجي} → 0.5 by {@code غ/ج}; {@code كيري، كيلي} → not at all.
 */
final class SpellingCosts {

  /** Of a letter written twice: Arabic doubles by a mark that news leaves out. */
  private static final double DOUBLED = 0.5;

  /**
   * Of ه for ي at a word's end: the e of Turkish, Japanese and Amharic names, of which the pairs in
   * Latin letters have few.
   */
  private static final double FINAL_E = 1.2;

  private static final int LONGEST = 2;
  private static final char NONE = 0;

  /** Where in its word a letter stands, as the resource names it. */
  private enum Place {
    FIRST,
    INNER,
    LAST
  }

  /** Letters of Farsi and the Maghreb for sounds that Arabic has no letter for. */
  private static final Map<Character, Character> PLAIN =
      Map.of('ڤ', 'ف', 'پ', 'ب', 'چ', 'ج', 'گ', 'غ', 'ڨ', 'ق', 'ژ', 'ج');

  /**
   * @param cost 0 where the two are the same
   * @param differences in the order of the word: {@code غ/ج}
   */
  record Distance(double cost, List<String> differences) {

    static final Distance NONE = new Distance(0, List.of());
    static final Distance TOO_FAR = new Distance(Double.POSITIVE_INFINITY, List.of());
  }

  private final Map<Long, Double> costs = new HashMap<>(1024);

  SpellingCosts() {
    for (Lexicon.Entry entry : Lexicon.read(SpellingCosts.class, "spelling-costs.tsv", 4)) {
      Place place = entry.constant(0, Place.class);
      String one = entry.field(1).equals("-") ? "" : entry.field(1);
      double cost = cost(entry);
      costs.put(key(place, one, 0, one.length(), entry.field(2), 0, entry.field(2).length()), cost);
      costs.put(key(place, entry.field(2), 0, entry.field(2).length(), one, 0, one.length()), cost);
    }
    costs.put(key(Place.LAST, "ه", 0, 1, "ي", 0, 1), FINAL_E);
    costs.put(key(Place.LAST, "ي", 0, 1, "ه", 0, 1), FINAL_E);
  }

  private static double cost(Lexicon.Entry entry) {
    try {
      return Double.parseDouble(entry.field(3));
    } catch (NumberFormatException e) {
      throw entry.broken("no cost: " + entry.field(3));
    }
  }

  /** Of two folded words. */
  Distance distance(String word, String other) {
    String a = plain(word);
    String b = plain(other);
    return a.equals(b) ? Distance.NONE : new Way(a, b).walk();
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      plain.append((char) PLAIN.getOrDefault(word.charAt(i), word.charAt(i)));
    }
    return plain.toString();
  }

  /** Up to two letters of each word and their place, in one number. */
  private static long key(
      Place place, String a, int from, int to, String b, int otherFrom, int otherTo) {
    long key = place == Place.FIRST ? 1 : place == Place.INNER ? 2 : 3;
    key = key * 0x800 + letter(a, from, to, 0);
    key = key * 0x800 + letter(a, from, to, 1);
    key = key * 0x800 + letter(b, otherFrom, otherTo, 0);
    return key * 0x800 + letter(b, otherFrom, otherTo, 1);
  }

  private static int letter(String word, int from, int to, int at) {
    return (from + at < to ? word.charAt(from + at) : NONE) & 0x7FF;
  }

  /** The cheapest way from one word to the other, by the usual table of their beginnings. */
  private final class Way {
    private final String a;
    private final String b;
    private final double[][] cost;
    private final int[][] step;

    Way(String a, String b) {
      this.a = a;
      this.b = b;
      cost = new double[a.length() + 1][b.length() + 1];
      step = new int[a.length() + 1][b.length() + 1];
      for (double[] row : cost) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
      }
      cost[0][0] = 0;
    }

    Distance walk() {
      for (int i = 0; i <= a.length(); i++) {
        for (int j = 0; j <= b.length(); j++) {
          if (cost[i][j] < Double.POSITIVE_INFINITY) {
            goOn(i, j);
          }
        }
      }
      double total = cost[a.length()][b.length()];
      return total == Double.POSITIVE_INFINITY
          ? Distance.TOO_FAR
          : new Distance(total, differences());
    }

    private void goOn(int i, int j) {
      for (int x = 0; x <= LONGEST && i + x <= a.length(); x++) {
        for (int y = x == 0 ? 1 : 0; y <= LONGEST && j + y <= b.length(); y++) {
          double next = cost[i][j] + cost(i, x, j, y);
          if (next < cost[i + x][j + y]) {
            cost[i + x][j + y] = next;
            step[i + x][j + y] = (LONGEST + 1) * x + y;
          }
        }
      }
    }

    private double cost(int i, int x, int j, int y) {
      if (x == 1 && y == 1 && a.charAt(i) == b.charAt(j)) {
        return 0;
      }
      if (x + y == 1 && (x == 1 ? isDoubled(a, i) : isDoubled(b, j))) {
        return DOUBLED;
      }
      return costs.getOrDefault(
          key(place(i, x, j, y), a, i, i + x, b, j, j + y), Double.POSITIVE_INFINITY);
    }

    private static boolean isDoubled(String word, int at) {
      return at > 0 && word.charAt(at) == word.charAt(at - 1);
    }

    /** A letter too much stands where its own word has it. */
    private Place place(int i, int x, int j, int y) {
      boolean first = y == 0 ? i == 0 : x == 0 ? j == 0 : i == 0 && j == 0;
      boolean last = (x == 0 || i + x == a.length()) && (y == 0 || j + y == b.length());
      return first ? Place.FIRST : last ? Place.LAST : Place.INNER;
    }

    private List<String> differences() {
      List<String> differences = new ArrayList<>();
      int i = a.length();
      int j = b.length();
      while (i > 0 || j > 0) {
        int x = step[i][j] / (LONGEST + 1);
        int y = step[i][j] % (LONGEST + 1);
        String one = a.substring(i - x, i);
        String other = b.substring(j - y, j);
        if (!one.equals(other)) {
          differences.add((one.isEmpty() ? "-" : one) + "/" + (other.isEmpty() ? "-" : other));
        }
        i -= x;
        j -= y;
      }
      Collections.reverse(differences);
      return differences;
    }
  }
}
