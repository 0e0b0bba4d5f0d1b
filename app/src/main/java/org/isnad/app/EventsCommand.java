package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.analysis.record.EventType;
import org.isnad.archive.Archive;
import org.isnad.archive.store.Listing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad events}: who did what to whom, row by row. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "List the events in an archive.",
      "In the order in which their articles came: all of them, or those of a type,",
      "an article, the days on which it was published."
    },
    footer = {
      "",
      "What several articles tell of one event stands together in: isnad timeline",
      "Example:  isnad events --type assault --json"
    })
final class EventsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ListOptions options = new ListOptions();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Only agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, sanction, protest, mobilize, coerce or assault.")
  private @Nullable EventType type;

  EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Listing all = Listing.ALL;
    return options.show(console, type == null ? all : all.of(type), Archive::events);
  }
}
