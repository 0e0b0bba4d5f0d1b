package org.isnad.app;

import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.app.show.ArchiveJson;
import org.isnad.app.show.ArchiveText;
import org.isnad.archive.Archive;
import org.isnad.archive.ArchiveView;
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

  /** Shows a part of an archive in the form that is asked for. */
  private void show(Console console, Consumer<ArchiveText> asText, Consumer<ArchiveJson> asJson) {
    if (isJson()) {
      asJson.accept(new ArchiveJson(console.out()));
    } else {
      asText.accept(new ArchiveText(console.out(), console.terminal()));
    }
  }

  /** Brings up to date what the archive's articles tell together, and shows a part of it. */
  int show(Console console, Function<ArchiveView, Shown> part) {
    try (Archive open = archive.openExisting()) {
      new Linking(console).link(open);
      Shown shown = part.apply(open.view());
      show(console, shown.asText(), shown.asJson());
    }
    return ExitCode.DONE;
  }

  /** A part of an archive, in both forms. */
  record Shown(Consumer<ArchiveText> asText, Consumer<ArchiveJson> asJson) {}
}
