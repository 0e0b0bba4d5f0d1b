package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.app.show.ArchiveText;
import org.isnad.app.show.DemoText;
import org.isnad.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad demo}: the whole way on the sample pages. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Read the sample pages, keep them, and show the stories they tell.")
final class DemoCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      defaultValue = "isnad-demo",
      description = "Where to keep them (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("isnad-demo");

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path pages = console.home().resolve("samples").resolve("pages");
    if (!Files.isDirectory(pages)) {
      throw new CallException("the sample pages are not there: " + pages);
    }
    try (Archive archive = Archive.open(folder, Clock.systemUTC());
        Adding adding = new Adding(archive, console, new Analyzer())) {
      adding.read(List.of(pages.toString()));
      new Linking(console).link(archive);
      ArchiveText text = new ArchiveText(console.out(), console.terminal());
      new DemoText(console.out(), console.terminal(), text)
          .show(archive.view(), pages, folder, adding.summary());
      return adding.exitCode();
    }
  }
}
