package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** What {@link NameFinder} finds, one behaviour a line. */
class NameFinderTest {

  private static final NameFinder FINDER = new NameFinder();

  @Test
  void knownNamesAreFoundWithoutTheirClitics() {
    check("وصل إلى القاهرة وفد من لبنان", "LOC القاهرة", "LOC لبنان");
    check("سلم رسالة للأمم المتحدة", "ORG الأمم المتحدة");
    check("وبموسكو عقد الاجتماع", "LOC موسكو");
  }

  @Test
  void ordinaryWordsThatAreAlsoNamesNeedAHeadOrQuotationMarks() {
    check("تبث قناة العربية الخبر", "ORG قناة العربية");
    check("تعلم اللغة العربية سهل");
    check("قال لـ«الرياض» إنه راض", "ORG الرياض");
    check("وصل إلى الرياض", "LOC الرياض");
    check("عبرت القوات السعودية الحدود", "ORG القوات السعودية");
    check("وصلت الطائرة السعودية الثانية");
    check("فتح الجسر أمس. وفقا للفرنسية.", "ORG الفرنسية");
    check("ترجم الكتاب وفقا للفرنسية القديمة");
    check("نقله عن الفرنسية.");
    check("فتح الجسر أمس، وطبقا للألمانية.", "ORG الألمانية");
    check("تحدث بالعربية وفقا للفرنسية، وهي لغته");
    check("نطق الاسم بحسب الألمانية، فهو منها");
    check(
        "نقلت وكالة الأنباء الفرنسية الخبر. وفتح الجسر، بحسب الفرنسية، أمس",
        "ORG وكالة الأنباء الفرنسية");
  }

  @Test
  void allFormsOfAKnownNameShareItsLatinSpelling() {
    assertThat(find("وصل إلى سول ثم إلى ولاية كاليفورنيا").entities())
        .extracting(Entity::latin)
        .containsExactly("Seoul", "California");
  }

  @Test
  void nationalityAdjectivesAreNoEntities() {
    check("تحسنت العلاقات الروسية التركية");
  }

  @Test
  void speakersByAGivenNameAndAnUnlistedWord() {
    check("أكد اليوم الاثنين خالد تنزفني رئيس النقابة أن القطاع يعاني", "PER خالد تنزفني");
    check("قال وزير الموانئ الهادي مجدوب معلقا على الحملة إنها مستمرة", "PER الهادي مجدوب");
    check("وأرجع مدير المؤسسة فاضل الشعلة سبب ذلك إلى الأمطار", "PER فاضل الشعلة");
  }

  @Test
  void courtesiesLeadToOneWord() {
    check("ونوه د. الخازم بأن البرنامج مستمر", "PER الخازم");
    check("ورحب الدكتور عويقل بالحضور", "PER عويقل");
    check("وقالت مي لـ\"الرياض\" إنها راضية", "PER مي", "ORG الرياض");
  }

  @Test
  void titlesLeadToNames() {
    check("قال وزير الصحة التونسي عماد الحمامي إن الوضع مستقر", "PER عماد الحمامي");
    check("وصلت المتحدثة باسم الشركة نادين فوغل", "PER نادين فوغل");
    check("قال الرئيس العزاوي إنه لن يستقيل", "PER العزاوي");
  }

  @Test
  void surnamesInYaWithoutArticleFollowAGivenName() {
    check("عبر السفير أسامة نقلي عن أسفه", "PER أسامة نقلي");
    check("وأضاف إياد مدني أن القرار صائب", "PER إياد مدني");
    check("وشكر خالد منسوبي الجمعية", "PER خالد");
  }

  @Test
  void nationalitiesBeforeASonAreGivenNames() {
    check(
        "رحب رئيس المدينة الأمير الدكتور تركي بن سعود بن محمد بالضيوف", "PER تركي بن سعود بن محمد");
    check(
        "وأكد مدير جمعية الثقافة والفنون تركي رضيمان العنزي أن",
        "ORG جمعية الثقافة والفنون",
        "PER تركي رضيمان العنزي");
    check("كما قال تركي العلي إن الإجازة قصيرة", "PER تركي العلي");
    check("أرجع زهير حابس شيخ طائفة الخضار الارتفاع إلى النقص", "PER زهير حابس");
    check("ودان اتحاد المحامين العرب الجريمة", "ORG اتحاد المحامين العرب");
  }

