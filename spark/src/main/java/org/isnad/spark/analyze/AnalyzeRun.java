package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.isnad.archive.AnalysisVersion;
import org.isnad.spark.Progress;

/**
 * Analyses all pages of some files. Each part of the input is written as a whole, so that a run
 * that ended goes on where it was.
 */
public final class AnalyzeRun {

  private final JavaSparkContext spark;
  private final String output;
  private final long partSize;
  private final Consumer<String> messages;

  /**
   * @param output a folder
   * @param partSize how many bytes of the input one task reads
   * @param messages takes lines for a person to read
   */
  public AnalyzeRun(
      JavaSparkContext spark, String output, long partSize, Consumer<String> messages) {
    this.spark = spark;
    this.output = output;
    this.partSize = partSize;
    this.messages = messages;
  }

  /**
   * What came of it.
   *
   * @param skipped those of the parts that were done before
   * @param bad what could not be read or analysed
   */
  public record Result(long parts, long skipped, long articles, long bad) {}

  public Result run(List<String> inputs) throws IOException {
    Configuration hadoop = spark.hadoopConfiguration();
    Folders folders = new Folders(output, hadoop);
    folders.claim(AnalysisVersion.current(), partSize);
    List<BadRecord> missing = new ArrayList<>();
    Planner planner =
        new Planner(hadoop, partSize, (source, why) -> missing.add(new BadRecord(source, why)));
    Broadcast<SerializableConfiguration> configuration =
        spark.broadcast(new SerializableConfiguration(hadoop));
    List<Part> parts =
        LineNumbers.number(
            spark,
            configuration,
            planner.parts(inputs),
            (file, why) -> missing.add(new BadRecord(file, why)));
    tell(folders, missing);
    Counts counts = parts.isEmpty() ? Counts.NONE : run(parts, configuration);
    folders.tidy();
    return new Result(
        counts.parts(), counts.skipped(), counts.articles(), counts.bad() + missing.size());
  }

  private Counts run(List<Part> parts, Broadcast<SerializableConfiguration> configuration) {
    LongAccumulator articles = spark.sc().longAccumulator("articles");
    LongAccumulator bad = spark.sc().longAccumulator("bad");
    // Shuffled, so that large and small parts lie anywhere: the last are then no heap of large
    // ones.
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(1));
    try (Progress progress =
        new Progress(() -> articles.value() + " analysed, " + bad.value() + " failed", messages)) {
      progress.begin();
      return spark
          .parallelize(shuffled, shuffled.size())
          .map(new AnalyzeTask(output, configuration, articles, bad))
          .reduce(Counts::plus);
    }
  }

  private void tell(Folders folders, List<BadRecord> missing) throws IOException {
    if (missing.isEmpty()) {
      folders.delete(Folders.BAD, "inputs.jsonl"); // of a call before
    } else {
      org.apache.hadoop.fs.Path file = folders.unfinished("missing");
      try (OutputStream out = folders.create(file)) {
        for (BadRecord record : missing) {
          messages.accept(record.source() + ": " + record.reason());
          out.write(record.line().getBytes(StandardCharsets.UTF_8));
        }
      }
      folders.finish(file, Folders.BAD, "inputs.jsonl");
    }
  }
}
