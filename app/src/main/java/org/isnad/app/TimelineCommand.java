package org.isnad.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.ToldHappening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad timeline}: what happened, day by day, over all stories. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Show what happened, day by day, and who tells it.")
final class TimelineCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Mixin private DayOptions days = new DayOptions();

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate from = days.first().orElse(null);
    LocalDate to = days.last().orElse(null);
    return options.show(
        console,
        view -> {
          List<ToldHappening> told = view.happenings(from, to);
          return new ShowOptions.Shown(
              text -> text.timeline(view, told), json -> json.timeline(view, told));
        });
  }
}
