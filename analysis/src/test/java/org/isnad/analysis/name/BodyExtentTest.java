package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.record.Entity;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** Where the names of bodies and places begin and end, and which words only look like them. */
class BodyExtentTest {

  private static final NameFinder FINDER = new NameFinder();

  @Test
  void bodiesNamedAfterSomebodySayWhatTheyAreFor() {
    check(
        "نظمتها مؤسسة الأمير سالم للأعمال الإنسانية أمس",
        "ORG مؤسسة الأمير سالم للأعمال الإنسانية");
    check("في مركز أبها للمعارض والمؤتمرات أمس", "ORG مركز أبها للمعارض والمؤتمرات", "LOC أبها");
    check("قال مركز الشروق المصري للأبحاث إن", "ORG مركز الشروق المصري للأبحاث");
    check("زار مركز الأمير سالم لمدة يومين", "ORG مركز الأمير سالم");
  }

  @Test
  void purposesHaveAChainOfNouns() {
    check(
        "أطلقت المؤسسة العالمية لاستئصال شلل الأطفال حملتها",
        "ORG المؤسسة العالمية لاستئصال شلل الأطفال");
    check("تخرج في المعهد الفني للقوات المسلحة", "ORG المعهد الفني للقوات المسلحة");
  }

  @Test
  void councilsAndCollegesAreNamedByTheirTown() {
    check("أكد المجلس البلدي بجدة ذلك", "ORG المجلس البلدي بجدة", "LOC جدة");
    check("قبلت الكلية الجامعية بالليث طلابا", "ORG الكلية الجامعية بالليث", "LOC الليث");
  }

  @Test
  void officesAreNamedByTheRegionBehindItsNoun() {
    check(
        "أكدت الشؤون الصحية بمحافظة الليث ذلك",
        "ORG الشؤون الصحية بمحافظة الليث",
        "LOC محافظة الليث");
    check(
        "قال مدير إدارة التعليم بمدينة الطائف إن",
        "ORG إدارة التعليم بمدينة الطائف",
        "LOC مدينة الطائف");
    check("نشطت الحركة السياحية بمحافظة الليث", "LOC محافظة الليث");
  }

  @Test
  void committeesAreNamedByTheEventTheyAreFor() {
    check(
        "أقرت اللجنة الإشرافية لسوق عكاظ الخطة", "ORG اللجنة الإشرافية لسوق عكاظ", "LOC سوق عكاظ");
    check(
        "قال رئيس اللجنة العليا لمهرجان تمور بريدة إن",
        "ORG اللجنة العليا لمهرجان تمور بريدة",
        "LOC بريدة");
    check("قالت اللجنة الإعلامية لبرنامج \"واعد\" إن", "ORG اللجنة الإعلامية لبرنامج \"واعد\"");
    check("قال رئيس اللجنة العليا لمهرجان سنوي إن", "ORG اللجنة العليا");
  }

  @Test
  void adjectivesOfWhatABodyIsFor() {
    check("زار مركز الرعاية المستمرة أمس", "ORG مركز الرعاية المستمرة");
    check(
        "قالت هيئة تنظيم الكهرباء والإنتاج المزدوج إن", "ORG هيئة تنظيم الكهرباء والإنتاج المزدوج");
  }

  @Test
  void forcesWithoutWhoseAreNoBody() {
    check("انتشرت قوات الأمن في الشوارع");
    check("انتشرت قوات الجيش في الشوارع", "ORG قوات الجيش");
    check("انتشرت قوات الأمن المصرية", "ORG قوات الأمن المصرية");
  }

  @Test
  void regimesProgrammesAndManagementsAreNoBodies() {
    check("ندد بقمع نظام بشار الأسد", "PER بشار الأسد");
    check("تعثر البرنامج النووي الإيراني");
    check("وافقت إدارة نادي الهلال على العرض", "ORG نادي الهلال");
    check("يجيد إدارة المسابقات");
  }

  @Test
  void ministriesTakeNoCustoms() {
    check("أجهزة وزارة الداخلية والجمارك", "ORG وزارة الداخلية");
  }

  @Test
  void adjectivesThatGoOnWithOneNounOnly() {
    check("فاز اتحاد الكرة الطائرة بالجائزة", "ORG اتحاد الكرة الطائرة");
    check("أوفدت الغرفة التجارية والصناعية وفدا", "ORG الغرفة التجارية والصناعية");
    check("منحت وزارة الإسكان الصلاحية لفروعها", "ORG وزارة الإسكان");
  }

  @Test
  void whatBodiesNamedAfterPlacesAreFor() {
    check("أعلن اتحاد وسط آسيا لكرة القدم الجدول", "ORG اتحاد وسط آسيا لكرة القدم", "LOC وسط آسيا");
    check("دعا مرصد عدن لحقوق الإنسان إلى ذلك", "ORG مرصد عدن لحقوق الإنسان", "LOC عدن");
    check(
        "أعلنت المديرية العامة لكلية الأمير سالم الأمنية النتائج",
        "ORG المديرية العامة لكلية الأمير سالم الأمنية",
        "ORG كلية الأمير سالم الأمنية");
    check("أكد المركز الإعلامي للمقاومة ذلك", "ORG المركز الإعلامي للمقاومة");
    check("قبلت الهيئة الوطنية للتخصصات للخريجين طلبا", "ORG الهيئة الوطنية للتخصصات");
  }

  @Test
  void thePremiersCouncil() {
    check("وصل نائب رئيس مجلس الوزراء سالم الحداد", "ORG مجلس الوزراء", "PER سالم الحداد");
  }

  @Test
  void cupsAreNoPlaces() {
    check("تأهل إلى نهائي دوري أبطال آسيا");
  }

