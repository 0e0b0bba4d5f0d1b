package org.isnad.app.measure;

import java.util.Map;
import org.isnad.analysis.Stage;

/**
 * How fast the analysis is on one thread.
 *
 * @param articles that were analysed in each pass
 * @param words of their texts, marks not counted
 * @param bytes of their texts in UTF-8
 * @param passes that were measured; the times are of the median one
 * @param seconds the whole pass
 * @param stages seconds of each stage in that pass
 */
public record Speed(
    int articles, long words, long bytes, int passes, double seconds, Map<Stage, Double> stages) {

  private static final double MEGABYTE = 1e6;

  public double articlesPerSecond() {
    return articles / seconds;
  }

  public double wordsPerSecond() {
    return words / seconds;
  }

  public double megabytesPerSecond() {
    return megabytes() / seconds;
  }

  public double megabytes() {
    return bytes / MEGABYTE;
  }

  /** Of the whole time, between 0 and 1. */
  public double share(Stage stage) {
    return stages.getOrDefault(stage, 0.0) / seconds;
  }

  public double microsecondsAnArticle(Stage stage) {
    return stages.getOrDefault(stage, 0.0) * 1e6 / articles;
  }
}