  @Test
  void whatIsKnownByItsWordsIsNoAlias() {
    check("قال الشاعر الغنائي المعروف خالد البذال إنه راض", "PER خالد البذال");
    check("كما يوضح مؤلف ومخرج العمل بخيت العمري", "PER بخيت العمري");
  }

  @Test
  void givenNamesAreNoPlacesBeforeAFamilyName() {
    check("رأى الباحث باولو فيريتي أن العرض رسالة", "PER باولو فيريتي");
    check("وسألت النائبة صوفيا مانوليس عن العرض", "PER صوفيا مانوليس");
    check("عاد الوفد من صوفيا", "LOC صوفيا");
  }

  @Test
  void ministriesAndAgenciesAreReadToTheirEnd() {
    check("قالت وزارة الموارد المائية إن", "ORG وزارة الموارد المائية");
    check("أفادت وكالة بريد الضفاف بأن", "ORG وكالة بريد الضفاف");
  }

  @Test
  void shortNamesAreNotTheWordsTheyFoldLike() {
    check("قال آن تشان إنه عاد، وأعلن أن وسائل الإعلام حضرت", "PER آن تشان");
  }

  @Test
  void longTitlesAreReadToTheName() {
    check("وذكرت منسقة المجموعة عبير الفرج أن المعرض مفتوح.", "PER عبير الفرج");
    check("قال المهندس وليد الجلال إن العمل يسير.", "PER وليد الجلال");

    check(
        "قال أستاذ الدراسات الآسيوية في جامعة لايدن بيتر فانديرمير إن",
        "ORG جامعة لايدن",
        "PER بيتر فانديرمير");
    check(
        "رئيس مجلس شورى حركة النهضة عبد الكريم الهاروني",
        "ORG مجلس شورى حركة النهضة",
        "ORG حركة النهضة",
        "PER عبد الكريم الهاروني");
    check("قال محافظ تنومة عبدالرحمن الهزاني", "LOC تنومة", "PER عبدالرحمن الهزاني");
    check("المدرب البرتغالي المخضرم جوزيه كوستا", "PER جوزيه كوستا");
  }

  @Test
  void namesWithoutATitleAreTold() {
    check("أكدت نادين سركيس أنها باقية", "PER نادين سركيس");
    check("قال كوستيلوف إنه باق", "PER كوستيلوف");
    check("قتل ساير بن لافي الرشيدي أمس", "PER ساير بن لافي الرشيدي");
    check("ناجي حداد الملقب بأبي ليث", "PER ناجي حداد");
    check("شكر كيم بوتين على دعمه", "PER كيم", "PER بوتين");
  }

  @Test
  void ordinaryWordsAreNoPersons() {
    check("شن حملة على المتمردين في المنطقة");
    check("قال محللون إن السعر جيد وجاد");
    check("بدأت جائحة فيروس كورونا");
    check("كان الفنان يشتهر بأدوار الشر");
  }

  @Test
  void ownersAreNamesOfTheirOwn() {
    check(
        "جهاز الاستخبارات التابع لوزارة الدفاع الهولندية",
        "ORG جهاز الاستخبارات التابع لوزارة الدفاع الهولندية",
        "ORG وزارة الدفاع الهولندية");
    check(
        "أمام الجمعية العامة للأمم المتحدة",
        "ORG الجمعية العامة للأمم المتحدة",
        "ORG الأمم المتحدة");
  }

  @Test
  void genericHeadsNeedAKnownSubject() {
    check("تواجه حركة الرياح قوات الشر");
  }

  @Test
  void aSonIsNotHisFather() {
    assertThat(entities("استقبل الأمير محمد بن ماجد بن فهد السفير ماجد بن فهد")).hasSize(2);
  }

