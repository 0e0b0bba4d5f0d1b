package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.record.Entity;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** Names of places, bodies and persons that news names once and no list of the famous has. */
class UnseenNamesTest {

  private static final NameFinder FINDER = new NameFinder();

  @Test
  void townsOfTheArabCountriesAreKnown() {
    check("اندلع حريق في بني خداش وبارق", "LOC بني خداش", "LOC بارق");
    check("سقطت قذيفة على عيتا الشعب ودير ميماس", "LOC عيتا الشعب", "LOC دير ميماس");
    check("هطلت أمطار على تنومة", "LOC تنومة");
  }

  @Test
  void townsThatAreOrdinaryWordsNeedAPrepositionOrAHead() {
    check("نقل المصابون إلى بارق", "LOC بارق");
    check("لاح بارق أمل");
    check("زار محافظة القرى", "LOC محافظة القرى");
    check("زار القرى كلها");
  }

  @Test
  void aKnownFacilityKeepsItsAdjectives() {
    check("أغلق منفذ عرعر الحدودي أمس", "LOC منفذ عرعر الحدودي");
  }

  @Test
  void revivalIsNoQuarter() {
    check("بدأ إحياء سوق عكاظ", "LOC سوق عكاظ");
  }

  @Test
  void facilitiesByADefiniteNounAndWhereTheyAre() {
    check("نقل إلى المستشفى الجهوي بقابس", "LOC المستشفى الجهوي بقابس", "LOC قابس");
    check("هبطت في المطار الدولي الحبيب بورقيبة", "LOC المطار الدولي الحبيب بورقيبة");
    check("نقل إلى المستشفى الجهوي");
  }

  @Test
  void clubsMakeNoSurnamesInSport() {
    check("فاز الفريق الهلالي بالمباراة بعد هدف اللاعب سالم الحداد", "PER سالم الحداد");
  }

  @Test
  void councilsForAffairsAreReadToTheirEnd() {
    check("أصدر المجلس الأعلى للشؤون الإسلامية بيانا", "ORG المجلس الأعلى للشؤون الإسلامية");
    check("حذرت الجمعية السعودية لطب العيون منه", "ORG الجمعية السعودية لطب العيون");
  }

  @Test
  void aNameBehindAConjunctionInAList() {
    check(
        "قتل ستيفن كاتلر، وجايمس فوربي، وديفيد كاتلر",
        "PER ستيفن كاتلر",
        "PER جايمس فوربي",
        "PER ديفيد كاتلر");
    check("حضر فواز القرني وهاني الناهض", "PER فواز القرني", "PER هاني الناهض");
  }

  private static void check(String string, String... expected) {
    assertThat(
            FINDER.find(new TextReader().read(string)).entities().stream()
                .map((Entity e) -> e.type() + " " + e.name()))
        .as(string)
        .containsExactly(expected);
  }
}
