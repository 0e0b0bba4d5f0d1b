package org.isnad.app;

import java.util.function.BiConsumer;
import org.isnad.app.show.ArchiveJson;
import org.isnad.app.show.ArchiveText;
import org.isnad.archive.Overview;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that show what an archive tells, and the way they do it. */
final class ShowOptions {

  /** What a person is told who names no story, or none that there is. */
  static final String SEE_STORIES = "see them with: isnad stories --all";

  /** The forms that it can be shown in. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (for reading, in Arabic) or json.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  ArchiveOption archive() {
    return archive;
  }

  boolean isJson() {
    return json || format == Format.JSON;
  }

  /** Works out the archive's overview and shows a part of it. */
  int show(
      Console console,
      BiConsumer<ArchiveText, Overview> asText,
      BiConsumer<ArchiveJson, Overview> asJson) {
    Overview overview;
    try (var open = archive.openExisting()) {
      overview = open.overview();
    }
    overview.warnings().forEach(console::complain);
    if (isJson()) {
      asJson.accept(new ArchiveJson(console.out()), overview);
    } else {
      asText.accept(new ArchiveText(console.out(), console.terminal()), overview);
    }
    return ExitCode.DONE;
  }
}