  @Test
  void spellingsOfOneNameAreJoined() {
    assertThat(entities("قال الوزير سيرغي غودلين. وأضاف سيرجي جودلين أنه باق")).hasSize(1);
  }

  @Test
  void organisationsAreJoinedByCountry() {
    assertThat(
            entities("قالت وزارة الداخلية البحرينية إنها. وأضافت وزارة الداخلية في البحرين أن")
                .stream()
                .filter(e -> e.type() == EntityType.ORG))
        .hasSize(1);
  }

  @Test
  void agenciesAndPapersHaveTheirKind() {
    assertThat(entities("ذكرت وكالة الأناضول أن").get(0).kind()).isEqualTo(SourceKind.AGENCY);
    assertThat(entities("ذكرت صحيفة “المنبر الحر” أن").get(0).kind()).isEqualTo(SourceKind.MEDIA);
    assertThat(entities("قالت باريس إن").get(0).kind()).isEqualTo(SourceKind.COUNTRY);
  }

  @Test
  void organisationsAreNamedByTheirHeadNouns() {
    check("بيان وزارة التربية والتعليم المصرية", "ORG وزارة التربية والتعليم المصرية");
    check("قالت الحكومة الأردنية في بيان", "ORG الحكومة الأردنية");
    check("أعلنت شركة \"زيتونا\" عن أرباحها", "ORG شركة \"زيتونا\"");
  }

  @Test
  void placesAreNamedByTheirHeadNouns() {
    check("وقع الانفجار في قرية كفرنوران", "LOC قرية كفرنوران");
  }

  @Test
  void aSurnameAloneStandsForThePersonNamedBefore() {
    Entity person =
        entities("قال الوزير سيرغي كوستيلوف إنه سيسافر. وأضاف كوستيلوف أنه متفائل.").get(0);
    assertThat(person.name()).isEqualTo("سيرغي كوستيلوف");
    assertThat(person.aliases()).containsExactly("كوستيلوف");
    assertThat(person.mentions()).hasSize(2);
  }

  @Test
  void aPersonHasTheCountryAndTheRoleThatItsTitleTells() {
    Entity person = entities("قال وزير الدفاع الإيطالي ماركو بيليني إنه راض").get(0);
    assertThat(person.country()).isEqualTo("ITA");
    assertThat(person.roles()).hasSize(1);
    assertThat(person.roles().get(0).title()).isEqualTo("وزير الدفاع");
  }

  @Test
  void namesOfOneCountryAreOneEntityAndItsCapitalAnother() {
    List<Entity> entities = entities("قالت واشنطن إن الولايات المتحدة باقية، وإن أمريكا لن تنسحب");
    assertThat(entities).extracting(Entity::name).containsExactly("واشنطن", "الولايات المتحدة");
    assertThat(entities.get(1).aliases()).containsExactly("أمريكا");
    assertThat(entities).extracting(Entity::country).containsOnly("USA");
  }

  @Test
  void aDefiniteHeadStandsForTheOrganisationNamedBefore() {
    Entity ministry =
        entities("أعلنت وزارة الصحة المصرية عن حملة. وقالت الوزارة إنها مجانية.").get(0);
    assertThat(ministry.aliases()).containsExactly("الوزارة");
  }

  @Test
  void anAdjectiveBehindAKnownNameShortensItNot() {
    check("ذكرت وكالة أنباء الشرق الأوسط الرسمية أن الموسم بدأ", "ORG وكالة أنباء الشرق الأوسط");
  }

  @Test
  void aSurnameMayEndInTaMarbutaBeforeThat() {
    check("وأوضح المهندس محمد العمرة أن الفكرة جديدة", "PER محمد العمرة");
  }

  @Test
  void whatSomebodyIsEndsTheName() {
    check("لكن سليم الحداد واثق من نجاحه", "PER سليم الحداد");
  }

  @Test
  void givenNamesWithTheArticle() {
    check("وقال الطاهر الشنيتي إن الموسم بدأ", "PER الطاهر الشنيتي");
  }

