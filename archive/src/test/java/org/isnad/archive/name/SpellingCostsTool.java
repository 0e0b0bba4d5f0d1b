package org.isnad.archive.name;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analysis.text.Folding;

/**
 * Works out anew what it costs to write one Arabic letter of a foreign name for another: pairs of a
 * name in Latin letters and in Arabic, files of them as arguments, the body of {@code
 * spelling-costs.tsv} on standard output.
 *
 * <pre>{@code
 * java -cp analysis/target/classes \
 *     archive/src/test/java/org/isnad/archive/name/SpellingCostsTool.java \
 *     wikidata_en_ar_80.txt google_ar2en.txt
 * }</pre>
 *
 * <p>Each Latin letter, or group of letters for one sound, stands for none to two Arabic letters;
 * how often for which is learnt by expectation maximisation, apart for the beginning, the middle
 * and the end of a word. Two Arabic spellings are the nearer the more often the same Latin letters
 * are written by both: with {@code J(x, y) = Σ P(latin) P(x | latin) P(y | latin)}, the cost of
 * {@code x} for {@code y} is {@code -ln (J(x, y) / √(J(x, x) J(y, y)))}.
 */
final class SpellingCostsTool {

  private static final int ROUNDS = 8;
  private static final int LONGEST = 2;
  private static final double HIGHEST_COST = 3.5;
  private static final double FEWEST = 12;

  /** Two Arabic letters for one sound; what else goes together stands for two. */
  private static final Set<String> ONE_SOUND = Set.of("تش", "دج", "تس", "كس");

  /** Two letters go together only where neither is one of these, which mostly stand for vowels. */
  private static final String MOSTLY_VOWELS = "اويهعء";

  /** Letters of Latin script that stand for one sound together, the longer first. */
  private static final List<String> GROUPS =
      List.of(
          "tsch", "sch", "tch", "dsch", "ch", "sh", "ph", "th", "kh", "gh", "zh", "dh", "ts", "tz",
          "ck", "dj", "ng", "ou", "oo", "ee", "ea", "ai", "ay", "ei", "ey", "ie", "au", "eu", "ow",
          "qu", "ja", "je", "jo", "ju", "ya", "ye", "yo", "yu", "gi", "ge", "ce", "ci");

  /** Where in its word a letter stands. */
  private enum Place {
    FIRST,
    INNER,
    LAST
  }

  private record Sound(Place place, String latin) {}

  private record Name(List<Sound> latin, String arabic) {}

  private SpellingCostsTool() {}

