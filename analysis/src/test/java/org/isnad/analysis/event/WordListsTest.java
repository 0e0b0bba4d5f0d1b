package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {

  @Test
  void holdWordsAsTheyAreComparedWith() {
    assertThat(WordLists.of("by")).contains("علي يد", "من قبل");
    assertThat(WordLists.of("awaited")).contains("المقرره").doesNotContain("المقررة");
  }

  @Test
  void saysWhichListThereIsNot() {
    assertThatThrownBy(() -> WordLists.of("no-such-list"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-list");
  }
}
