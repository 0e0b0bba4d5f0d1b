package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** Given and family names that are ordinary words too, without a title before them. */
class GivenAndFamilyNamesTest {

  private static final NameFinder FINDER = new NameFinder();

  @Test
  void ordinaryWordsAreFamilyNamesBehindAGivenNameWhereAPhraseEnds() {
    check("التقى الوفد أمس سامي صرصار، في القاعة", "PER سامي صرصار");
    check("بحضور كل من ماهر عربيات وسالم الحداد", "PER ماهر عربيات", "PER سالم الحداد");
    check("قال رئيس الهيئة نبيل صرصار، اليوم، إنه راض", "PER نبيل صرصار");
    check("التقى الوفد سامي بحر الصحراء");
  }

  @Test
  void aTitleIsAFamilyNameWhereNothingSaysOfWhat() {
    check("قالت المديرة غادة والي إن العمل بدأ", "PER غادة والي");
    check("قال الدكتور سامي إمام، إن العمل بدأ", "PER سامي إمام");
    check("استقبل سامي والي المدينة", "PER سامي");
  }

  @Test
  void givenNamesThatAreOrdinaryWordsStandBeforeAnotherWhereAPhraseEnds() {
    check("بحسب صادق الحمروشي، فإن القرار نهائي", "PER صادق الحمروشي");
    check("التقى الوفد أمس أمين محفوظ، في القاعة", "PER أمين محفوظ");
    check("هو شاهد صادق ابتعد عنهم");
  }

  @Test
  void givenNamesOfTheMaghrebLookLikeAdjectives() {
    check("التقى الوفد أمس المنجي الحرباوي، في القاعة", "PER المنجي الحرباوي");
    check("وأضاف الطيب لوح أن الأمر صعب", "PER الطيب لوح");
    check("شاهدوا الفيلم الطيب الرائع");
    check(
        "قال نائب رئيس البرلمان العربي محمد الحداد إنه راض",
        "ORG البرلمان العربي",
        "PER محمد الحداد");
  }

  @Test
  void sonsOfMauritania() {
    check("قال الوزير الداه ولد سامي إن العمل بدأ", "PER الداه ولد سامي");
    check("بحسب سيدي ولد سالم، فإن القرار نهائي", "PER سيدي ولد سالم");
    check("ولد سالم في المدينة");
  }

  @Test
  void placesAmongKinsfolkAreNone() {
    check("قال الوزير مصطفى عبد الجليل إن العمل بدأ", "PER مصطفى عبد الجليل");
    check("حضرت الناها بنت مكناس أمس", "PER الناها بنت مكناس");
    check("بحضور كل من فاطمة وزينب");
    check("سافروا إلى مكناس", "LOC مكناس");
  }

  @Test
  void whatIsBornAndBuiltIsNobodysChild() {
    check("وفي صفاقس ولد سالم الحداد", "LOC صفاقس", "PER سالم الحداد");
    check("في نابلس بنت السلطات مدرسة", "LOC نابلس");
  }

  @Test
  void ordinaryWordsStayOrdinary() {
    check("بقي أحمد حتى وصل الوفد", "PER أحمد");
    check("قال مختار البلدة إن المياه مقطوعة");
    check("هو أسعد الناس، وأكرم الضيوف");
    check("وجه السكان نداء إلى السلط المعنية");
    check("وهذا ليدل على أهمية الاتفاق");
  }

  private static void check(String sentence, String... expected) {
    assertThat(FINDER.find(new TextReader().read(sentence)).entities())
        .as(sentence)
        .extracting(entity -> entity.type() + " " + entity.name())
        .containsExactlyInAnyOrder(expected);
  }
}