  @Test
  void organisationsGoOnWithASecondNounAndItsAdjectives() {
    check("أعلنت لجنة الطرق والأرصفة أن العمل بدأ", "ORG لجنة الطرق والأرصفة");
    check("زار مركز أبحاث الخلايا النباتية", "ORG مركز أبحاث الخلايا النباتية");
    check("افتتحت قسم الطب السريري", "ORG قسم الطب السريري");
    check(
        "قالت المؤسسة العامة للتعليم الفني والتدريب المهني إن",
        "ORG المؤسسة العامة للتعليم الفني والتدريب المهني");
    check("افتتح المركز الوطني لكفاءة الطاقة", "ORG المركز الوطني لكفاءة الطاقة");
  }

  @Test
  void whatIsAddedToANameIsNotNeededForIt() {
    Entity chamber = entities("وصفت الغرفة التجارية بصفاقس الارتفاع بالمبالغ فيه").get(0);
    assertThat(chamber.name()).isEqualTo("الغرفة التجارية بصفاقس");
    assertThat(chamber.aliases()).containsExactly("الغرفة التجارية");
  }

  @Test
  void officesOfATownKeepItsNameApart() {
    check(
        "أكدت صحة جازان وشرطة نينوى ذلك",
        "ORG صحة جازان",
        "LOC جازان",
        "ORG شرطة نينوى",
        "LOC نينوى");
    check("درس في جامعة أوسلو", "ORG جامعة أوسلو");
  }

  @Test
  void institutionsNamedInHonourOfAPerson() {
    check("درست في كلية الملك فيصل", "ORG كلية الملك فيصل");
    check("انسحبت كتيبة الشهيد ناجي حداد من المعبر", "ORG كتيبة الشهيد ناجي حداد");
  }

  @Test
  void unitsAreNamedByTheirNumber() {
    check("قتل قائد الفرقة 30 أمس", "ORG الفرقة 30");
    check("انضمت الكتيبة 155 مشاة", "ORG الكتيبة 155 مشاة");
  }

  @Test
  void organsOfAState() {
    check("فتحت النيابة العمومية تحقيقا", "ORG النيابة العمومية");
    check("سلم التقرير للجنة الأولمبية", "ORG اللجنة الأولمبية");
    check("عادت القوات المسلحة للبلدين");
  }

  @Test
  void boardsAreNoOrganisations() {
    check("رئيس مجلس إدارة شركة زيتونا", "ORG شركة زيتونا");
  }

  @Test
  void masculineHeadsHaveNoFeminineNationality() {
    check("إحدى محطات التلفزيون العراقية");
  }

  @Test
  void aSecondNameInBracketsIsJoined() {
    Entity institute = entities("قال معهد الاقتصاد الألماني (أي دابليو) إن النمو ضعيف").get(0);
    assertThat(institute.aliases())
        .containsExactly("معهد الاقتصاد الألماني (أي دابليو)", "أي دابليو");
    check("كما قالت نيابة كارلسروه (جنوب غرب) في بيان", "ORG نيابة كارلسروه", "LOC كارلسروه");
  }

  @Test
  void foreignCompaniesByTheLastWordOfTheirName() {
    check(
        "ارتفع سهم كولستون ميلر جروب وسهم دالتون كوربوريشن",
        "ORG كولستون ميلر جروب",
        "ORG دالتون كوربوريشن");
  }

  @Test
  void thatYouIsNoCompany() {
    check("وكتب سامي الحداد إنك ستعود", "PER سامي الحداد");
    check("قال بوتين إنك ستعود", "PER بوتين");
  }

  @Test
  void clubsByTheirShortNamesInSportOnly() {
    check("تعادل لاعب الهلال مع حارس النصر في مباراة الدوري", "ORG الهلال", "ORG النصر");
    check("ظهر الهلال مساء أمس");
    check(
        "سجل المهاجم هدفين، وفاز الوحدة على الشباب بعد مباراة طويلة من الجولة الأولى",
        "ORG الوحدة",
        "ORG الشباب");
  }

