package org.isnad.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.isnad.archive.story.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad timeline}: what happened, day by day, over all stories. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Show what happened, day by day, and who tells it.")
final class TimelineCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "First day: 2031-03-01, 2031-03 or 2031.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day, likewise.")
  private @Nullable String to;

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate first = from == null ? LocalDate.MIN : period("--from", from).first();
    LocalDate last = to == null ? LocalDate.MAX : period("--to", to).last();
    if (last.isBefore(first)) {
      throw new CallException("--to " + to + " is before --from " + from);
    }
    Period asked = new Period(first, last);
    return options.show(
        console,
        (text, overview) -> text.timeline(overview, asked),
        (json, overview) -> json.timeline(overview, asked));
  }

  private static Period period(String option, String value) {
    try {
      return Period.of(value)
          .orElseThrow(() -> new CallException(option + " is no day like 2031-03-01: " + value));
    } catch (DateTimeException e) {
      throw new CallException(option + " is no day like 2031-03-01: " + value);
    }
  }
}
