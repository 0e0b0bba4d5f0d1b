package org.isnad.spark;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code isnad-spark}: whole archives on Apache Spark. */
@Command(
    name = "isnad-spark",
    mixinStandardHelpOptions = true,
    description = "Analyse and link whole archives on Apache Spark.",
    subcommands = {AnalyzeCommand.class, LinkCommand.class},
    footer = {"", "Exit code: 0 all done, 1 some inputs failed, 2 wrong call."})
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int code = run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs a command; its exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          PrintWriter err = command.getErr();
          if (e instanceof IllegalStateException || e instanceof IllegalArgumentException) {
            err.println("isnad-spark: " + e.getMessage());
            return 2;
          }
          throw e;
        });
    return line.execute(args);
  }
}