  @Test
  void wordsThatPoliticsSharesWithSportMakeNoClubs() {
    check("في جولة المفاوضات بحث الفريق نقاط الخلاف مع الاتحاد، وهدفه انتقال السلطة");
    check("في هذه الجولة وتلك الجولة والجولة الأخيرة في الملعب الكبير فوز الوحدة");
    check(
        "شارك لاعب سابق في فريق المفاوضات وجولة الحوار. وأسفت الكاتبة لحملة ضد الشباب العاطل."
            + " وكان الحوار مع الاتحاد أول هدف.");
  }

  @Test
  void aShortFormMayTakeUpAnyNameOfAnOrganisation() {
    Entity opec = entities("خفضت أوبك الإنتاج، وقالت المنظمة إن السوق هادئة").get(0);
    assertThat(opec.aliases()).containsExactly("المنظمة");
    Entity group = entities("أعلن تنظيم داعش ذلك، لكن التنظيم المتطرف تراجع").get(0);
    assertThat(group.aliases()).contains("التنظيم المتطرف");
    Entity army = entities("تقدم الجيش السوداني، ثم انسحب الجيش").get(0);
    assertThat(army.aliases()).containsExactly("الجيش");
  }

  @Test
  void aPlaceByItsDefiniteHead() {
    Entity region = entities("زار محافظة شبوة، وقال إن المحافظة آمنة").get(0);
    assertThat(region.aliases()).contains("المحافظة");
  }

  @Test
  void aGivenNameAloneStandsForTheOnePersonWhoBearsIt() {
    Entity student =
        entities("قبلت الطالبة نور مبارك العمراني، ولم تقبل الطالبة نور بعد ذلك").get(0);
    assertThat(student.aliases()).containsExactly("نور");
  }

  @Test
  void aNameBehindACommaIsAnotherNameToo() {
    Entity leader = entities("وصل سالم العزاوي، الملقب بأبي نخلة، أمس").get(0);
    assertThat(leader.aliases()).contains("أبي نخلة");
  }

  @Test
  void listsOfPersons() {
    check(
        "حضر غازي العيادي، ومنوبي الحداد، ووفاء العوهلي",
        "PER غازي العيادي",
        "PER منوبي الحداد",
        "PER وفاء العوهلي");
  }

  @Test
  void namesTakeNoWordOfTheClause() {
    check("أكدت زهرة إدريس اليوم ذلك", "PER زهرة إدريس");
    check("انتقل اللاعب عبدالله زيدون منهية الإدارة ذلك", "PER عبدالله زيدون");
    check("أهدى الكتاب لوالد الرسام ناجي بن وهبان الحداد", "PER ناجي بن وهبان الحداد");
    check("مدير المكتب في زرنوخة عبدالله الدرعي", "PER عبدالله الدرعي");
    check("أما علي العمران فيقول إن السعر على حاله", "PER علي العمران");
    check("تاريخ سمر الخلان وفيض صور ورؤى حالمة");
  }

  @Test
  void onMeIsNoName() {
    check("وصعب علي السفر، ثم مشى على الرصيف");
    check("مشى على الرصيف، ويشق علي الفراق، فلا تثقل علي بالكلام");
    check("مشى على الرصيف وقال «كذب علي الحارس» ثم سكت");
    check("قال علي حسن إنه مشى على الرصيف", "PER علي حسن");
    check("سأل النائب علي الحارس، ومشى على الرصيف", "PER علي الحارس");
    check("قال محمد علي سالم إنه مشى على الرصيف", "PER محمد علي سالم");
  }

  @Test
  void aNameIsNotSoughtBehindEveryLetter() {
    check("عاش حياة كريمة");
  }

  @Test
  void whoWroteForWhomStandsBeforeTheText() {
    check("سالم الزيتون- المساء- جدة: شكا أهالي الحي", "PER سالم الزيتون", "ORG المساء", "LOC جدة");
    check("مقتل جندي - بغداد", "LOC بغداد");
    check("سامي زيدون - بيروت: شكا أهالي الحي", "PER سامي زيدون", "LOC بيروت");
    check("سالم الحداد يستقيل - بيروت: شكا أهالي الحي", "PER سالم الحداد", "LOC بيروت");
    check("سالم يعود قريبا - بيروت: شكا أهالي الحي", "LOC بيروت");
  }

