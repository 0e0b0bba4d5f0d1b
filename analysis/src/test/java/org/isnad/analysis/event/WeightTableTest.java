package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The weights of features, found by a number for each. */
class WeightTableTest {

  private final WeightTable table = new WeightTable();

  @Test
  void whatWasPutIsFound() {
    table.put(WeightTable.key(Feature.DISTANCE, 1, 0, 2), 0.5f);
    table.put(WeightTable.key(Feature.LEMMA, "قصف|يقصف", 0), -1.5f);
    assertThat(table.get(WeightTable.key(Feature.DISTANCE, 1, 0, 2))).isEqualTo(0.5f);
    assertThat(table.get(WeightTable.key(Feature.LEMMA, "قصف|يقصف", 0))).isEqualTo(-1.5f);
  }

  @Test
  void whatHasNoWeightWeighsNothing() {
    table.put(WeightTable.key(Feature.DISTANCE, 1, 0, 2), 0.5f);
    assertThat(table.get(WeightTable.key(Feature.DISTANCE, 1, 2, 0))).isZero();
    assertThat(table.get(WeightTable.key(Feature.VERBS, 1, 0, 2))).isZero();
  }

  @Test
  void itGrowsBeyondItsFirstSize() {
    for (int i = 0; i < 5000; i++) {
      table.put(WeightTable.key(Feature.WHO, i % 64, i / 64 % 64, i / 4096), i);
    }
    for (int i = 0; i < 5000; i++) {
      assertThat(table.get(WeightTable.key(Feature.WHO, i % 64, i / 64 % 64, i / 4096)))
          .isEqualTo(i);
    }
  }

  @Test
  void whatIsWrittenIsReadAsTheSameFeature() {
    List<String> names = new ArrayList<>();
    Features named = new EventModel.Named(names);
    named.add(Feature.ORDER, 1, 0, 13);
    named.add(Feature.SMALL_WORD, "قبل", 2);
    String[] numbers = names.get(0).split("\t", -1);
    String[] word = names.get(1).split("\t", -1);
    assertThat(WeightTable.key(Feature.valueOf(numbers[0]), numbers[1], numbers[2]))
        .isEqualTo(WeightTable.key(Feature.ORDER, 1, 0, 13));
    assertThat(WeightTable.key(Feature.valueOf(word[0]), word[1], word[2]))
        .isEqualTo(WeightTable.key(Feature.SMALL_WORD, "قبل", 2));
  }

  @Test
  void wordsForNumbersAreRefused() {
    assertThatThrownBy(() -> WeightTable.key(Feature.ORDER, "1 x 0", ""))
        .isInstanceOf(NumberFormatException.class);
  }
}
