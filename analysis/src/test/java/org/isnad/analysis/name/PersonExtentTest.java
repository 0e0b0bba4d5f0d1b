package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.record.Entity;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** Where a person's name begins and ends, among words that may belong to it or not. */
class PersonExtentTest {

  private static final NameFinder FINDER = new NameFinder();

  @Test
  void blessingsEndAName() {
    check("عن سالم بن زيد رضي الله عنه قال", "PER سالم بن زيد");
    check("منذ عهد الملك سالم رحمه الله وسياسته", "PER سالم");
  }

  @Test
  void whatGodGivesIsNoPerson() {
    check("قال إن هذا ما كان ليتم لولا فضل الله");
    check("تحسنت حالته بعد توفيق الله كثيرا");
    check("وصل فضل الله الدوسري أمس", "PER فضل الله الدوسري");
  }

  @Test
  void notEveryWordBeforeGodOrFaithMakesAName() {
    check("جاهد في سبيل الله ودعا عباد الله إلى الخير");
    check("تحدثوا باسم الدين ودعوا إلى نصرة الدين");
    check("طلب رضا الله عليه، وهذا من توفيق الله لهم");
    check("قال الإمام حسن الصافي رضي الله عنه ذلك", "PER حسن الصافي");
    check("قال عطا الله الحربي إنه راض", "PER عطا الله الحربي");
    check("حضر سالم بن غرم الله الغامدي", "PER سالم بن غرم الله الغامدي");
    check("قال نور الدين حداد إنه راض", "PER نور الدين حداد");
    check("قال فضل الله إنه راض", "PER فضل الله");
  }

  @Test
  void nounsThatFewPersonsAreCalledAreNoFirstNames() {
    check("هذه سنن كونية لا تتغير، وهو دال صادق على ذلك");
    check("ورث الحزب إرث نضال طويل كأنه شعاع أمل");
    check("لولا جمال المكان لرحلوا، وبلغ صافي الأرباح مليونا");
  }

  @Test
  void aFatherIsAnotherThanHisSon() {
    check("استقبل الأمير ماجد بن حمد ضيوفه. وتحدث عن الملك حمد", "PER ماجد بن حمد", "PER حمد");
    check("شكر الأمير نواف الفيصل. وتحدث عن الملك فيصل", "PER نواف الفيصل", "PER فيصل");
  }

  @Test
  void surnamesThatBeginLikeAPrepositionFollowAFirstName() {
    check("قال المدرب كلود برودكنز إن الفريق جاهز", "PER كلود برودكنز");
    check("وصل الملك فهد بالسيارة", "PER فهد");
    check("قال المدرب كلود ـ أمس", "PER كلود");
  }

  @Test
  void aSurnameAloneIsNoPlaceWithoutAPreposition() {
    check(
        "قال سالم عرفات كلاما، واتهم عرفات خصومه، وسافر إلى عرفات", "PER سالم عرفات", "LOC عرفات");
  }

  @Test
  void relativesAreNamedByOneWord() {
    check("حضر مع نجله يعقوب إلى المكان", "PER يعقوب");
  }

  @Test
  void aKunyaBehindAPersonIsOneMoreName() {
    check("قال سالم الحداد «أبو منصور» إن الأمر انتهى", "PER سالم الحداد");
  }

  @Test
  void townsAreSurnamesWhereAPhraseEnds() {
    check("قال المدير سالم فطاني إن العمل مستمر", "PER سالم فطاني");
    check("تحدث وليد عرفات، المدير", "PER وليد عرفات");
    check("زار الأمير فيصل جازان، والتقى", "PER فيصل", "LOC جازان");
  }

  @Test
  void ordinaryWordsAreSurnamesBehindAFirstName() {
    check("قال المهندس سالم العمران أمس", "PER سالم العمران");
    check("أكد المهندس عدنان بن سالم السيد أن العمل مستمر", "PER عدنان بن سالم السيد");
    check("ودعا الأمير سالم بن خالد الصحفيين إلى الحضور", "PER سالم بن خالد");
  }

  @Test
  void nationalitiesAreSurnamesOfThoseWhomTheArticleCallsByThem() {
    check(
        "أكد الدكتور سالم بن عبد المحسن المصري أن العمل مستمر. وقال الدكتور المصري إن الخطة جاهزة",
        "PER سالم بن عبد المحسن المصري");
    check(
        "أصدره الدكتور سالم المصري الأمين العام للجمعية. وقال الدكتور المصري إن الخطة جاهزة",
        "PER سالم المصري");
    check(
        "التقى الأمير سالم بن خالد المصري وليد الحداد أمس", "PER سالم بن خالد", "PER وليد الحداد");
  }

