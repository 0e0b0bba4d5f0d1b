package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventConfidenceTest {

  @ParameterizedTest
  @CsvSource({"0.4, 0.23", "0.5, 0.29", "0.7, 0.44", "0.9, 0.69", "0.97, 0.86"})
  void isLessThanTheChanceThatTheModelGives(double chance, double confidence) {
    assertThat(EventConfidence.of(chance)).isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.03", "1, 0.86"})
  void nothingIsSureForGood(double chance, double confidence) {
    assertThat(EventConfidence.of(chance)).isEqualTo(confidence);
  }
}
