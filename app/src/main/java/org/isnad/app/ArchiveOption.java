package org.isnad.app;

import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.Archive;
import org.isnad.sources.web.SqliteLinks;
import picocli.CommandLine.Option;

/** The {@code --archive} option that all commands on an archive have. */
final class ArchiveOption {

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      defaultValue = "isnad-archive",
      description = "The archive's folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("isnad-archive");

  Path folder() {
    return folder;
  }

  /** Opens the archive, or makes it. */
  Archive open() {
    return Archive.open(folder, Clock.systemUTC());
  }

  /** Opens what is known of the web beside the archive, or makes it; the archive comes first. */
  SqliteLinks links() {
    return SqliteLinks.open(folder.resolve("fetch.db"));
  }

  /** Opens the archive that must be there. */
  Archive openExisting() {
    return Archive.openExisting(folder, Clock.systemUTC());
  }
}
