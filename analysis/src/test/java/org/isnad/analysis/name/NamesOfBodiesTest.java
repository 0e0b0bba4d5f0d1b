package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** Organisations: where their names end, and which names are of one. */
class NamesOfBodiesTest {

  private static final NameFinder FINDER = new NameFinder();

  @Test
  void lettersWithStopsAreABody() {
    check("ذكرت إن.بي.كيه أن السعر ثابت", "ORG إن.بي.كيه");
    check("ذكرت شبكة (إن.بي.كيه) أن السعر ثابت", "ORG شبكة (إن.بي.كيه)");
  }

  @Test
  void aYearIsNoAdjective() {
    check("أعلنت نقابة المحامين العام الماضي ذلك", "ORG نقابة المحامين");
  }

  @Test
  void twoCouncilsAreTwo() {
    check("تحدث أمام مجلسي النواب والشيوخ أمس", "ORG مجلسي النواب", "ORG الشيوخ");
  }

  @Test
  void anyNounNamesACommittee() {
    check("شكلت لجنة إعادة الإعمار أمس", "ORG لجنة إعادة الإعمار");
    check("شكلت لجنة إعادة تأهيل الموانئ أمس", "ORG لجنة إعادة تأهيل الموانئ");
    check("وهي هيئة من الخبراء تعمل هنا");
    check("قال مركز التوازن البيئي إن", "ORG مركز التوازن البيئي");
    check("وقع الحادث قرب مركز الاقتراع الرئيسي");
  }

  @Test
  void whatStandsBehindMayTellThatAWordIsAName() {
    check("قالت شركة ملاذ للتأمين إن السعر ثابت", "ORG شركة ملاذ للتأمين");
    check("أفادت وكالة دوجان التركية أن الطريق مغلق", "ORG وكالة دوجان التركية");
  }

  @Test
  void purposesGoOnBehindAnd() {
    check("أعلن البنك السعودي للتسليف والادخار ذلك", "ORG البنك السعودي للتسليف والادخار");
    check("زار النادي الأهلي للتعاقد مع لاعب", "ORG النادي الأهلي");
  }

  @Test
  void bodiesInAList() {
    check(
        "استجوب مسؤولين في بنوك كولستون وميلر تشارترد ودالتون ناشيونال",
        "ORG كولستون",
        "ORG ميلر تشارترد",
        "ORG دالتون ناشيونال");
    check("ذكرت صحيفتا (كولستون ميل) و(دالتون ميرور) ذلك", "ORG كولستون ميل", "ORG دالتون ميرور");
  }

  @Test
  void anArmyByAllItsNames() {
    Entity army = one("قصفت القوات التركية الموقع. وقال الجيش التركي إن القصف مستمر");
    assertThat(army.aliases()).containsExactly("الجيش التركي");
  }

  @Test
  void aParliamentAndItsOnlyHouse() {
    Entity house = one("أقر مجلس النواب القانون. وقال البرلمان إن القانون نافذ");
    assertThat(house.name()).isEqualTo("مجلس النواب");
    assertThat(house.aliases()).containsExactly("البرلمان");
  }

  @Test
  void aSpeakingBodyNeedsNoName() {
    check("قالت الشرطة إن الطريق مغلق", "ORG الشرطة");
    check("قال المتحدث باسم الرئاسة ذلك", "ORG الرئاسة");
    check("فاز في انتخابات الرئاسة أمس");
  }

  @Test
  void placesBehindAnd() {
    check("دخل المسافرون من ليبيا والصومال وفنزويلا", "LOC ليبيا", "LOC الصومال", "LOC فنزويلا");
  }

  @Test
  void aTownBehindAGivenNameIsASurname() {
    check("قال المبعوث إلى ليبيا برناردينو ليون إن", "LOC ليبيا", "PER برناردينو ليون");
  }

  @Test
  void whoIsSentSomewhereIsNamedBehindTheComma() {
    check(
        "أعربت مبعوثة الأمم المتحدة إلى العراق، الهولندية ماريكه فان دام، عن قلقها",
        "ORG الأمم المتحدة",
        "LOC العراق",
        "PER ماريكه فان دام");
    check("وصل وزير الخارجية إلى بيروت أمس", "LOC بيروت");
  }