  @Test
  void aPlaceBeforeTheColonOfADatelineNeedsNoEvidence() {
    check("سبق- الباحة: أهدى الشباب", "ORG سبق", "LOC الباحة");
    check("وقفت السيارة في الباحة: كانت واسعة");
  }

  @Test
  void whereAnAdministrationOrMissionIs() {
    assertThat(entities("أعلنت هيئة الطرق في دبي ذلك").get(0).aliases())
        .containsExactly("هيئة الطرق في دبي");
    assertThat(entities("أغلقت السفارة اليابانية لدى كندا أبوابها").get(0).aliases())
        .containsExactly("السفارة اليابانية لدى كندا");
  }

  @Test
  void ministriesOfACountry() {
    check(
        "قالت وزارة خارجية مملكة البحرين إن",
        "ORG وزارة خارجية مملكة البحرين",
        "LOC مملكة البحرين");
  }

  @Test
  void whatANamedOrganisationDoesIsPartOfItsName() {
    assertThat(entities("أطلقت مجموعة كولستون لصناعة الطائرات ذلك").get(0).aliases())
        .contains("كولستون", "مجموعة كولستون");
    check("أعلنت شركة الفجيرة اكسبو ذلك", "ORG شركة الفجيرة اكسبو");
  }

  @Test
  void aRegionIsNamedAsItsTown() {
    assertThat(entities("زار منطقة تبوك ثم عاد إلى تبوك")).hasSize(1);
  }

  @Test
  void whatLooksLikeANameBesideATitle() {
    check("شدد المدرب الهلالي على ذلك");
    check("قال العقيد دكتور سامي القرشي ذلك", "PER سامي القرشي");
    check("حضر الأمير محمد بن نايف بن عبدالعزيز آل سعود", "PER محمد بن نايف بن عبدالعزيز آل سعود");
    check("حضرت 13 مشرفة بمشيئة الله تعالى");
    check("الطريق الرابطة بين الدهماني والقصور");
  }

  @Test
  void aPlaceNamedInTheArticleIsTakenFromItsConjunction() {
    check("زار جدة ثم جازان وجدة", "LOC جدة", "LOC جازان");
    check("وصل إلى وجدة أمس", "LOC وجدة");
    check("تتنوع الجولات بين الرياض وجدة وجازان", "LOC الرياض", "LOC جدة", "LOC جازان");
    check("تتنوع الجولات بين الرباط وجدة", "LOC الرباط", "LOC وجدة");
    check("زار الرياض وجده الذي وجده هناك", "LOC الرياض");
  }

  @Test
  void adjectivesAgreeWithTheHead() {
    check("قدرات الجيش السوداني الهجومية", "ORG الجيش السوداني");
  }

  @Test
  void aPaperIsNoDepartment() {
    check("قالت صحيفة السياسة ذلك", "ORG صحيفة السياسة");
    check("أثرت إدارة السياسة في السوق");
  }

  @Test
  void ordinaryWordsBehindTheHeadOfAPlace() {
    check("بدأ بناء جسر جديد");
    check("يبحث عن حي تتوافر فيه الراحة");
  }

  @Test
  void placesOfNoListBehindTheirHead() {
    check("يسكن حي الجامعة", "LOC حي الجامعة");
    check("وصل إلى منطقة الزرنوقة أمس", "LOC منطقة الزرنوقة");
    check("وصل إلى منطقة الحرب أمس");
    check("عاد إلى العاصمة كولستوفا أمس", "LOC كولستوفا");
  }

  @Test
  void aStateByItsNationality() {
    assertThat(entities("زار الجمهورية العراقية، وقال إن العراق آمن")).hasSize(1);
  }

  @Test
  void stationsAndTeamsOfACountry() {
    check("قال لراديو فرنسا ذلك", "ORG راديو فرنسا", "LOC فرنسا");
    check("أعلن الاتحاد الأردني ذلك", "ORG الاتحاد الأردني");
  }

