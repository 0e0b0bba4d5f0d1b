package org.isnad.benchmark.annotated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes gold records, which {@code isnad evaluate} reads, of the labels of {@code
 * benchmark/annotated} and of the articles that they are of.
 *
 * <pre>GoldWriter LABELS.jsonl ARTICLES.jsonl OUT [tuned|unseen|all]</pre>
 *
 * <p>{@code OUT/gold} gets a record an article, {@code OUT/articles.jsonl} the articles themselves.
 */
public final class GoldWriter {

  private static final String ALL = "all";
  private static final int NAMED = 5;

  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, JsonNode> labels = new LinkedHashMap<>();
  private final List<String> changed = new ArrayList<>();

  private GoldWriter() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 3 || args.length > 4) {
      System.err.println("GoldWriter LABELS.jsonl ARTICLES.jsonl OUT [tuned|unseen|all]");
      System.exit(2);
    }
    boolean some =
        write(
            Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args.length > 3 ? args[3] : ALL);
    System.exit(some ? 0 : 1);
  }

  /**
   * Writes the gold records, and tells on standard output how many and what is missing.
   *
   * @param articles a JSON object a line with {@code id} and {@code text}
   * @param half {@code tuned}, {@code unseen} or {@code all}
   * @return whether any was written
   * @throws IOException where a file cannot be read or written, or a line is no JSON
   */
  static boolean write(Path labels, Path articles, Path out, String half) throws IOException {
    GoldWriter writer = new GoldWriter();
    writer.readLabels(labels, half);
    int asked = writer.labels.size();
    int written = writer.writeArticles(articles, out);
    System.out.println(written + " of " + asked + " annotated articles written to " + out);
    tell("not among the articles", new ArrayList<>(writer.labels.keySet()));
    tell("of another text than was annotated", writer.changed);
    if (written > 0) {
      System.out.println(
          "Next: ./isnad evaluate --gold " + out + "/gold --articles " + out + "/articles.jsonl");
    }
    return written > 0;
  }

  private static void tell(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      String more = ids.size() > NAMED ? ", …" : "";
      String some = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
      System.out.println(ids.size() + " " + what + ": " + some + more);
    }
  }

  private void readLabels(Path file, String half) throws IOException {
    for (String line : Files.readAllLines(file)) {
      JsonNode label = mapper.readTree(line);
      if (half.equals(ALL) || half.equals(label.path("half").asText())) {
        labels.put(label.path("id").asText(), label);
      }
    }
  }

  private int writeArticles(Path articles, Path out) throws IOException {
    Path gold = Files.createDirectories(out.resolve("gold"));
    int written = 0;
    try (BufferedReader lines = Files.newBufferedReader(articles);
        BufferedWriter kept = Files.newBufferedWriter(out.resolve("articles.jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = mapper.readTree(line);
        String id = article.path("id").asText();
        JsonNode label = labels.remove(id);
        if (label == null) {
          continue;
        }
        LabelledArticle labelled = new LabelledArticle(label, article.path("text").asText());
        if (!labelled.isOfText()) {
          changed.add(id);
          continue;
        }
        Files.write(gold.resolve(id + ".json"), mapper.writeValueAsBytes(labelled.gold()));
        kept.write(line);
        kept.newLine();
        written++;
      }
    }
    return written;
  }
}