  @Test
  void aNameWrittenApartIsTheSame() {
    Entity person = one("قال جان إيف لو دريان إن الأمر صعب. وأضاف لودريان أن الحل قريب");
    assertThat(person.aliases()).contains("لودريان");
  }

  @Test
  void anOrdinaryNounBehindALongNameIsASecondOne() {
    assertThat(one("قالت الهيئة الوطنية لمكافحة الفساد «نزاهة» إن البلاغ صحيح").aliases())
        .contains("نزاهة");
    assertThat(one("اجتمعت الهيئة الوطنية لمكافحة الفساد (شمال المدينة)").aliases()).isEmpty();
  }

  @Test
  void whereAnOfficeSitsMayBeOfItsName() {
    Entity committee = FINDER.find(text("اجتمعت لجنة الدفاع بمجلس الشيوخ أمس")).entities().get(0);
    assertThat(committee.aliases()).containsExactly("لجنة الدفاع بمجلس الشيوخ");
  }

  @Test
  void aParliamentAndItsHouseAreOne() {
    assertThat(one("صوت مجلس نواب الشعب، ثم تحدث رئيس البرلمان أمس").aliases())
        .contains("البرلمان");
  }

  @Test
  void aClubTakesItsHead() {
    Entity club = one("سجل مهاجم فريق الاتفاق هدفا في المباراة، وفاز مدرب الاتفاق بالدوري");
    assertThat(club.name()).isEqualTo("فريق الاتفاق");
    assertThat(club.aliases()).contains("الاتفاق");
  }

  @Test
  void aListedBodyMayBeAWordForOtherThings() {
    check("اتفقت حركتا نداء تونس والنهضة أمس", "ORG نداء تونس", "ORG النهضة");
  }

  @Test
  void aMasculineAdjectiveIsOfAnotherNoun() {
    check("اجتمع في مقر الحكومة اليمنية المؤقت", "ORG الحكومة اليمنية");
  }

  @Test
  void aKnownNameMayHoldItsShorterOne() {
    assertThat(one("صوت الكنيست الإسرائيلي على القانون").aliases()).contains("الكنيست");
    assertThat(one("قرر الاتحاد الدولي لكرة القدم (فيفا) التأجيل").aliases())
        .contains("الاتحاد الدولي لكرة القدم", "فيفا");
  }

  @Test
  void whatIsNoPlace() {
    check("بعد صلاة المغرب بدأ الحفل");
    check("تمنع منعًا باتًا استقبال الزوار");
    check("فاز المنتخب بلقب كوبا أمريكا");
  }

  @Test
  void whoLeadsOrSpeaksForItShowsThatItIsABody() {
    check("قال رئيس المجلس البلدي أمس إن العمل بدأ", "ORG المجلس البلدي");
    check("أعلنت الجمعية الفلكية أمس موعد الشهب", "ORG الجمعية الفلكية");
    check("حضر مدير إدارة التسويق الحفل", "ORG إدارة التسويق");
    check("زار الوفد المجلس البلدي أمس");
    check("شكر رئيس اللجنة المنظمة الحضور");
  }

  @Test
  void anAdjectiveInNoListGoesOnBeforeWhatTheBodyDoes() {
    check("أعلنت الشركة المتوسطية للتجارة أرباحها", "ORG الشركة المتوسطية للتجارة");
    check("أعلنت جمعية تراحم الخيرية برامجها", "ORG جمعية تراحم الخيرية");
  }

  @Test
  void aFieldMayBeTheStates() {
    check("أعلن جهاز أمن الدولة ذلك", "ORG جهاز أمن الدولة");
    check("طالبت منظمة الدفاع عن المستهلك بذلك", "ORG منظمة الدفاع عن المستهلك");
  }

  @Test
  void aForceByItsNationAndWhomItMeets() {
    check("تقدمت قوات النخبة اليمنية أمس", "ORG قوات النخبة اليمنية");
    check("منعت قوات الاحتلال الفلسطينيين من الدخول", "ORG قوات الاحتلال");
    check(
        "وصلت القنصلية العامة لجمهورية مصر", "ORG القنصلية العامة لجمهورية مصر", "LOC جمهورية مصر");
  }

