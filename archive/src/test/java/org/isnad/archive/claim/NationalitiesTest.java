package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalitiesTest {

  private final Nationalities nationalities = new Nationalities();

  @ParameterizedTest
  @CsvSource({"الإيطالية, ITA", "اليونانيين, GRC", "والتونسي, TUN", "أميركية, USA"})
  void anAdjectiveIsOfItsCountry(String word, String country) {
    assertThat(of(word)).hasValue(country);
  }

  @Test
  void whatTwoCountriesShareOrMostlyIsAnotherWordIsOfNone() {
    assertThat(of("الكورية")).isEmpty();
    assertThat(of("المالية")).isEmpty();
    assertThat(of("الميناء")).isEmpty();
  }

  private Optional<String> of(String word) {
    return nationalities.of(new Terms(stem -> true).of(word).get(0));
  }
}
