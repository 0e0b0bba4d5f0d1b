package org.isnad.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.Archive;
import org.isnad.archive.WholeResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad import-spark}: what was worked out on Spark into an archive. */
@Command(
    name = "import-spark",
    mixinStandardHelpOptions = true,
    description =
        "Take into an archive what isnad-spark link wrote; an empty one then need not analyse or link anything.",
    footer = {
      "",
      "Exit code: 0 all done, 2 wrong call or the archive cannot be used.",
      "Example:  isnad import-spark linked"
    })
final class ImportSparkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder that isnad-spark link wrote.")
  private Path folder = Path.of("");

  @Mixin private ArchiveOption archive = new ArchiveOption();

  ImportSparkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      WholeResult result = run(open);
      if (result.added() > 0 && !result.ofThisAnalysis()) {
        console.say("the records are of another version of the analysis: they were made anew");
      }
      if (result.added() > 0 && !result.linked()) {
        console.say(
            "the archive was not empty, another version linked, or another program changed it meanwhile:"
                + " all is linked here at the next question");
      }
      console
          .out()
          .println(
              "added "
                  + result.added()
                  + ", unchanged "
                  + result.unchanged()
                  + (result.linked() ? ", linked" : "")
                  + " (archive "
                  + archive.shown()
                  + ")");
    }
    return ExitCode.DONE;
  }

  private WholeResult run(Archive open) {
    ProgressLine progress = new ProgressLine(console, Clock.systemUTC());
    try {
      return open.importWhole(
          folder,
          new Analyzer(),
          done -> progress.show("articles, their places, stories: " + done));
    } finally {
      progress.clear();
    }
  }
}
