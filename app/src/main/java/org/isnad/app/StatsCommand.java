package org.isnad.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.archive.Archive;
import org.isnad.archive.store.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad stats}: how much is in an archive. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Count what an archive keeps and what its articles tell together.",
    footer = {"", "Stories and claims are brought up to date first; --quick leaves them out."})
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  @Option(names = "--quick", description = "Without stories and claims.")
  private boolean quick;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    try (Archive open = archive.openExisting()) {
      Counts counts = open.counts();
      numbers.put("articles", counts.articles());
      numbers.put("versions", counts.versions());
      numbers.put("outlets", counts.outlets());
      numbers.put("statements", counts.statements());
      numbers.put("events", counts.events());
      numbers.put("names", counts.names());
      numbers.put("corrections", counts.corrections());
      if (!quick) {
        new Linking(console).link(open);
        numbers.put("stories", open.view().countStories());
        numbers.put("claims", open.view().countClaims());
      }
    }
    if (json) {
      console
          .out()
          .println(
              numbers.entrySet().stream()
                  .map(number -> '"' + number.getKey() + "\": " + number.getValue())
                  .collect(Collectors.joining(", ", "{", "}")));
    } else {
      numbers.forEach((name, number) -> console.out().println(name + " " + number));
    }
    return ExitCode.DONE;
  }
}
