package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyFilterTest {

  private final KeyFilter filter = new KeyFilter();

  @Test
  void mayHoldWhatWasAddedAndHardlyAnythingElse() {
    filter.add("زار");
    filter.add("زياره");

    assertThat(filter.mayHold("زار")).isTrue();
    assertThat(filter.mayHold("زياره")).isTrue();
    assertThat(filter.mayHold("قال")).isFalse();
  }

  @Test
  void growsWithWhatIsAdded() {
    IntStream.range(0, 5000).forEach(i -> filter.add("سفينه" + i));

    assertThat(IntStream.range(0, 5000)).allMatch(i -> filter.mayHold("سفينه" + i));
    assertThat(IntStream.range(0, 5000).filter(i -> filter.mayHold("ميناء" + i)).count())
        .isLessThan(1000);
  }
}