  @Test
  void fathersNamesOfTwoWordsHaveAFamilyBehindThem() {
    check(
        "وقال الدكتور عبد الله بن عبد العزيز الربيعة. ثم صمت",
        "PER عبد الله بن عبد العزيز الربيعة");
  }

  @Test
  void aReignAndWhatIsLackedAreNoNames() {
    check("صدر القانون في عهد محمد علي", "PER محمد علي");
    check("يدل ذلك على عدم رضا الشعب");
  }

  @Test
  void onWrittenLikeAliBehindATitleThatIsHeld() {
    check(
        "أكد الدكتور سالم الحداد استاذ الدراسات البحرية علي اهمية الميناء على الساحل",
        "PER سالم الحداد");
  }

  @Test
  void theAdjectiveOfAGroupBehindATitleIsNoName() {
    check("ولكن القيادي الحوثي حمد البخيتي كتب تعليقا", "PER حمد البخيتي");
  }

  @Test
  void aHolderStandsBehindTheCommaOfHisTitle() {
    check("وقال المندوب العام لحماية الطفولة، مهيار حمادي، إن الخطة جاهزة", "PER مهيار حمادي");
    check("وأعلن وزير الخارجية، أمس الأحد، أن الخطة جاهزة");
    check("وقال مدير المدرسة، هائل الكعبري، إن الخطة جاهزة", "PER هائل الكعبري");
    check("وقال مدير المدرسة، مساء الخميس، إن الخطة جاهزة");
    check("وقال مدير المدرسة، نجل المعلم، إن الخطة جاهزة");
  }

  @Test
  void aNounBehindAPrepositionBeginsNoName() {
    check("وأحبط هجوم لمليشيات علي حداد على الموقع", "PER علي حداد");
  }

  @Test
  void behindATitleAWordThatNamesSomePeopleNamesOne() {
    check("وأوضح الدكتور عمر الشريف أن الخطة جاهزة", "PER عمر الشريف");
    check("ولفت الدكتور عمر النظر إلى أن الخطة جاهزة", "PER عمر");
  }

  @Test
  void ordinaryWordsAreSurnamesBetweenASpeakerAndHisWords() {
    check("وأكد خالد سابق أن الخطة جاهزة", "PER خالد سابق");
    check("وقال المدير محمد العمرة إن الخطة جاهزة", "PER محمد العمرة");
    check("وأوضح الدكتور عبد الناصر باحفيظ، أن الخطة جاهزة", "PER عبد الناصر باحفيظ");
    check("وقال رئيس اللجنة المنظمة وليد الفي، إن الخطة جاهزة", "PER وليد الفي");
    check("بوتين يقول إن الخطة جاهزة", "PER بوتين");
    check("وقال الدكتور خالد أيضا إن الخطة جاهزة", "PER خالد");
    check("ولفت الدكتور خالد النظر إلى أن الخطة جاهزة", "PER خالد");
    check("وقال الوزير سامي هاتوري الأحد إن الخطة جاهزة", "PER سامي هاتوري");
    check("وقال الوزير سامي هاتوري الجمعة إن الخطة جاهزة", "PER سامي هاتوري");
    check("وقال الوزير سامي هاتوري قبل أن يسافر إن الخطة جاهزة", "PER سامي هاتوري");
    check("وطالب الشيخ صالح الفوزان المرأة أن تعمل", "PER صالح الفوزان");
    check("وقال الوزير سامي هاتوري عندئذ إن الخطة جاهزة", "PER سامي هاتوري");
    check("وقال الوزير سامي هاتوري مازحا إن الخطة جاهزة", "PER سامي هاتوري");
  }

  @Test
  void aFatherInNoListStandsBeforeAFamily() {
    check("اتهم المقاول محمد برمان العتيبي جهات كثيرة", "PER محمد برمان العتيبي");
  }

  @Test
  void aFamilyEndsAName() {
    check("رفع السفير آل الشيخ التعازي إليه", "PER آل الشيخ");
  }

  @Test
  void lettersStandForGivenNames() {
    check("قال جورج و. ستافردال إن الوقت حان", "PER جورج و. ستافردال");
    check("قال جورج دبليو. ستافردال إن الوقت حان", "PER جورج دبليو. ستافردال");
    check("وصلت الكاتبة ج. ك. هارغريفز أمس", "PER ج. ك. هارغريفز");
    check("تحدث عن إي.إل. هارغريفز أمس", "PER إي.إل. هارغريفز");
    check("قال جورج أ. هارغريفز أمس", "PER جورج أ. هارغريفز");
  }

  @Test
  void shortenedTitlesAndBroadcastersAreNoInitials() {
    check(
        "التقى د. سالم الحداد وزير الصحة وأ. د. فهد العتيبي أمس",
        "PER سالم الحداد",
        "PER فهد العتيبي");
    check("كتب جورج أ. سالم الحداد", "PER جورج", "PER سالم الحداد");
    check("ذكرت إس.بي.سي أن السعر ثابت", "ORG إس.بي.سي");
  }

