package org.isnad.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.archive.story.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day to which: {@code --from} and {@code --to}. */
final class DayOptions {

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "First day: 2031-03-01, 2031-03 or 2031.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day, likewise.")
  private @Nullable String to;

  /**
   * @throws CallException where it is no day
   */
  Optional<LocalDate> first() {
    return Optional.ofNullable(from).map(value -> period("--from", value).first());
  }

  /**
   * @throws CallException where it is no day, or before the first
   */
  Optional<LocalDate> last() {
    Optional<LocalDate> last = Optional.ofNullable(to).map(value -> period("--to", value).last());
    LocalDate first = first().orElse(LocalDate.MIN);
    if (last.isPresent() && last.get().isBefore(first)) {
      throw new CallException("--to " + to + " is before --from " + from);
    }
    return last;
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
