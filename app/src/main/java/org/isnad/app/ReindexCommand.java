package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reindex}: the search index made anew. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description =
        "Make the search index, and what is listed of statements and events, anew from the records.",
    footer = {"", "Example:  isnad reindex"})
final class ReindexCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.openExisting()) {
      open.reindex();
      console.out().println("indexed " + open.count() + " articles");
    }
    return ExitCode.DONE;
  }
}
