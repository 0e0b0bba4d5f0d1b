package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.show.CorrectionJson;
import org.isnad.app.show.CorrectionText;
import org.isnad.archive.Archive;
import org.isnad.archive.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad names corrections}: what was said of names. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "List the corrections that hold, in the order in which they were made.")
final class NamesCorrectionsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(names = "--all", description = "Also those that were taken back.")
  private boolean all;

  NamesCorrectionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Correction> shown;
    try (Archive archive = options.archive().openExisting()) {
      shown = archive.corrections().stream().filter(c -> all || c.holds()).toList();
    }
    if (options.isJson()) {
      new CorrectionJson(console.out()).list(shown);
    } else {
      new CorrectionText(console.out(), console.terminal()).list(shown);
    }
    return ExitCode.DONE;
  }
}
