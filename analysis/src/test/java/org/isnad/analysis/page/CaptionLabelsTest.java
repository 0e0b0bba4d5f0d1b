package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionLabelsTest {

  private final CaptionLabels labels = new CaptionLabels();

  @Test
  void labelsBefore() {
    check("التعليق على الصورة، حقل قمح", "حقل قمح");
    check("صورة: حقل قمح", "حقل قمح");
  }

  @Test
  void whoseThePictureIsBehind() {
    check("حقل قمح © أ ف ب", "حقل قمح");
    check("حقل قمح (رويترز)", "حقل قمح");
    check("حقل قمح - الأناضول", "حقل قمح");
    check("حقل قمح | وكالات", "حقل قمح");
    check("حقل قمح في شمال البلاد / سناء الطيب", "حقل قمح في شمال البلاد");
    check("صدر الصورة، الحقل", "");
  }

  @Test
  void marksInsideACaption() {
    check("قطار الدمام / الرياض", "قطار الدمام / الرياض");
    check("مباراة الحقل - السنابل", "مباراة الحقل - السنابل");
    check("حقل قمح (الأول من اليمين)", "حقل قمح (الأول من اليمين)");
    check("مخزن القمح (أرشيف)", "مخزن القمح (أرشيف)");
  }

  private void check(String caption, String expected) {
    assertThat(labels.without(caption)).isEqualTo(expected);
  }
}
