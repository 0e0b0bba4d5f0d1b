package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names in Latin letters. */
class RomanizerTest {

  private final Romanizer romanizer = new Romanizer();

  @Test
  void knownNamesHaveTheirUsualSpelling() {
    check("سيرغي لافروف", "Sergei Lavrov");
    check("محمد", "Mohammed");
  }

  @Test
  void otherNamesAreSpeltLetterByLetter() {
    check("زيتونا", "Zituna");
    check("الشمسانة", "al-Shmsana");
  }

  private void check(String name, String latin) {
    assertThat(romanizer.latin(name)).isEqualTo(latin);
  }
}
