package org.isnad.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.isnad.spark.analyze.AnalyzeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad-spark analyze}: pages in, records out. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Analyse the pages of JSONL, WARC and Parquet files; a run that ended goes on.")
final class AnalyzeCommand implements Callable<Integer> {

  private static final long MEGABYTE = 1_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or patterns of any file system that Hadoop knows.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where articles (Parquet), records (JSONL) and bad (JSONL) are written.")
  private String output = "";

  @Option(
      names = "--part-mb",
      paramLabel = "MB",
      defaultValue = "16",
      description = "So much of a file is read by one task (default: ${DEFAULT-VALUE}).")
  private int part = 16;

  @Override
  public Integer call() throws IOException {
    if (part < 1) {
      throw new IllegalArgumentException("--part-mb must be 1 or more: " + part);
    }
    try (SparkSession session = Sessions.open("analyze")) {
      AnalyzeRun run =
          new AnalyzeRun(
              new JavaSparkContext(session.sparkContext()),
              output,
              part * MEGABYTE,
              line -> spec.commandLine().getErr().println("isnad-spark: " + line));
      long begun = System.nanoTime();
      AnalyzeRun.Result result = run.run(inputs);
      spec.commandLine()
          .getOut()
          .printf(
              "%d analysed, %d failed; %d parts, %d of them done before; %.0f s; in %s%n",
              result.articles(),
              result.bad(),
              result.parts(),
              result.skipped(),
              (System.nanoTime() - begun) / 1e9,
              output);
      spec.commandLine().getOut().flush();
      return result.bad() == 0 ? 0 : 1;
    }
  }
}
