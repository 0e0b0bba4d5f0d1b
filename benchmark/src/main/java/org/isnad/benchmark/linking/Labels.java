package org.isnad.benchmark.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.Span;

/**
 * The labels of {@code benchmark/linking}: ids and labels only.
 *
 * @param pairs of articles of two outlets, by the name of the draw
 * @param stories the story of each article
 * @param claims pairs of statements of articles of two outlets, likewise
 */
record Labels(
    Map<String, List<ArticlePair>> pairs,
    Map<String, String> stories,
    Map<String, List<ClaimPair>> claims) {

  /** Draws around what the program is unsure of tell nothing of how good it is: all is tuned. */
  private static final Set<String> UNSURE = Set.of("pairs-3", "claims-4");

  /** Which labels are asked for; the halves are parted by a hash of the ids. */
  enum Half {
    TUNED,
    UNSEEN,
    ALL;

    /** The hash of Java's strings is specified, so that the halves are the same everywhere. */
    boolean has(String id) {
      boolean unseen = Math.floorMod(id.hashCode() * 31 >>> 7, 2) == 1;
      return this == ALL || unseen == (this == UNSEEN);
    }
  }

  /** {@code copy}, {@code edited}, {@code story} or {@code other}. */
  record ArticlePair(String a, String b, String label) {
    boolean isCopy() {
      return isEdited() || label.equals("copy");
    }

    boolean isEdited() {
      return label.equals("edited");
    }
  }

  /** Where a statement's content stands. */
  record Content(String article, Span span) {
    static Content of(String field) {
      int slash = field.lastIndexOf('/');
      String[] ends = field.substring(slash + 1).split("-", -1);
      return new Content(
          field.substring(0, slash),
          new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
  }

  /** {@code same}, {@code contradicts} or {@code other}. */
  record ClaimPair(Content a, Content b, String label) {}

  static Labels read(Path folder, Half half) throws IOException {
    Map<String, List<ArticlePair>> pairs = new LinkedHashMap<>();
    for (String draw : List.of("pairs", "pairs-2", "pairs-3")) {
      pairs.put(
          draw,
          lines(folder.resolve(draw + ".tsv")).stream()
              .filter(line -> isOf(half, draw, line))
              .map(line -> new ArticlePair(line[0], line[1], line[2]))
              .toList());
    }
    Map<String, String> stories = new LinkedHashMap<>();
    for (String[] line : lines(folder.resolve("stories.tsv"))) {
      if (half.has(line[1])) {
        stories.put(line[0], line[1]);
      }
    }
    Map<String, List<ClaimPair>> claims = new LinkedHashMap<>();
    for (String draw : List.of("claims", "claims-2", "claims-3", "claims-4")) {
      claims.put(
          draw,
          lines(folder.resolve(draw + ".tsv")).stream()
              .filter(line -> isOf(half, draw, line))
              .map(line -> new ClaimPair(Content.of(line[0]), Content.of(line[1]), line[2]))
              .toList());
    }
    pairs.values().removeIf(List::isEmpty);
    claims.values().removeIf(List::isEmpty);
    return new Labels(pairs, stories, claims);
  }

  /** Whether all of a draw is tuned. */
  static boolean isForFitting(String draw) {
    return UNSURE.contains(draw);
  }

  private static boolean isOf(Half half, String draw, String[] line) {
    return isForFitting(draw) ? half != Half.UNSEEN : half.has(line[0] + line[1]);
  }

  private static List<String[]> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
