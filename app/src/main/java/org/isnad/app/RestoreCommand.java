package org.isnad.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad restore}: a new archive from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Make of a backup a new archive, in a new folder or an empty database.",
    footer = {"", "Example:  isnad restore isnad-2031-03-04.db --archive restored"})
final class RestoreCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(arity = "1", paramLabel = "FILE", description = "What isnad backup wrote.")
  private Path file = Path.of("");

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long versions = archive.restore(file);
    console.out().println("restored " + versions + " pages to " + archive.shown());
    return ExitCode.DONE;
  }
}