  @Test
  void townsThatAreOrdinaryWordsNeedAnotherTownBeside() {
    check("تقام الفعاليات في الخبر والدمام", "LOC الخبر", "LOC الدمام");
    check("ورد ذلك في الخبر أمس");
    check("سافر إلى دمياط، البحيرة، وعاد", "LOC دمياط", "LOC البحيرة");
    check("أثرت الحرب في بني إسرائيل");
    check("التقى خادم الحرمين الشريفين أمس");
    check("زار الحرمين الشريفين أمس", "LOC الحرمين الشريفين");
  }

  @Test
  void facilitiesTakeTheTownInTheirName() {
    check("عقد اللقاء في فندق شيراتون الدمام أمس", "LOC فندق شيراتون الدمام");
    check("انطلق من طريق سهل بن أبي حثمة أمس", "LOC طريق سهل بن أبي حثمة");
    check("زار ضريح جنكيز خان في اليوم السابق", "LOC ضريح جنكيز خان");
    check("يقع في حي التخصصي منزله", "LOC حي التخصصي");
    check("زار متحف «باردو» أمس", "LOC متحف «باردو»");
  }

  @Test
  void whatDescribesAFacilityIsNoName() {
    check("وقع انفجار في مبنى محصن سابق");
    check("قضت بسجن أحمد نظيف أمس", "PER أحمد نظيف");
    check("الثناء الذي وجهه أمير البلاد");
  }

  @Test
  void aTownBehindAPaperIsWhereItWasWritten() {
    check("عين اليوم – الرياض\nصدرت الموافقة أمس.", "ORG عين اليوم", "LOC الرياض");
  }

  @Test
  void purposesAreWhoHasComeTogether() {
    check("أكد الاتحاد الدولي للمعماريين ذلك", "ORG الاتحاد الدولي للمعماريين");
    check("قالت الجمعية الدولية لمالكي الناقلات إن", "ORG الجمعية الدولية لمالكي الناقلات");
    check("دعت لجنة المهجرين والنازحين في المجلس إلى", "ORG لجنة المهجرين والنازحين");
    check("رأت لجنة المهجرين والنازحين أنفسهم", "ORG لجنة المهجرين");
    check("ذكر الاتحاد الدولي للمصرفيين ذلك", "ORG الاتحاد الدولي للمصرفيين");
    check("قال مركز تدريب الصحفيين والاتصاليين، إن", "ORG مركز تدريب الصحفيين والاتصاليين");
  }

  @Test
  void thoseToWhomABodyGivesAreNoneOfIt() {
    check("قدم الاتحاد الأوروبي للفلسطينيين مساعدات", "ORG الاتحاد الأوروبي");
    check("قدم الاتحاد الأفريقي للسودانيين مساعدات", "ORG الاتحاد الأفريقي");
    check("قدم الاتحاد الأوروبي للمهندسين منحا", "ORG الاتحاد الأوروبي");
    check("منح البنك الدولي للصناعيين قروضا", "ORG البنك الدولي");
    check("منح البنك الدولي للمزارعين قروضا", "ORG البنك الدولي");
    check("منح الاتحاد الدولي للرياضيين جوائز", "ORG الاتحاد الدولي");
  }

  @Test
  void thoseWhoAreSpokenToAreNoneOfIt() {
    check("دعت لجنة المهجرين والمسؤولين في الحكومة إلى الحوار", "ORG لجنة المهجرين");
    check("التقى الوزير لجنة المعلمين والمتظاهرين في الساحة", "ORG لجنة المعلمين");
    check("استقبل الوزير لجنة المعلمين والمحتجين.", "ORG لجنة المعلمين");
  }

  @Test
  void adjectivesGoOnWithThePurpose() {
    check("نظمت الجمعية السعودية للإعاقة السمعية لقاء", "ORG الجمعية السعودية للإعاقة السمعية");
    check("ذكرت وكالة تسنيم الإيرانية للأنباء أن", "ORG وكالة تسنيم الإيرانية للأنباء");
  }

  @Test
  void clubsAreListed() {
    check(
        "تعادل الفريقان وسجل المهاجم هدفا في مباراة الدوري بين فريقي النصر والهلال",
        "ORG النصر",
        "ORG الهلال");
    check(
        "سجل المهاجم هدفا في مباراة الدوري وتأهل كل من النصر، الأهلي، الشباب",
        "ORG النصر",
        "ORG الأهلي",
        "ORG الشباب");
    check("سجل المهاجم هدفا في مباراة الدوري ثم بحث اللاعب التعاون، الاتحاد في العمل");
    check(
        "سجل المهاجم هدفا في الدوري. وأثنى المدرب على فريق النصر والتعاون بين اللاعبين في المباراة",
        "ORG فريق النصر");
    check(
        "سجل المهاجم هدفا في مباراة الدوري. وشكر المدرب فريق الهلال والاتفاق معه على الموعد",
        "ORG فريق الهلال");
    check(
        "سجل مهاجم نادي الهلال هدفا في مباراة الدوري. وشكر المدير الهلال والشباب أمس",
        "ORG نادي الهلال");
    check(
        "سجل المهاجم هدفا في مباراة الدوري. وقال إن ناديي الوحدة ونجران لم يرسلا الشكوى",
        "ORG الوحدة",
        "ORG نجران");
  }

  private static void check(String text, String... expected) {
    assertThat(FINDER.find(new TextReader().read(text)).entities())
        .as(text)
        .extracting(BodyExtentTest::show)
        .containsExactlyInAnyOrder(expected);
  }

  private static String show(Entity entity) {
    return entity.type() + " " + entity.name();
  }
}
