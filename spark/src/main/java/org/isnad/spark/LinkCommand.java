package org.isnad.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.isnad.spark.link.LinkRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad-spark link}: records in, what they tell together out. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description =
        "Find copies, stories, claims and origins in what analyze wrote; a run that ended goes on.")
final class LinkCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", description = "What analyze wrote.")
  private String input = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where the result is written; isnad import-spark reads it.")
  private String output = "";

  @Override
  public Integer call() throws IOException {
    try (SparkSession session = Sessions.open("link")) {
      long begun = System.nanoTime();
      LinkRun run =
          new LinkRun(
              session,
              input,
              output,
              line -> spec.commandLine().getErr().println("isnad-spark: " + line));
      LinkRun.Result result = run.run();
      spec.commandLine()
          .getOut()
          .printf(
              "%d articles: %d stories, %d texts with copies, %d claims, %d of them disputed;"
                  + " %.0f s; in %s%n",
              result.articles(),
              result.stories(),
              result.copies(),
              result.claims(),
              result.disputed(),
              (System.nanoTime() - begun) / 1e9,
              output);
      spec.commandLine().getOut().flush();
      return 0;
    }
  }
}