  @Test
  void givenNamesThatAreTitlesToo() {
    check("اعتقلت القوة مالك نايف الصليبي أمس", "PER مالك نايف الصليبي");
    check("وصل مالك الشركة نايف الصليبي أمس", "PER نايف الصليبي");
  }

  @Test
  void listsOfPersonsHaveOrdinaryWords() {
    check(
        "حضر سعيد الدوسري، وعيد الناهض، ومنصور العتيبي",
        "PER سعيد الدوسري",
        "PER عيد الناهض",
        "PER منصور العتيبي");
  }

  @Test
  void aKnownPersonHasMoreFathers() {
    check("زار خالد الفيصل بن عبدالعزيز المدرسة", "PER خالد الفيصل بن عبدالعزيز");
  }

  @Test
  void whoShallNotBeKnownStandsInQuotationMarks() {
    check("قالت \"أم منصور\" إنها بخير", "PER أم منصور");
    check("عالج ابنته \"ألمى\" هناك", "PER ألمى");
    check("عالج ابنته \"الصغيرة\" هناك");
  }

  @Test
  void whatThingsAreCalledIsNoPerson() {
    check("ارتفع مؤشر داو جونز أمس");
    check("كان في سيارة نيسان جوك بيضاء");
  }

  @Test
  void whoHoldsAnOfficeOfTheOneBeforeMayHaveAForeignName() {
    check("قال مدربها ستيفان كوفاتش إن الفريق جاهز", "PER ستيفان كوفاتش");
    check("قال السيناتور عن تكساس جون كيرنر إن القانون جاهز", "LOC تكساس", "PER جون كيرنر");
  }

  @Test
  void anIndefiniteTitleIsDescribed() {
    check("وهو ناشط معروف مناهض للحرب");
    check("انتخبت لجنة برئاسة جمال علام", "PER جمال علام");
  }

  @Test
  void whoseAThingIsMayBeNamedBehindIt() {
    check("أحرق مجهولون سيارة سالم الحداد أمس", "PER سالم الحداد");
    check("عرض المهرجان فيلم يوسف شاهين الأخير", "PER يوسف شاهين");
    check("ارتفع مؤشر داو جونز ثلاث نقاط");
  }

  @Test
  void surnamesOfTheMaghrebFollowAGivenName() {
    check("قال الطبيب، الحبيب بوعوينة، إن العمل بدأ", "PER الحبيب بوعوينة");
    check("قال سليم بالخيثر إن العمل بدأ", "PER سليم بالخيثر");
    check("التقى محمد بالغنوشي اليوم", "PER محمد", "PER الغنوشي");
    check("التقى محمد بكمال اليوم", "PER محمد");
  }

  @Test
  void aPaperMayStandBeforeTheColon() {
    check("سالم الحداد- سبق: بدأ العمل أمس", "PER سالم الحداد", "ORG سبق");
  }

  @Test
  void surnamesInNoListStandBeforeWhatSomebodyIsOrSays() {
    check("وقال عثمان منقارة المدير العام إن العمل بدأ", "PER عثمان منقارة");
    check("وقال محمد المقبل: العمل بدأ", "PER محمد المقبل");
    check("أعلن المهندس عبدالله الدولة، عن بدء العمل", "PER عبدالله الدولة");
    check("ذكر المهندس عصام الملا في تصريح أن العمل بدأ", "PER عصام الملا");
    check("قال الدكتور محمود علم الدين، أستاذ التاريخ، إن العمل بدأ", "PER محمود علم الدين");
    check("وأكد محمد حضور المدير العام أمس", "PER محمد");
    check("وقال محمود عباس اليوم: العمل بدأ", "PER محمود عباس");
  }

  @Test
  void speakersOfWhoseNamesNoWordIsListed() {
    check("قالت القاضية باربره جافي إن الحكم صدر", "PER باربره جافي");
    check("وأعلن بيار كلافي ندايكاري، رئيس اللجنة، أن العدد ارتفع", "PER بيار كلافي ندايكاري");
    check("وأوضح تور أولي سكولارد المدير أن العمل بدأ", "PER تور أولي سكولارد");
    check("بدأ العمل أمس، بحسب حاكم المنطقة مدجياوا بكاري.", "PER مدجياوا بكاري");
    check("قالت رئيسة الجمعية، روضة القرافي، إن العمل بدأ", "PER روضة القرافي");
    check("أكد وزير الداخلية الهادي مجدوب أن العمل بدأ", "PER الهادي مجدوب");
    check("وقال لوران ماريشال الخبير في البرامج إن العمل بدأ", "PER لوران ماريشال");
    check("وطالب وليامز وفرانك جاكسون رئيس البلدية بالعمل", "PER وليامز", "PER فرانك جاكسون");
  }

