package org.isnad.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

class NumberParserTest {

  private static final TimeLexicon LEXICON = new TimeLexicon(new Spellings());

  @Test
  void readsDigits() {
    check("12", "12");
    check("١٢٬٥٠٠", "12500");
    check("12,000", "12000");
    check("12.000", "12000");
    check("5,2", "5.2");
    check("99.2", "99.2");
    check("1,234,567.5", "1234567.5");
    check("1.137", "1.137");
    check("40 000", "40000");
    check("192.168.1.2", "none");
  }

  @Test
  void readsWordsBelowAHundred() {
    check("ثلاثة", "3");
    check("ثماني", "8");
    check("أحد عشر", "11");
    check("اثنتا عشرة", "12");
    check("خمسة عشر", "15");
    check("خمسة وعشرون", "25");
    check("إحدى وثلاثين", "31");
    check("تسعين", "90");
  }

  @Test
  void readsHundreds() {
    check("مئة", "100");
    check("مائتين", "200");
    check("ثلاثمائة", "300");
    check("ثلاث مئة", "300");
    check("مئة وخمسة وعشرين", "125");
    check("خمسمئة وعشرة", "510");
  }

  @Test
  void readsScales() {
    check("ألفين", "2000");
    check("عشرة آلاف", "10000");
    check("مئتي ألف", "200000");
    check("ثلاثة وعشرون ألفا ومئتان", "23200");
    check("مليونا", "1000000");
    check("ثلاثة ملايين وخمسمئة ألف", "3500000");
    check("خمسة مليارات", "5000000000");
    check("تريليوني", "2000000000000");
    check("مليونين وثلاثة أرباع المليون", "2750000");
    check("مئة وثلاثة أرباع", "100.75");
  }

  @Test
  void readsDigitsWithScaleWords() {
    check("12 مليون", "12000000");
    check("5,2 مليار", "5200000000");
    check("3 آلاف و500", "3500");
    check("مليون و200 ألف", "1200000");
  }

  @Test
  void readsFractionsOfScales() {
    check("نصف مليون", "500000");
    check("ثلاثة أرباع المليون", "750000");
    check("مليون ونصف المليون", "1500000");
    check("مليارين ونصف", "2500000000");
  }

  @Test
  void startsAnotherNumberWhereTheOrderDoesNotFall() {
    check("4 و8", "4");
    check("ثلاثة وأربعة", "3");
    check("أربع وخمس", "4");
  }

  @Test
  void readsNoNumberFromVagueAmountsAndPronouns() {
    check("آلاف الجنود", "none");
    check("مئات", "none");
    check("أحد المسؤولين", "none");
  }

  private static void check(String written, String value) {
    Tokens tokens = Tokens.of(new TextReader().read(written), LEXICON);
    Numeral numeral = new NumberParser(tokens).read(0);
    String got = numeral == null ? "none" : numeral.value().stripTrailingZeros().toPlainString();
    assertThat(got).as(written).isEqualTo(value);
  }
}