  @Test
  void givenNamesBehindAConjunction() {
    check(
        "حضر عبدالسلام الوهيبان وعبدالرحمن الزيدون",
        "PER عبدالسلام الوهيبان",
        "PER عبدالرحمن الزيدون");
  }

  @Test
  void listsOfPlaces() {
    check("مر بأحياء المتنزهات والعدل والأجاويد أمس", "LOC المتنزهات", "LOC العدل", "LOC الأجاويد");
    check("زار مدن الشمال والجنوب أمس");
  }

  @Test
  void anAdjectiveIsNoMinistryAndNoShortForm() {
    check("باعتبار الشؤون الداخلية الليبية معقدة");
    check("راجعت وزارة المالية المستندات المالية كلها", "ORG وزارة المالية");
    assertThat(find("راجعت وزارة المالية المستندات المالية كلها").mentions()).hasSize(1);
  }

  @Test
  void verbalNounsHeadNoOrganisations() {
    check("تولت الشركة تنظيم المباراة وإدارة الاقتصاد ووقف العمل");
    check("عضو مجلس الإدارة");
    check("ندد بحكومة رئيس الوزراء");
  }

  @Test
  void theRegionIsNotAlwaysTheOneNamed() {
    assertThat(find("زار منطقة تبوك، وقال إن السلام في المنطقة ممكن").mentions()).hasSize(1);
    assertThat(find("زار منطقة تبوك، وقال إن الطرق بالمنطقة جيدة").mentions()).hasSize(2);
  }

  @Test
  void whatStandsAfterANounIsItsAdjectiveEvenIfItIsASurnameToo() {
    assertThat(find("قال سامي الدرامي إن الموسم الدرامي بدأ. وأضاف الدرامي أنه راض").mentions())
        .hasSize(2);
  }

  @Test
  void anOrdinaryWordIsASurnameWhereItsHolderSpeaks() {
    String named = "قال عاطف الماسي إن الثلوج كثيفة. ";
    assertThat(find(named + "وأوضح الماسي أن الطرق سالكة").mentions()).hasSize(2);
    assertThat(find(named + "وضاع العقد الماسي في الطريق").mentions()).hasSize(1);
  }

  @Test
  void aGivenNameLikeAnAdjectiveNeedsATitleAndAnotherName() {
    check(
        "أكد رئيس الهيئة المستقلة النوري اللجمي أن القانون جاهز",
        "ORG الهيئة المستقلة",
        "PER النوري اللجمي");
    check("قال الرجل الهادئ المتمكن إنه راض");
  }

  @Test
  void aBodyOfASportIsNoCountry() {
    check("قال الاتحاد الروسي لكرة القدم إنه راض", "ORG الاتحاد الروسي لكرة القدم");
    check("وصل إلى الاتحاد الروسي أمس", "LOC الاتحاد الروسي");
  }

  @Test
  void aMediumThatIsToldIsNoPartOfABody() {
    check(
        "أكد مصدر من رئاسة الجمهورية لوكالة رويترز أن العفو قريب",
        "ORG رئاسة الجمهورية",
        "ORG وكالة رويترز");
    check("مول البرنامج صندوق الدعم للتلفزيون", "ORG صندوق الدعم للتلفزيون");
  }

  @Test
  void spansLieInTheText() {
    String string = "وقال رئيس الوزراء الكندي جاستن ترودو لرويترز في أوتاوا إن كندا مستعدة";
    Names names = find(string);
    assertThat(names.mentions()).isNotEmpty();
    for (Names.Named named : names.mentions()) {
      assertThat(named.span().of(string)).isNotBlank();
    }
    assertThat(names.entities()).extracting(Entity::type).contains(EntityType.PER, EntityType.ORG);
  }

  private static Names find(String string) {
    Text text = new TextReader().read(string);
    return FINDER.find(text);
  }

  private static List<Entity> entities(String string) {
    return find(string).entities();
  }

  private static void check(String string, String... expected) {
    assertThat(entities(string).stream().map(e -> e.type() + " " + e.name()))
        .as(string)
        .containsExactly(expected);
  }
}