  @Test
  void whatLooksLikeAPrepositionBehindATitleIsAName() {
    check("اعتبر الدكتور بريكان الشلوي أن العمل بدأ", "PER بريكان الشلوي");
    check("واعتبر المدرب الألماني وينفريد شايفر أن فريقه قوي", "PER وينفريد شايفر");
    check("التقى الوزير بمحمد الحداد، وقال إن العمل بدأ", "PER محمد الحداد");
  }

  @Test
  void namesInQuotationMarksBesideATitle() {
    check("وقالت الباحثة \"جيمو بورجيجين\" إن العمل بدأ", "PER جيمو بورجيجين");
    check("وأكد \"منير ذكي\" قائد الفوج أن العمل بدأ", "PER منير ذكي");
    check("وقدم عملا بعنوان \"سيد الغالين\" الفنان أمس");
  }

  @Test
  void whatASpeakerAsksForOrHowIsNoName() {
    check("ودعا سماحته الوعاظ إلى أن يصبروا");
    check("اتهمت المعارضة بإذكاء التوترات، وقالت إنها تريد السلام");
    check("وقال متعاملون أجانب إن السوق هبطت");
    check("قلل حسن نصر الله من الأمر", "PER حسن نصر الله");
    check("ثم أدرك موجي ميريم التعادل", "PER موجي ميريم");
    check("وقال المدير ردا على السؤال إن العمل بدأ");
  }

  @Test
  void whereSomebodyGoesIsNoSurname() {
    check("زار محمد الرباط، رئيس الوزراء استقبله ثم قال إن العمل بدأ", "PER محمد", "LOC الرباط");
    check("زار أحمد لاهاي، رئيس الوفد قال إن العمل بدأ", "PER أحمد", "LOC لاهاي");
    check("يقول سادي لوزون، المدير العام، إن العمل بدأ", "PER سادي لوزون");
    check("وقال الشيخ راشد المعلا عضو المجلس إن العمل بدأ", "PER راشد المعلا");
  }

  @Test
  void fathersAreOrdinaryWordsBeforeAFamily() {
    check(
        "أوضح المتحدث الرسمي بمنطقة نجران خالد مرضي الحربي أن العمل بدأ",
        "LOC منطقة نجران",
        "PER خالد مرضي الحربي");
  }

  @Test
  void theFirstNameStandsBeforeASurnameThatIsToldAlone() {
    check("نقلت عن أميت جاين رئيس الشركة ذلك. وأضاف جاين أن العمل بدأ", "PER أميت جاين");
    check("قال سايمن تيمبلر أحد السكان إن العمل بدأ. وأضاف تيمبلر أن ذلك صعب", "PER سايمن تيمبلر");
    check("وقف بين خصوم فيديكر ومن معه. وقال فيديكر إن العمل بدأ", "PER فيديكر");
  }

  @Test
  void aSultanBeforeAFamilyIsAGivenName() {
    check("وقال سلطان القحطاني مدير الإدارة إن العمل بدأ", "PER سلطان القحطاني");
    check("وقال سلطان بروناي إن العمل بدأ", "LOC بروناي");
    check("وصل سلطان البحرين أمس", "LOC البحرين");
    check("أطل سلطان الطرب أمس");
  }

  @Test
  void aPlaceBehindBeStandsBeforeAGivenName() {
    check("قال مدير التعليم بجازان محمد الحربي إن العمل بدأ", "PER محمد الحربي");
  }

  @Test
  void aNationalityAloneLeadsToASingleForeignName() {
    check("اعتذر الأرجنتيني كوستيلوف عن الحضور", "PER كوستيلوف");
    check("سجل أحمد الحربي والغاني ماكومبا هدفين", "PER أحمد الحربي", "PER ماكومبا");
    check("رفض الفريق المالي كوستيلوف");
    check("نظم الفرنسي حفلا");
    check("وصل الإيراني أمس");
  }

  @Test
  void whatSomebodyIsToAnotherLeadsToASingleForeignName() {
    check("وصل المدرب ومساعده ريفاس أمس", "PER ريفاس");
    check("وصل المدرب وترك خلفه كوستيلوف");
    check("سمح لزوجته فيرقص");
  }

  @Test
  void titlesOfSportAreDefiniteByWhatTheyAreOf() {
    check("قاد التدريب مدرب اللياقة بابلو أمس", "PER بابلو");
    check("كان أفضل لاعب في البطولة كوستيلوف");
  }

  private static void check(String text, String... expected) {
    assertThat(FINDER.find(new TextReader().read(text)).entities())
        .as(text)
        .extracting(PersonExtentTest::show)
        .containsExactly(expected);
  }

  private static String show(Entity entity) {
    return entity.type() + " " + entity.name();
  }
}
