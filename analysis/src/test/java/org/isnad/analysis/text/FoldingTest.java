package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void dropsMarksAndTatweel() {
    check("حذّرَت", "حذرت");
    check("لـ", "ل");
    check("سل\0م", "سلم");
    check("علناً", "علنا");
  }

  @Test
  void foldsAlefs() {
    check("أعلن", "اعلن");
    check("إنّ", "ان");
    check("آسيا", "اسيا");
  }

  @Test
  void foldsFinalLetters() {
    check("روسية", "روسيه");
    check("مستشفى", "مستشفي");
    check("ایران", "ايران");
  }

  @Test
  void foldsHamzaSeats() {
    check("مسؤول", "مسوول");
    check("رئيس", "رييس");
  }

  @Test
  void foldsDigitsAndLatin() {
    check("٢٠٢٣", "2023");
    check("CNN", "cnn");
  }

  private static void check(String written, String key) {
    assertThat(Folding.key(written)).isEqualTo(key);
  }
}
