package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.Spellings;
import org.junit.jupiter.api.Test;

/** Names in Latin letters. */
class RomanizerTest {

  private final Spellings spellings = new Spellings();
  private final Romanizer romanizer = new Romanizer(new LatinPhrases(spellings), spellings);

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
  void initialsAreLatinLetters() {
    check("سيرغي و. لافروف", "Sergei W. Lavrov");
    check("جيه.كيه. زيتونا", "J. K. Zituna");
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

  @Test
  void whatIsJoinedToAWordIsSpeltApart() {
    check("غرفة التجارة بجدة", "Ghurfat al-Tijara bi-Jeddah");
    check("مجلس الأمن التابع للأمم المتحدة", "Security Council al-Tabi li-al-Umam al-Muttahida");
    check("هيئة تنمية لمهرجانات تبوك", "Hayat Tanmiyat li-Mahrajanat Tabuk");
  }

  @Test
  void wordsOfBodiesAreReadAsThatAndNotAsNamesOfPersons() {
    check("الفريق الكوري الجنوبي", "al-Fariq al-Kuri al-Janubi");
    check("الهيئة الكاريبية", "al-Haya al-Karibiya");
    check("وزارة الدفاع في كوريا الشمالية", "Wizarat al-Difa fi North Korea");
  }

  @Test
  void marksAroundAWordDoNotHideIt() {
    check("مجموعة “فاغنر”", "Wagner Group");
    check("سامي - حداد", "Sami Haddad");
  }

  private void check(String name, String latin) {
    assertThat(romanizer.latin(name)).isEqualTo(latin);
  }
}
