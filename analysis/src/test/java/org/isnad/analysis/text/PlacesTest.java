package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void theFirstFromAnOffset() {
    int[] offsets = {0, 3, 3, 16, 17, 90, 91, 400};
    Places places = new Places(offsets.length, i -> offsets[i]);

    for (int offset = -1; offset < 500; offset++) {
      int from = offset;
      long before = Arrays.stream(offsets).filter(place -> place < from).count();
      assertThat(places.firstFrom(offset)).as("from %d", offset).isEqualTo((int) before);
    }
  }

  @Test
  void ofNoneThereIsNoFirst() {
    assertThat(new Places(0, i -> i).firstFrom(7)).isZero();
  }
}
