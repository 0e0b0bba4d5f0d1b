package org.isnad.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large corpus of a small one, to see what grows with it: the articles again and again,
 * each time with all but the most common words exchanged for others as common, the same for the
 * same in all articles of one time. So the articles of a story are alike again, those of another
 * time tell something else, and none is a copy of one of another time.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.ManyArticles ARTICLES.jsonl TIMES OUT.jsonl
 * }</pre>
 */
public final class ManyArticles {

  private static final Pattern WORD = Pattern.compile("[\\u0621-\\u0652]{3,}");

  /** Words in more than one of so many articles stay: they are grammar. */
  private static final int COMMON = 20;

  private static final int DAYS_LATER = 17;

  private final JsonMapper json = new JsonMapper();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Words about as common as one another, by how often they come: of powers of two. */
  private final Map<Integer, List<String>> alike = new TreeMap<>();

  private long articles;

  private ManyArticles() {}

  public static void main(String[] args) throws IOException {
    new ManyArticles().run(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
  }

  private void run(Path from, int times, Path to) throws IOException {
    try (Stream<String> lines = Files.lines(from)) {
      lines.forEach(this::count);
    }
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() <= articles / COMMON)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                alike
                    .computeIfAbsent(rank(entry.getValue()), key -> new ArrayList<>())
                    .add(entry.getKey()));
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      for (int time = 0; time < times; time++) {
        int now = time;
        try (Stream<String> lines = Files.lines(from)) {
          for (String line : (Iterable<String>) lines::iterator) {
            out.write(now == 0 ? line : again(line, now));
            out.newLine();
          }
        }
      }
    }
  }

  private void count(String line) {
    articles++;
    WORD.matcher(text(parsed(line)))
        .results()
        .map(found -> found.group())
        .distinct()
        .forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  private ObjectNode parsed(String line) {
    try {
      return (ObjectNode) json.readTree(line);
    } catch (IOException e) {
      throw new IllegalArgumentException("no article: " + line, e);
    }
  }

  private static String text(JsonNode article) {
    return article.path("title").asText("") + "\n" + article.path("text").asText("");
  }

  private static int rank(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }

  private String again(String line, int time) {
    ObjectNode article = parsed(line);
    article.put("id", article.path("id").asText() + "-" + time);
    article.remove("url");
    for (String field : List.of("title", "text")) {
      if (article.hasNonNull(field)) {
        article.put(field, exchanged(article.get(field).asText(), time));
      }
    }
    if (article.hasNonNull("published")) {
      LocalDate day = LocalDate.parse(article.get("published").asText().substring(0, 10));
      article.put("published", day.plusDays((long) DAYS_LATER * time).toString());
    }
    return article.toString();
  }

  private String exchanged(String text, int time) {
    return WORD.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(exchangedWord(found.group(), time)));
  }

  private String exchangedWord(String word, int time) {
    int count = counts.getOrDefault(word, 0);
    List<String> others = alike.getOrDefault(rank(count), List.of());
    if (count == 0 || count > articles / COMMON || others.isEmpty()) {
      return word;
    }
    long mixed = (word.hashCode() * 31L + time) * 0x9E3779B97F4A7C15L;
    return others.get((int) Math.floorMod(mixed >>> 17, (long) others.size()));
  }
}
