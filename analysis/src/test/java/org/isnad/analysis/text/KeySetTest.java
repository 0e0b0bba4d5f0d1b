package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySetTest {

  @Test
  void holdsItsKeysAndNoOthers() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      keys.add("ك" + i);
    }
    KeySet set = KeySet.of(keys);
    assertThat(set).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(set).allMatch(set::contains);
    for (int i = 0; i < 500; i++) {
      assertThat(set.contains("م" + i)).isFalse();
    }
  }

  @Test
  void oneWithoutKeysHoldsNone() {
    assertThat(KeySet.of(List.of()).contains("سفينه")).isFalse();
  }

  @Test
  void isNotCopiedAgain() {
    KeySet set = KeySet.of(List.of("سفينه"));
    assertThat(KeySet.of(set)).isSameAs(set);
  }
}
