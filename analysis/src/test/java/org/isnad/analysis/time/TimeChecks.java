package org.isnad.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.Published.From;
import org.isnad.analysis.text.TextReader;
import org.jspecify.annotations.Nullable;

/** Compares the times of a sentence with what they should be: {@code words=value | words=value}. */
final class TimeChecks {

  /** When every case was published, unless it says otherwise. */
  static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private static final TimeFinder FINDER = new TimeFinder();
  private static final TimeScanner SCANNER = new TimeScanner();
  private static final TextReader READER = new TextReader();

  private TimeChecks() {}

  static void check(String sentence, String found) {
    check(sentence, Published.on(MONDAY, From.METADATA), found);
  }

  static void check(String sentence, @Nullable Published published, String found) {
    String got =
        find(sentence, published).expressions().stream()
            .map(t -> t.span().of(sentence) + "=" + t.value())
            .collect(Collectors.joining(" | "));
    assertThat(got).as(sentence).isEqualTo(found);
  }

  static Times find(String sentence, @Nullable Published published) {
    return FINDER.find(SCANNER.scan(READER.read(sentence)), published);
  }
}
