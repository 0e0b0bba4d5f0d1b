package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyMapTest {

  private final KeyMap<Integer> map = new KeyMap<>(1 << 10);

  @Test
  void givesWhatWasPutAndNothingForOtherKeys() {
    map.put("وزير", 1);
    map.put("وزير", 2);
    map.putIfAbsent("وزير", 3);
    map.putIfAbsent("نائب", 4);

    assertThat(map.get("وزير")).isEqualTo(2);
    assertThat(map.get("نائب")).isEqualTo(4);
    assertThat(map.get("مدير")).isNull();
    assertThat(map.holds("مدير")).isFalse();
    assertThat(map.holds("نائب")).isTrue();
  }

  @Test
  void makesAMissingValueOnce() {
    assertThat(map.at("قال", () -> 1)).isEqualTo(1);
    assertThat(map.at("قال", () -> 2)).isEqualTo(1);
    assertThat(map.get("قال")).isEqualTo(1);
  }
}
