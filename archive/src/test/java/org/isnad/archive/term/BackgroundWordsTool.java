package org.isnad.archive.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the background words anew: one article a line on standard input, the body of {@code
 * background-words.tsv} on standard output.
 */
final class BackgroundWordsTool {
  private static final int FEWEST_ARTICLES = 4;
  private static final int MUCH_COMMONER = 3;

  private BackgroundWordsTool() {}

  public static void main(String[] args) throws IOException {
    Map<String, Integer> plain = new HashMap<>();
    Terms terms = new Terms(stem -> true);
    int articles = 0;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      articles++;
      Set<String> seen = new HashSet<>();
      for (Term term : terms.of(line)) seen.add(term.stem());
      for (String stem : seen) plain.merge(stem, 1, Integer::sum);
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println("*\t" + articles);
    collapse(plain)
        .forEach(
            (stem, count) -> {
              if (count >= FEWEST_ARTICLES && !stem.isBlank()) out.println(stem + "\t" + count);
            });
    out.flush();
  }

  /** Adds the count of «وفرنس» to «فرنس» where the shorter form is much commoner. */
  private static Map<String, Integer> collapse(Map<String, Integer> plain) {
    Map<String, Integer> counts = new TreeMap<>();
    plain.forEach(
        (stem, count) -> {
          String target = stem;
          if (Stems.mayHoldOneLetterWord(stem)) {
            String rest = Stems.plain(stem.substring(1));
            if (plain.getOrDefault(rest, 0) >= MUCH_COMMONER * count) target = rest;
          }
          counts.merge(target, count, Integer::sum);
        });
    return counts;
  }
}
