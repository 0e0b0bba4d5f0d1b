package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyIndexTest {

  private final KeyIndex index = new KeyIndex();

  @Test
  void numbersKeysInTheirOrder() {
    assertThat(index.put("سفينه")).isEqualTo(0);
    assertThat(index.put("ميناء")).isEqualTo(1);
    assertThat(index.put("سفينه")).isEqualTo(0);

    assertThat(index.get("ميناء")).isEqualTo(1);
    assertThat(index.get("مينا")).isEqualTo(KeyIndex.NONE);
  }

  @Test
  void tellsKeysOfOneHashApart() {
    index.put("Aa");
    index.put("BB");

    assertThat(index.get("Aa")).isEqualTo(0);
    assertThat(index.get("BB")).isEqualTo(1);
  }

  @Test
  void holdsMoreThanAHalfOfANumberCounts() {
    for (int i = 0; i < 70_000; i++) {
      index.put("قارب" + i);
    }

    assertThat(index.get("قارب69999")).isEqualTo(69_999);
    assertThat(index.get("قارب70000")).isEqualTo(KeyIndex.NONE);
  }
}
