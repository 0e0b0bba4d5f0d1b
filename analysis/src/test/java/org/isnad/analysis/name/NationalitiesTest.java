package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** Which country an adjective tells. */
class NationalitiesTest {

  private final Nationalities nationalities = new Nationalities();

  @Test
  void adjectivesTellTheirCountry() {
    check("الروسية", "RUS");
    check("أميركيون", "USA");
    check("الأتراك", "TUR");
    check("الكورية الشمالية", "PRK");
    check("الكوري الجنوبي", "KOR");
    check("الجنوب أفريقي", "ZAF");
  }

  @Test
  void otherWordsDoNot() {
    check("الجديدة", "");
    check("روسيا", "");
  }

  private void check(String words, String country) {
    assertThat(
            nationalities
                .at(new TextReader().read(words).words(), 0)
                .map(Nationalities.Adjective::country)
                .orElse(""))
        .as(words)
        .isEqualTo(country);
  }
}
