package org.isnad.analysis.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarningTest {

  @Test
  void everyWarningIsReadBackFromItsSentence() {
    check(Warning.of(Warning.Kind.BROKEN_BYTES, 3));
    check(Warning.of(Warning.Kind.MIXED_ENCODINGS, 12));
    check(Warning.of(Warning.Kind.ENCODED_TWICE));
    check(Warning.of(Warning.Kind.ONLY_BEGINNING));
    check(
        Warning.of(
            Warning.Kind.WEEKDAY_CONTRADICTS_DATE, "أمس الاثنين", 7, "2031-03-04", "TUESDAY"));
    check(Warning.of(Warning.Kind.OTHER, "what a later version says {}"));
  }

  @Test
  void itsSentenceIsEnglish() {
    assertThat(Warning.of(Warning.Kind.WEEKDAY_CONTRADICTS_DATE, "أمس", 7, "2031-03-04", "TUESDAY"))
        .hasToString("weekday contradicts date: «أمس» at 7: 2031-03-04 is a TUESDAY");
  }

  private static void check(Warning warning) {
    assertThat(Warning.parse(warning.toString())).isEqualTo(warning);
  }
}
