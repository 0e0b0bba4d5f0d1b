package org.isnad.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.isnad.archive.Archive;
import org.isnad.archive.store.PostgresStore;
import org.isnad.sources.web.SqliteLinks;
import picocli.CommandLine.Option;

/** The {@code --archive} option that all commands on an archive have. */
final class ArchiveOption {

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      defaultValue = "isnad-archive",
      description =
          "The archive's folder (default: ${DEFAULT-VALUE}), or"
              + " postgresql://user:password@host:port/database.")
  private String place = "isnad-archive";

  private boolean isDatabase() {
    return PostgresStore.isAddress(place);
  }

  /** What a person is shown; never a password. */
  String shown() {
    return isDatabase() ? place.replaceFirst("://[^/@]*@", "://") : place;
  }

  /**
   * The archive's folder; of one in a database a folder of this machine's, for what can be made
   * anew.
   */
  private Path folder() {
    if (!isDatabase()) {
      return Path.of(place);
    }
    String caches = System.getenv("XDG_CACHE_HOME");
    Path all =
        caches == null || caches.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(caches);
    UUID own = UUID.nameUUIDFromBytes(shown().getBytes(StandardCharsets.UTF_8));
    return all.resolve("isnad").resolve(own.toString());
  }

  /**
   * The folder for what is kept beside the archive and is not in it: tokens, saved searches. Of an
   * archive in a database it is one of this machine's that nothing empties.
   */
  Path beside() {
    if (!isDatabase()) {
      return Path.of(place);
    }
    String own = System.getenv("XDG_DATA_HOME");
    Path all =
        own == null || own.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(own);
    return all.resolve("isnad").resolve(folder().getFileName());
  }

  /** Opens the archive, or makes it. */
  Archive open() {
    return isDatabase()
        ? Archive.inDatabase(place, folder(), Clock.systemUTC())
        : Archive.open(folder(), Clock.systemUTC());
  }

  /** Opens what is known of the web beside the archive, or makes it; the archive comes first. */
  SqliteLinks links() {
    return SqliteLinks.open(folder().resolve("fetch.db"));
  }

  /** Opens the archive that must be there. */
  Archive openExisting() {
    return isDatabase() ? open() : Archive.openExisting(folder(), Clock.systemUTC());
  }

  /** Makes of a backup a new archive; how many versions of articles are in it. */
  long restore(Path backup) {
    return isDatabase()
        ? Archive.restore(backup, place, folder())
        : Archive.restore(backup, folder());
  }
}
