package org.isnad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The figures that measures are made of. */
class FiguresTest {

  @Test
  void wordsInCommonCountAsOftenAsBothHaveThem() {
    f1("قال إنه قال", "قال", 2.0 / 4);
    f1("قال قال", "قال قال قال", 4.0 / 5);
    f1("أكد الوزير", "اكد الوزير", 1);
    f1("أكد", "نفى", 0);
    f1("", "", 0);
  }

  @Test
  void aTallyIsPrecisionRecallAndF1() {
    Tally tally = new Tally(2, 3, 5).plus(new Tally(1, 1, 1));
    assertThat(tally.precision()).isEqualTo(0.5);
    assertThat(tally.recall()).isEqualTo(0.75);
    assertThat(tally.f1()).isEqualTo(0.6);
  }

  @Test
  void nothingToFindAndNothingFoundIsAllRight() {
    assertThat(new Tally(0, 0, 0).f1()).isEqualTo(1);
    assertThat(new Tally(0, 0, 0).precision()).isZero();
    assertThat(new Tally(0, 0, 2).f1()).isZero();
    assertThat(new Tally(0, 2, 0).f1()).isZero();
  }

  @Test
  void aRateOfNothingIsUnknown() {
    assertThat(Rate.NONE.share()).isEmpty();
    assertThat(Rate.NONE.plus(true).plus(false).share()).isEqualTo(OptionalDouble.of(0.5));
  }

  @Test
  void theLikestPairFirst() {
    pairs(List.of(1, 5), List.of(4, 9), "1-0, 0-1");
  }

  @Test
  void ofEqualsTheFirstInTheGoldThenTheFirstFound() {
    pairs(List.of(5, 5), List.of(5, 5), "0-0, 1-1");
    pairs(List.of(4, 6), List.of(5), "0-0");
    pairs(List.of(5), List.of(6, 4), "0-0");
  }

  @Test
  void whatIsLessAlikeThanTheFloorIsNoPair() {
    Pairing pairing = Pairing.of(List.of(1, 50), List.of(100, 2), (g, s) -> -Math.abs(g - s), -10);
    assertThat(pairing.tally()).isEqualTo(new Tally(1, 2, 2));
    assertThat(pairing.missed()).containsExactly(1);
    assertThat(pairing.spurious()).containsExactly(0);
  }

  private static void pairs(List<Integer> gold, List<Integer> system, String expected) {
    Pairing pairing = Pairing.of(gold, system, (g, s) -> -Math.abs(g - s), -100);
    List<String> told = pairing.pairs().stream().map(p -> p.gold() + "-" + p.system()).toList();
    assertThat(String.join(", ", told)).isEqualTo(expected);
  }

  private static void f1(String a, String b, double expected) {
    assertThat(WordBag.of(a).f1(WordBag.of(b))).isCloseTo(expected, within(1e-12));
  }
}
