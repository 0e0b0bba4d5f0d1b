package org.isnad.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad backup}: an archive in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Write all that an archive keeps to one file: pages, records, versions, corrections.",
    footer = {
      "",
      "What can be made anew, the search index, is not in it.",
      "Example:  isnad backup isnad-2031-03-04.db"
    })
final class BackupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The file, which must not be there yet.")
  private Path file = Path.of("");

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.openExisting()) {
      long versions = open.backup(file);
      console.out().println("wrote " + versions + " pages to " + file);
    }
    return ExitCode.DONE;
  }
}
