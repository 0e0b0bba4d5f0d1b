package org.isnad.app.show;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;
import org.isnad.analysis.Stage;
import org.isnad.app.measure.Speed;

/** How fast the analysis is, for reading and as JSON. */
public final class SpeedText {

  private final Speed speed;

  public SpeedText(Speed speed) {
    this.speed = speed;
  }

  /** Two lines of figures, then one for each stage. */
  public void text(PrintStream out) {
    print(
        out,
        "%d articles, %d words, %.2f MB of text",
        speed.articles(),
        speed.words(),
        megabytes());
    print(
        out,
        "%.0f articles/s, %.0f words/s, %.2f MB/s on one thread (median of %d passes)",
        speed.articlesPerSecond(),
        speed.wordsPerSecond(),
        speed.megabytesPerSecond(),
        speed.passes());
    for (Stage stage : Stage.values()) {
      print(
          out,
          "%-10s %7.1f µs an article  %4.1f%%",
          name(stage),
          speed.microsecondsAnArticle(stage),
          speed.share(stage) * 100);
    }
  }

  private double megabytes() {
    return speed.megabytes();
  }

  private static void print(PrintStream out, String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values) + "\n");
  }

  /** {@code {"articles": 300, "articles_per_second": 512.3, …, "stages": {"names": {…}}}}. */
  public void json(PrintStream out) {
    JsonMapper mapper = new JsonMapper();
    ObjectNode json = mapper.createObjectNode();
    json.put("articles", speed.articles());
    json.put("words", speed.words());
    json.put("bytes", speed.bytes());
    json.put("passes", speed.passes());
    json.put("seconds", speed.seconds());
    json.put("articles_per_second", speed.articlesPerSecond());
    json.put("words_per_second", speed.wordsPerSecond());
    json.put("megabytes_per_second", speed.megabytesPerSecond());
    ObjectNode stages = json.putObject("stages");
    for (Stage stage : Stage.values()) {
      ObjectNode one = stages.putObject(name(stage));
      one.put("microseconds_an_article", speed.microsecondsAnArticle(stage));
      one.put("share", speed.share(stage));
    }
    json.put("java", System.getProperty("java.version"));
    PrettyJson.print(mapper, json, out);
  }

  private static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
