package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhitespaceTest {

  @Test
  void whiteSpaceOfAnyKindIsOneSpace() {
    check("قال\u00A0\u2003 الوزير\t", "قال الوزير");
  }

  @Test
  void controlsOfDirectionAndInvisibleCharactersAreDropped() {
    check("\u200Fقال\u202B ال\u200Dوزير\u202C\u061C\uFEFF", "قال الوزير");
  }

  @Test
  void presentationFormsBecomeTheirLetters() {
    check("\uFEB3\uFEFC\uFEE1", "سلام");
  }

  @Test
  void aTatweelThatStretchesAWordIsDropped() {
    check("العـــراق", "العراق");
    check("حذّـرت", "حذّرت");
  }

  @Test
  void aTatweelThatHoldsSomethingApartStays() {
    check("بـ«الميناء»", "بـ«الميناء»");
    check("1453هـ", "1453هـ");
    check("ـ قال", "ـ قال");
  }

  private static void check(String line, String expected) {
    assertThat(Whitespace.fold(line)).isEqualTo(expected);
  }
}
