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
    check("الشمسانة", "al-Shamsana");
    check("القعقبان", "al-Qaqban");
  }

  @Test
  void wholeNamesHaveTheirUsualSpellingToo() {
    check("الولايات المتحدة", "United States");
    check("ولاية كاليفورنيا", "Wilayat California");
  }

  @Test
  void nounsLoseTheirTBehindTheArticle() {
    check("الهيئة", "al-Haya");
    check("هيئة الطاقة والنقل", "Hayat al-Taqa wa-al-Naql");
    check("وزارة الدفاع السعودية", "Wizarat al-Difa al-Saudiya");
  }

  private void check(String name, String latin) {
    assertThat(romanizer.latin(name)).isEqualTo(latin);
  }
}
