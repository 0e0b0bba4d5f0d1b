package org.isnad.benchmark.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the weighted mean of the weights of two models of events, which finds more than either
 * where they were fitted on different articles.
 *
 * <pre>{@code
 * EventModelMean event-model.txt OTHER SHARE
 * }</pre>
 *
 * <p>{@code SHARE}, from 0 to 1, is the weight of {@code OTHER}; the first file is written anew. A
 * feature that a model does not have weighs nothing in it.
 */
public final class EventModelMean {

  private static final double LEAST = 0.0005;

  private EventModelMean() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("EventModelMean MODEL OTHER SHARE");
    }
    Path model = Path.of(args[0]);
    double share = Double.parseDouble(args[2]);
    if (share < 0 || share > 1) {
      throw new IllegalArgumentException("SHARE is from 0 to 1: " + args[2]);
    }
    List<String> lines = new ArrayList<>();
    Map<String, Double> mean = new TreeMap<>();
    add(model, 1 - share, lines, mean);
    add(Path.of(args[1]), share, new ArrayList<>(), mean);
    mean.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= LEAST) {
            lines.add(feature + "\t" + String.format(Locale.ROOT, "%.3f", weight));
          }
        });
    Files.write(model, lines);
  }

  private static void add(Path file, double share, List<String> head, Map<String, Double> mean)
      throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        head.add(line);
      } else if (!line.isEmpty()) {
        int last = line.lastIndexOf('\t');
        mean.merge(
            line.substring(0, last),
            share * Double.parseDouble(line.substring(last + 1)),
            Double::sum);
      }
    }
  }
}
