package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyFilterTest {

  @Test
  void mayHoldWhatWasAddedAndHardlyAnythingElse() {
    KeyFilter filter = new KeyFilter(1 << 10);
    filter.add("زار");
    filter.add("زياره");

    assertThat(filter.mayHold("زار")).isTrue();
    assertThat(filter.mayHold("زياره")).isTrue();
    assertThat(filter.mayHold("قال")).isFalse();
  }

  @Test
  void takesPowersOfTwoOnly() {
    assertThatThrownBy(() -> new KeyFilter(1000)).hasMessageContaining("1000");
  }
}
