package org.isnad.archive.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.archive.Records;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private final Terms terms = new Terms(stem -> false);

  @Test
  void howManyTheOtherTextHas() {
    Numbers prices = numbers("ارتفع المؤشر 12 نقطة إلى 4510 نقاط بتداول 300 سهم و12 صفقة");
    Numbers others = numbers("هبط المؤشر 45 نقطة إلى 4465 نقطة بتداول 300 سهم");

    assertThat(prices.foundIn(prices)).isEqualTo(1);
    assertThat(prices.foundIn(others)).isEqualTo(1.0 / 3);
  }

  @Test
  void thatOfTheEastIsTheSame() {
    assertThat(numbers("قتل ١٧ شخصا").foundIn(numbers("17 قتيلا"))).isEqualTo(1);
  }

  @Test
  void inWordsOrInDigits() {
    Records inWords = Records.article("a", null, "قتل سبعة عشر شخصا").counted("سبعة عشر شخصا", 17);
    Numbers counted = Numbers.of(inWords.record(), terms.of("قتل سبعة عشر شخصا"));

    assertThat(counted.foundIn(numbers("17 قتيلا"))).isEqualTo(1);
  }

  @Test
  void whereThereIsNoneTheySayNothing() {
    assertThat(numbers("وصل الوزير").foundIn(numbers("وصل الوزير مساء 5 مارس"))).isEqualTo(0.7);
  }

  private Numbers numbers(String text) {
    return Numbers.of(Records.article("a", null, text).record(), terms.of(text));
  }
}
