package org.isnad.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void coversTheDaysOfAValue() {
    check("2031-03-04", "2031-03-04", "2031-03-04");
    check("2031-03-04T10:30", "2031-03-04", "2031-03-04");
    check("2031-02", "2031-02-01", "2031-02-28");
    check("2031", "2031-01-01", "2031-12-31");
    check("2031-W10", "2031-03-03", "2031-03-09");
    check("2031-Q3", "2031-07-01", "2031-09-30");
    check("2031-H1", "2031-01-01", "2031-06-30");
    check("2031-SU", "2031-06-01", "2031-08-31");
    check("203X", "2030-01-01", "2039-12-31");
  }

  @Test
  void vagueValuesCoverNone() {
    none("PAST_REF");
    none("P3D");
    none("2031-13");
    none("2031-02-30");
    none("");
    none("T10:30");
  }

  @Test
  void overlapsWhatSharesADay() {
    Period march = Period.of("2031-03").orElseThrow();
    assertThat(march.overlaps(Period.of(LocalDate.of(2031, 3, 31)))).isTrue();
    assertThat(march.overlaps(Period.of(LocalDate.of(2031, 4, 1)))).isFalse();
  }

  private static void check(String value, String first, String last) {
    assertThat(Period.of(value))
        .as(value)
        .contains(new Period(LocalDate.parse(first), LocalDate.parse(last)));
  }

  private static void none(String value) {
    assertThat(Period.of(value)).as(value).isEmpty();
  }
}
