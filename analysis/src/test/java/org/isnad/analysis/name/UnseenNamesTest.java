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

  @Test
  void companiesAreNamedForWhoFoundedThem() {
    check("وقعت شركة سالم الحداد وأولاده العقد", "ORG شركة سالم الحداد وأولاده");
    check("تبرعت مؤسسة سالم بن محمد الحداد الخيرية به", "ORG مؤسسة سالم بن محمد الحداد الخيرية");
  }

  @Test
  void anOrdinaryWordNamesACompanyBeforeItsTrade() {
    check("نشرته مؤسسة الواحة للصحافة والنشر", "ORG مؤسسة الواحة للصحافة والنشر");
    check("عن مؤسسة الواحة");
  }

  @Test
  void aRoadIsNamedByItsTwoEnds() {
    check("وقع حادث على طريق الرياض الدمام", "LOC طريق الرياض الدمام");
    check("وصلت المحادثات إلى طريق مسدود");
  }

  @Test
  void aNameLikeAFeminineAdjectiveBehindAMasculineHead() {
    check("قصفوا معسكر زرموقة أمس", "LOC معسكر زرموقة");
    check("زاروا صحراء ملتهبة");
  }

  @Test
  void stadiumsAndBridges() {
    check("افتتح ستاد جابر الدولي أمس", "LOC ستاد جابر الدولي");
    check("سدوا كوبري الأحساء", "LOC كوبري الأحساء");
  }

  @Test
  void anEconomicSectorIsNoPlace() {
    check("انخفض قطاع «التأمين» اليوم");
  }

  @Test
  void aPlaceMayBePartOfACompanysName() {
    check("وقعت شركة النيل للطيران العقد", "ORG شركة النيل للطيران");
  }

  @Test
  void bodiesByAHeadAndAnAdjective() {
    check("اقتحمت القوات الأمنية المبنى", "ORG القوات الأمنية");
    check("رفع البنك المركزي الفائدة", "ORG البنك المركزي");
    check("تخرج في الكلية الحربية", "ORG الكلية الحربية");
  }

  @Test
  void sidesOfAConflict() {
    check("رفضت المعارضة السورية العرض");
    check("تقدمت المقاومة نحو الميناء", "ORG المقاومة");
    check("قاتلت اللجان الشعبية في الشمال", "ORG اللجان الشعبية");
  }

  @Test
  void ranksOfSeveralWords() {
    check("وصل اللواء أركان حرب سالم حسن مراد", "PER سالم حسن مراد");
    check("اعتبر أن رهان العماد سالم الحداد على الحكومة خاسر", "PER سالم الحداد");
  }

  @Test
  void whoIsInvitedIsNoPartOfTheHostsName() {
    check("دعا فهد المقحم المبتعثين إلى اللقاء", "PER فهد المقحم");
  }

  @Test
  void aSurnameLikeAFeminineWordBeforeAPreposition() {
    check("وصف المهندس بدر باحشوة في حديث له الوضع", "PER بدر باحشوة");
  }

  @Test
  void aNationalityThatIsACountryToo() {
    check("وصل المدرب التشيلي أمس");
  }

  @Test
  void someWriteBracketsForQuotationMarks() {
    check("ذكرت صحيفة (البريد) أنه عاد", "ORG صحيفة (البريد)");
    check("موله بنك \"إن.دي.بي.سي\"", "ORG بنك \"إن.دي.بي.سي\"");
  }

  @Test
  void foreignArticlesBeginNames() {
    check("نقلت صحيفة ذي نيشوند الخبر", "ORG صحيفة ذي نيشوند");
  }

  @Test
  void anyNounNamesAClub() {
    check("سجل لاعب نادي الأمل هدفا في مباراة أمس", "ORG نادي الأمل");
    check("عرفت نادي الأمل", "ORG نادي الأمل");
  }

  @Test
  void associationsSayForWhoseSakeTheyAre() {
    check(
        "دعت الجمعية التونسية من أجل نزاهة الانتخابات إلى ذلك",
        "ORG الجمعية التونسية من أجل نزاهة الانتخابات");
  }

  @Test
  void trafficIsNoMovement() {
    check("تعطلت حركة التجارة العالمية");
    check("انتخب الأعضاء للمجلس البلدي لهذا العام");
  }

  @Test
  void theMinistryNeedsNoNameBeforeIt() {
    check("قال وزير العدل إن الوزارة بدأت", "ORG الوزارة");
  }

  @Test
  void whoSpeaksOnBehalfOfABodyIsNotCalledSo() {
    check(
        "قال المتحدث الإعلامي باسم الإدارة العامة للدفاع المدني سالم الحداد",
        "ORG الإدارة العامة للدفاع المدني",
        "ORG الدفاع المدني",
        "PER سالم الحداد");
  }

  @Test
  void aFirmIsNoPaper() {
    check("تصدر صحيفة نخيل غدا");
    check("أعلنت شركة نخيل أنها باعته", "ORG شركة نخيل");
  }

  @Test
  void aProvinceIsNotTheTownThatTheArticleNamesToo() {
    check("غادر مدينة حلب إلى ريف محافظة حلب", "LOC مدينة حلب", "LOC محافظة حلب");
    check("غادر حلب إلى محافظة حلب", "LOC محافظة حلب");
  }

  private static void check(String string, String... expected) {
    assertThat(
            FINDER.find(new TextReader().read(string)).entities().stream()
                .map((Entity e) -> e.type() + " " + e.name()))
        .as(string)
        .containsExactly(expected);
  }
}
