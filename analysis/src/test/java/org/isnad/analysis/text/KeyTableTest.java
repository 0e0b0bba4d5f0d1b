package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  @Test
  void holdsWhatItWasBuiltWithAndNothingElse() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i < 1000; i++) {
      numbers.put("سفينه" + i, i);
    }
    KeyTable table = new KeyTable(numbers);

    numbers.forEach((key, number) -> assertThat(table.get(key)).as(key).isEqualTo(number));
    assertThat(table.get("سفينه1000")).isEqualTo(KeyTable.NONE);
    assertThat(table.get("سفين")).isEqualTo(KeyTable.NONE);
  }

  @Test
  void tellsKeysOfOneHashApart() {
    KeyTable table = new KeyTable(Map.of("Aa", 1, "BB", 2));

    assertThat(table.get("Aa")).isEqualTo(1);
    assertThat(table.get("BB")).isEqualTo(2);
    assertThat(table.get("C#")).isEqualTo(KeyTable.NONE);
  }

  @Test
  void mayBeEmpty() {
    assertThat(new KeyTable(Map.of()).get("سفينه")).isEqualTo(KeyTable.NONE);
  }

  @Test
  void takesNumbersFromOneOnly() {
    assertThatThrownBy(() -> new KeyTable(Map.of("سفينه", 0))).hasMessageContaining("0");
  }
}