  public static void main(String[] files) throws IOException {
    List<Name> names = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        read(line, names);
      }
    }
    Map<Sound, Map<String, Double>> counts = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      counts = expected(names, counts);
    }
    print(counts, new PrintStream(System.out, false, StandardCharsets.UTF_8));
  }

  /** Both ways round: English, Arabic letters spaced, count; and Arabic, English. */
  private static void read(String line, List<Name> names) {
    String[] fields = line.split("\t");
    boolean englishFirst = fields[0].chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    String latin = latin(fields[englishFirst ? 0 : 1]);
    String arabic = Folding.key(fields[englishFirst ? 1 : 0].replace(" ", ""));
    boolean whole = arabic.chars().allMatch(c -> c >= 0x621 && c <= 0x6CC);
    if (!whole || latin.isEmpty() || arabic.startsWith("ال") || latin.startsWith("al")) {
      return;
    }
    List<Sound> sounds = sounds(latin);
    if (arabic.length() <= LONGEST * sounds.size()) {
      names.add(new Name(sounds, arabic));
    }
  }

  private static String latin(String written) {
    String plain = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean doubled = i > 0 && plain.charAt(i - 1) == c && "eo".indexOf(c) < 0;
      if (c >= 'a' && c <= 'z' && !doubled) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static List<Sound> sounds(String latin) {
    List<Sound> sounds = new ArrayList<>();
    int at = 0;
    while (at < latin.length()) {
      int from = at;
      String group =
          GROUPS.stream().filter(g -> latin.startsWith(g, from)).findFirst().orElse(null);
      int end = at + (group == null ? 1 : group.length());
      Place place = at == 0 ? Place.FIRST : end == latin.length() ? Place.LAST : Place.INNER;
      sounds.add(new Sound(place, latin.substring(at, end)));
      at = end;
    }
    return sounds;
  }

  /** One round: how often each sound is written how, by what the round before found. */
  private static Map<Sound, Map<String, Double>> expected(
      List<Name> names, Map<Sound, Map<String, Double>> before) {
    Map<Sound, Double> totals = new HashMap<>();
    before.forEach(
        (sound, written) ->
            totals.put(sound, written.values().stream().mapToDouble(Double::doubleValue).sum()));
    Map<Sound, Map<String, Double>> counts = new HashMap<>();
    for (Name name : names) {
      int rows = name.latin().size();
      int columns = name.arabic().length();
      double[][] ahead = new double[rows + 1][columns + 1];
      double[][] behind = new double[rows + 1][columns + 1];
      ahead[0][0] = 1;
      behind[rows][columns] = 1;
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j <= columns; j++) {
          for (int n = 0; n <= LONGEST && j + n <= columns; n++) {
            ahead[i + 1][j + n] += ahead[i][j] * share(name, i, j, n, before, totals);
          }
        }
      }
      for (int i = rows - 1; i >= 0; i--) {
        for (int j = columns; j >= 0; j--) {
          for (int n = 0; n <= LONGEST && j + n <= columns; n++) {
            behind[i][j] += behind[i + 1][j + n] * share(name, i, j, n, before, totals);
          }
        }
      }
      add(name, ahead, behind, before, totals, counts);
    }
    return counts;
  }

  private static void add(
      Name name,
      double[][] ahead,
      double[][] behind,
      Map<Sound, Map<String, Double>> before,
      Map<Sound, Double> totals,
      Map<Sound, Map<String, Double>> counts) {
    int columns = name.arabic().length();
    double all = behind[0][0];
    for (int i = 0; i < name.latin().size() && all > 0; i++) {
      Map<String, Double> written =
          counts.computeIfAbsent(name.latin().get(i), sound -> new HashMap<>());
      for (int j = 0; j <= columns; j++) {
        for (int n = 0; n <= LONGEST && j + n <= columns; n++) {
          double way = ahead[i][j] * share(name, i, j, n, before, totals) * behind[i + 1][j + n];
          if (way > 0) {
            written.merge(name.arabic().substring(j, j + n), way / all, Double::sum);
          }
        }
      }
    }
  }

  private static double share(
      Name name,
      int i,
      int j,
      int length,
      Map<Sound, Map<String, Double>> before,
      Map<Sound, Double> totals) {
    String written = name.arabic().substring(j, j + length);
    if (length == LONGEST && !goTogether(written)) {
      return 0;
    }
    if (before.isEmpty()) {
      return length == 1 ? 0.8 : 0.1;
    }
    Sound sound = name.latin().get(i);
    return before.getOrDefault(sound, Map.of()).getOrDefault(written, 0.0)
        / totals.getOrDefault(sound, 1.0);
  }

  private static boolean goTogether(String two) {
    return two.charAt(0) != two.charAt(1)
        && two.chars().noneMatch(letter -> MOSTLY_VOWELS.indexOf(letter) >= 0);
  }

  private static void print(Map<Sound, Map<String, Double>> counts, PrintStream out) {
    for (Place place : Place.values()) {
      Map<String, Map<String, Double>> joint = joint(counts, place);
      for (String x : joint.keySet()) {
        for (String y : joint.keySet()) {
          double apart = Math.sqrt(of(joint, x, x) * of(joint, y, y));
          double cost = -Math.log(of(joint, x, y) / apart);
          if (x.compareTo(y) < 0 && cost <= HIGHEST_COST) {
            String where = place.name().toLowerCase(Locale.ROOT);
            String letters = x.isEmpty() ? "-" : x;
            out.println(String.format(Locale.ROOT, "%s\t%s\t%s\t%.1f", where, letters, y, cost));
          }
        }
      }
    }
    out.flush();
  }

  private static double of(Map<String, Map<String, Double>> joint, String x, String y) {
    return joint.getOrDefault(x, Map.of()).getOrDefault(y, 0.0);
  }

  /** J(x, y), counted in names. */
  private static Map<String, Map<String, Double>> joint(
      Map<Sound, Map<String, Double>> counts, Place place) {
    Map<String, Double> often = new HashMap<>();
    counts.forEach(
        (sound, written) -> {
          if (sound.place() == place) {
            written.forEach((x, count) -> often.merge(x, count, Double::sum));
          }
        });
    Map<String, Map<String, Double>> joint = new TreeMap<>();
    counts.forEach(
        (sound, written) -> {
          double all = written.values().stream().mapToDouble(Double::doubleValue).sum();
          TreeSet<String> kept = new TreeSet<>(written.keySet());
          kept.removeIf(
              x ->
                  sound.place() != place
                      || often.getOrDefault(x, 0.0) < FEWEST
                      || x.length() == LONGEST && !ONE_SOUND.contains(x));
          for (String x : kept) {
            for (String y : kept) {
              joint
                  .computeIfAbsent(x, key -> new TreeMap<>())
                  .merge(
                      y,
                      written.getOrDefault(x, 0.0) * written.getOrDefault(y, 0.0) / all,
                      Double::sum);
            }
          }
        });
    return joint;
  }
}