  @Test
  void theHeadOfAForceIsABody() {
    check("أعلنت قيادة القوات البحرية ذلك", "ORG قيادة القوات البحرية", "ORG القوات البحرية");
    check("تقدم التحالف بقيادة القوات البرية", "ORG التحالف", "ORG القوات البرية");
  }

  @Test
  void quotationMarksMayStandAboutTheLastWordsOfAName() {
    check("قال لمراسل الجوهرة \"اف ام\" إن العمل بدأ", "ORG الجوهرة \"اف ام\"");
  }

  @Test
  void aTownHasAClubWhoseAdjectiveIsMasculine() {
    check("فاز اللاعب مع ميلان الإيطالي في المباراة والدوري", "ORG ميلان الإيطالي");
    check("زار الوفد مدينة ميلان الإيطالية", "LOC مدينة ميلان");
  }

  @Test
  void aSpaceMayStandBehindAnd() {
    check("أعلنت وزارة التجارة و الصناعة ذلك", "ORG وزارة التجارة و الصناعة");
  }

  @Test
  void theIslamicRepublicIsTheOneNamed() {
    assertThat(one("زار إيران ووصف الجمهورية الإسلامية بالصديقة").aliases())
        .containsExactly("الجمهورية الإسلامية");
  }

  @Test
  void betweenTwoQuotedNamesIsNone() {
    check("وقعت \"سابك\" و\"أرامكو\" اتفاقا", "ORG سابك", "ORG أرامكو");
  }

  @Test
  void officesOfTheMaghreb() {
    check("أعلنت المندوبية الجهوية للتربية ذلك", "ORG المندوبية الجهوية للتربية");
  }

  @Test
  void whatIsGoodForSomebodyIsNoOffice() {
    check("هذا القرار يصب في مصلحة الشعب وفي مصلحة الأمن القومي");
    check("أعلنت مصلحة الجمارك ذلك", "ORG مصلحة الجمارك");
    check("فاضت إحدى غرف التفتيش، والطلب عبر موقع البرنامج الإلكتروني");
  }

  @Test
  void clubsInPairsAndWhereTheyAreNamedAgain() {
    String about = "سجل اللاعب هدفا في شباك الحارس. ";
    check(about + "وتقام المباراة بين الهلال والنصر غدا", "ORG الهلال", "ORG النصر");
    check(about + "ثم مواجهة العين في الدوري، وفاز على الهلال الذي خسر", "ORG العين", "ORG الهلال");
    check(about + "وخرج لاعب الرائد مصابا. ثم حقق الرائد فوزا", "ORG الرائد");
    check(about + "وتم الاتفاق الذي أبرم مع اللاعب. واستفاد الشباب منه");
    check("زاد التعاون والاتفاق بين الشباب والوحدة");
  }

  @Test
  void aBodyWithoutWhatItIsForIsTheOneThatTheArticleNamesWithIt() {
    assertThat(one("أعلن الاتحاد الأردني لكرة السلة ذلك. وقال الاتحاد الأردني إنه راض").aliases())
        .contains("الاتحاد الأردني");
    check(
        "شكر الاتحاد الأردني لكرة السلة. ثم الاتحاد الأردني لكرة اليد. ثم الاتحاد الأردني",
        "ORG الاتحاد الأردني لكرة السلة",
        "ORG الاتحاد الأردني لكرة اليد",
        "ORG الاتحاد الأردني");
  }

  private static Entity one(String sentence) {
    List<Entity> entities = FINDER.find(text(sentence)).entities();
    assertThat(entities).as(sentence).hasSize(1);
    return entities.get(0);
  }

  private static Text text(String sentence) {
    return new TextReader().read(sentence);
  }

  private static void check(String sentence, String... expected) {
    assertThat(FINDER.find(text(sentence)).entities())
        .as(sentence)
        .extracting(entity -> entity.type() + " " + entity.name())
        .containsExactlyInAnyOrder(expected);
  }
}
