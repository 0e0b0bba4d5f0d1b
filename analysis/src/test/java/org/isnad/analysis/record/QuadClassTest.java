package org.isnad.analysis.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuadClassTest {

  @Test
  void isThatOfTheRoot() {
    assertThat(QuadClass.of("020")).isEqualTo(QuadClass.VERBAL_COOPERATION);
    assertThat(QuadClass.of("057")).isEqualTo(QuadClass.VERBAL_COOPERATION);
    assertThat(QuadClass.of("060")).isEqualTo(QuadClass.MATERIAL_COOPERATION);
    assertThat(QuadClass.of("0841")).isEqualTo(QuadClass.MATERIAL_COOPERATION);
    assertThat(QuadClass.of("090")).isEqualTo(QuadClass.VERBAL_CONFLICT);
    assertThat(QuadClass.of("139")).isEqualTo(QuadClass.VERBAL_CONFLICT);
    assertThat(QuadClass.of("140")).isEqualTo(QuadClass.MATERIAL_CONFLICT);
    assertThat(QuadClass.of("1823")).isEqualTo(QuadClass.MATERIAL_CONFLICT);
  }

  @Test
  void refusesWhatHasNoRoot() {
    for (String code : new String[] {"", "1", "00", "21", "x9"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> QuadClass.of(code))
          .withMessage("no CAMEO code: " + code);
    }
  }
}
