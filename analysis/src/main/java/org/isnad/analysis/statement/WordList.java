package org.isnad.analysis.statement;

/** The closed lists of {@code words.txt}, by their names there. */
enum WordList {
  /** عن، حول: what a question was about, before the answer. */
  ABOUT,
  /** حسب، وفق. */
  ACCORDING,
  /** Nouns of what somebody tells or reckons: رواية، شهادة. */
  ACCOUNT,
  /** وأضاف: verbs by which who spoke last goes on. */
  ADDING,
  /** Nouns that a preposition makes an occasion: في بيان. */
  ADJUNCT,
  /** Words between a verb and its subject that are neither: أمس، أيضاً. */
  ADVERB,
  /** بعدما، عندما: a verb after it without a subject of its own may be a passive. */
  AFTER,
  /** جميع، كل. */
  ALL,
  /** آخر، أخرى: after من جهة, what turns to another matter. */
  ANOTHER,
  /** تقارير، أنباء: of nobody in particular. */
  ANY_REPORT,
  /** المسؤول، المتحدث: whoever spoke last, told by an office of his own or not at all. */
  ANY_SPEAKER,
  /** البعض، الجميع: anybody, where nothing follows that tells of whom. */
  ANYBODY,
  /** النادي، الهيئة: a body told of before, in a title: {@code رئيس النادي}. */
  ANY_BODY,
  /** الجهة، المدينة: a place told of before, in a title: {@code والي الجهة}. */
  ANY_PLACE,
  /** Participles that go on to describe a body: التابع. */
  ATTRIBUTIVE,
  /** النظر، الانتباه: what لفت draws to what is said. */
  ATTENTION,
  /** Verbs of going on, which bring what is said at once or not at all: واصل، زاد. */
  AT_ONCE,
  /** لا، نحن: what only what is said can begin with, after قال without a mark. */
  BARE_SPEECH,
  /** بيان، تصريح: bare, before a deed that it tells of. */
  BARE_STATEMENT,
  /** إثر، بسبب، إذا: what a noun follows, or a verb of what is not said yet. */
  BEFORE_NOUN,
  /** أصبح، ظل: what became of the thing spoken of, still told of it. */
  BECAME,
  /** نشهد، أكون: in the future, what comes to whoever speaks and is not promised. */
  BEFALLS_US,
  /** وقد، كما: what may stand before the verb that a sentence opens with. */
  BEFORE_VERB,
  /** لكنني، أني: behind what a verb is of the first person. */
  BEHIND_I,
  /** مسؤولية، اللوم. */
  BLAME,
  /** What goes on with a blessing: عليه، وسلم. */
  BLESSING,
  /** لكن، إلا. */
  BUT,
  /** بقوله. */
  BY_SAYING,
  /** بدعم، بطلب: before من whose doing something is, and else what is spoken of. */
  BY_SOMEBODY,
  /** يدعى، اسمه: before the name of somebody described. */
  CALLED,
  /** يعرف، المسمى: before ب or at once what a thing is called, in quotation marks. */
  CALLED_SO,
  /** نشرته: what an agency did with a document. */
  CARRY,
  /** أضاف، أوضح: verbs by which who spoke last goes on, under a title not told of him as well. */
  CARRIES_ON,
  /** المتداولة، راجت: of news that goes about. */
  CIRCULATED,
  /** دراسة، قول: what استشهد brings to bear; else it tells of a death. */
  CITED,
  /** مدى، ضوء: after أنه على, what the clause opens with. */
  CLAUSE_AFTER_ALA,
  /** هجوم، مسؤولية: what an armed group owns up to with تبنى. */
  CLAIMED,
  /** خلال، أجل: after أنه من, what the clause opens with. */
  CLAUSE_AFTER_MIN,
  /** سارع، حرص، دفع: how somebody comes to say what a noun of saying behind it tells. */
  COMES_TO_SAY,
  /** تعليق، رد: what answers somebody, before على ما and where an outlet asks for it. */
  COMMENT,
  /** شكا: in the present it tells of words where several people do it. */
  COMPLAINING,
  /** أن، إن، بأنه: what opens a clause. */
  COMPLEMENTISER,
  /** حول، إزاء: prepositions by which words behind a quotation complete it. */
  COMPLETES_QUOTE,
  /** يتعلق، يخص: after فيما, what something is about. */
  CONCERNS,
  /** شاء، لم: after إن that is a condition. */
  CONDITION,
  /** Nouns of condolence, which are what is said. */
  CONDOLENCE,
  /** Verbs of saying that stand after a clause without quotation marks: يقول. */
  CONTENT_FIRST,
  /** The plainest verbs of saying. */
  CORE,
  /** مراسل، موفدنا. */
  CORRESPONDENT,
  /** قضى: what lays down and also tells of what is decided just then. */
  DECIDING,
  /** دشن، سارع: past verbs, beside {@link #TALE_VERB}, of what who goes on speaking did. */
  DEED_VERB,
  /** ألوان، مرمى: what a player defends. */
  DEFENDED,
  /** بالغ، خالص: how much of a feeling. */
  DEGREE,
  /** Verbs whose participle brings what is asked of somebody: مطالباً الدول بـ. */
  DEMANDING,
  /** هذا، تلك: what opens a noun phrase. */
  DEMONSTRATIVE,
  /** رغم، برغم. */
  DESPITE,
  /** Nouns after في that comment on what was said: في إشارة إلى. */
  DIGRESSION,
  /** What somebody did not tell: ذكر، يفصح، تفاصيل. */
  DISCLOSED,
  /** Words that make a negation a denial: أبداً. */
  EMPHATIC,
  /** قبل، طرف: after من, before who did what a passive tells: {@code أجريت من قبل}. */
  DONE_BY,
  /** تم، جرى: before a noun of what is done to somebody. */
  DONE,
  /** لكن، ولا: words that open a clause of the outlet's after a noun phrase. */
  ENDS_PHRASE,
  /** خصوصاً. */
  ESPECIALLY,
  /** تعالى، عز (وجل): God, after قال with nothing between. */
  EXALTED,
  /** Nouns of those whose saying is an opinion. */
  EXPERT,
  /** تقديم، تعبير: what is done with a noun of feeling: {@code بتقديم الشكر}. */
  EXPRESSING,
  /** الفطر، الأضحى: behind عيد, what people are congratulated on. */
  FEAST,
  /** What stands between a feeling and its cause: قلق من. */
  FEATURE_AFTER_FEELING,
  /** Plain verbs that also in the first person bring a statement of their own: نقول. */
  FIRST_PERSON,
  /** السابق: no longer what the title says. */
  FORMER,
  /** سابقاً، حالياً: in a title no day. */
  FORMERLY,
  /** نيابة، أصالة: before عن, for whom somebody speaks. */
  FOR_ANOTHER,
  /** بناء، نزولا: before على and what somebody asked for. */
  FOUNDED,
  /** مضى، ظل: verbs before the one of what somebody goes on or begins to do. */
  GOING_ON,
  /** الله، ربه: who is thanked without a word to anybody. */
  GOD,
  /** وزعته: what a body did with its own document, among what agencies do. */
  HAND_OUT,
  /** The heading of a document: عنوان. */
  HEADING,
  /** Sources that a headline names before a colon: تقرير، مصدر. */
  HEARD,
  /** القدير، العظيم: what God is called by, behind his name or another of his attributes. */
  GOD_IS,
  /** تحذير، حث: nouns that have those they are for as their pronoun in the plural. */
  GUIDING,
  /** وزير، رئيس: offices of which one man has one. */
  HELD_BY_ONE,
  /** موقف، حق: what somebody insists on with تمسك; else he holds on to a thing. */
  HELD_TO,
  /** سموه، معاليه: who is spoken of with respect. */
  HIS_HIGHNESS,
  /** Ranks and courtesies before a name. */
  HONORIFIC,
  /** اسمه، هويته: what an unnamed source keeps to himself. */
  IDENTITY,
  /** Verbs that without a subject are passive: يُعتقد. */
  IMPERSONAL,
  /** داخل، قلب. */
  INSIDE,
  /** أصر: what is insisted on with a verbal noun is done, and not said. */
  INSISTED,
  /** هل، لماذا، متى: what a question opens with. */
  INTERROGATIVE,
  /** تم، جرت: what is done, without who does it. */
  IS_DONE,
  /** القائمين، المشرفين: with على of what they are in charge of. */
  IN_CHARGE,
  /** بهذا. */
  IN_THIS,
  /** أصدرته: what who made a document did with it. */
  ISSUE,
  /** صادر: what stands between a document and عن, before who made it. */
  ISSUED,
  /** أصدر، نشرت: the verb by which a body made a document: {@code أصدرت الهيئة تقريراً}. */
  ISSUING,
  /** نفسه. */
  ITSELF,
  /** كان، يعد: what says of the thing before it what it is. */
  JUDGES,
  /** The preposition ل written alone. */
  LAM,
  /** خطورة، ضعف: what is pointed out and not commended. */
  LACK,
  /** الأخير: who was named last. */
  LATTER,
  /** قانون، اتفاق: a text that lays something down, by a word in the masculine. */
  LEGAL_TEXT,
  /** لائحة، أنظمة: the same by a word in the feminine, or several. */
  LEGAL_TEXTS,
  /** آخر، مختلف: before the noun of what is known: آخر المعطيات. */
  LATEST,
  /** قانون، لائحة: documents that nobody speaks through. */
  LAW,
  /** الرئيس، الملك: whom others serve by their office, مدير مكتب الرئيس فلان. */
  LEADER,
  /** برئاسة: what tells who led, and ends who did. */
  LED_BY,
  /** Words of a title that are often left out: رئيس (نادي) الهلال. */
  LEFT_OUT,
  /** السودان، لبنان: countries that are masculine; others are feminine. */
  MASCULINE_PLACE,
  /** باسمه: before whom else somebody speaks for. */
  ON_BEHALF,
  /** Words that a colon and a list follow: هما: الجرأة والانفتاح. */
  LISTING,
  /** وجهتها، أدلى: what whoever said it did with a noun of saying: الاتهامات التي وجهتها. */
  MADE,
  /** موسى، أسامة: given names of men that end as those of women do. */
  MAN,
  /** كبير، قليل: how many, behind a word of number: {@code عدد كبير من}. */
  MANY,
  /** Nouns of feeling that are also given in kind: دعم. */
  MATERIAL,
  /** الصعيد، السياق: what goes on with the tale, of another. */
  MATTER,
  /** يعني: of {@code ما يعني أن}, which draws a conclusion. */
  MEANS,
  /** في الوقت الذي. */
  MEANWHILE,
  /** عدد: stands before those it counts, and is itself singular. */
  NUMBER,
  /** Nouns of media that are spoken to. */
  MEDIA,
  /** استقبل، التقى: verbs with one person as subject and another as object. */
  MEETING,
  /** تسمه، يسمها: after لم, that a source is not named: {@code مسؤول لم تسمه}. */
  NAMES_HIM,
  /** Nouns before a name in quotation marks: صحيفة «…». */
  NAMING,
  /** وقد، وكان: the tale goes on. */
  NARRATIVE,
  /** مسيرة، اعتصام: what people stage to be heard. */
  GATHERING,
  /** تظاهر، خرج: what people did who came together. */
  GATHERS,
  /** نظم، نفذ: what they did with a gathering. */
  STAGES,
  /** صامداً ومتمسكاً بأرضه: participles of how somebody stands, behind another. */
  STAND,
  /** علم، استعداد، حاجة: behind على or ب, what somebody is in: {@code أنه على علم بالأمر}. */
  STATE,
  /** Words that start with a و or ف of their own. */
  NATIVE_WAW,
  /** لم، لا. */
  NEGATION,
  /** أنباء، شائعات: what goes about. */
  NEWS,
  /** بلاغ، اتصال: what comes in with news, by a word in the masculine. */
  NEWS_TEXT,
  /** معلومات، إخبارية: the same by a word in the feminine, or several. */
  NEWS_TEXTS,
  /** Verbs after which على أن is a condition: توصلوا إلى اتفاق على أن. */
  NOT_ALA,
  /** Words with ب that bring no content: بشكل، بموجب. */
  NOT_CONTENT_BA,
  /** Words in سن that are no verbs: سنوات. */
  NOT_FUTURE,
  /** دخل، عمل: what has the letters of a verb and is as often a noun. */
  NOUN_TOO,
  /** Verbs whose form is also a common noun: طلب، رد. */
  NOUNLIKE,
  /** Those of them that after a name are the noun. */
  NOUNLIKE_OBJECT,
  /** الصعيد، الأرجح: what على before it makes no duty of. */
  NO_BURDEN,
  /** Verb forms that without a subject tell a fact: تبين. */
  NO_DROPPED,
  /** Nouns that حسب and وفق take without naming a source: القانون. */
  NO_SOURCE,
  /** يومية، حكومية: adjectives of media that tell no nation. */
  NO_NATION,
  /** Words that are no speaker: ذلك، الأمر. */
  NO_SPEAKER,
  /** Forms that look like a verb of saying and are none: يجب. */
  NO_VERB,
  /** سبب، عدد، أسماء: without article after a definite body, what it tells and not what it is. */
  OBJECT_NOUN,
  /** الجديد، العام، الأعلى: what describes a man, his office or what it is of. */
  OFFICE_ADJECTIVE,
  /** مني، لنا: who speaks is spoken to, and goes on speaking. */
  OF_ME,
  /** لعام، بشأن: behind a document, of when or what it is. */
  OF_DOCUMENT,
  /** العام، السامي: behind an office, before what it is of: الأمين العام لـ. */
  OF_OFFICE,
  /** أحد، إحدى: after a name, one of those it belongs to. */
  ONE_OF,
  /** Words after which a clause has its subject or its verb. */
  OPENER,
  /** What opens a blessing after a name: صلى، حفظه. */
  OPENS_BLESSING,
  /** في، عندما، لولا: after أنه, where its pronoun stands for the whole clause. */
  OPENS_CLAUSE,
  /** المناسبة، الشأن: after بهذا, on what occasion or in what way, and not what. */
  OF_THIS,
  /** المعارضة: a body, and an adjective of those that oppose. */
  OPPOSED,
  /** رد، لكن، جهته: what brings somebody else, and mostly the other side. */
  OPPOSES,
  /** الأحزاب، القوى: those of whom المعارضة can be an adjective. */
  OPPOSING,
  /** جهة، جانب: what turns to another matter. */
  OTHER_HAND,
  /** نحن، لدينا: what only a speaker says of himself. */
  OUR,
  /** نظري، انتباهي: what لفت says with nobody told. */
  OUR_EYES,
  /** أدى، يجعل: behind مما, what came of a thing. */
  OUTCOME,
  /** لقاء، زيارة: with a pronoun, when something was said. */
  OWN_OCCASION,
  /** جانبه، جهتها: of {@code من جانبه}, which a clause may follow without a comma. */
  OWN_SIDE,
  /** اعتقد: with hamza on its first letter, what the writer or the one quoted thinks. */
  OWN_THOUGHT,
  /** أنا، بلادنا، أظن: outside quotations, a writer's own voice. */
  OWN_VOICE,
  /** قوله، تعبيرها. */
  OWN_WORDS,
  /** تعديل، قانون: what a parliament passes with أقر. */
  PASSED,
  /** Verbs that are read only in the past. */
  PAST_ONLY,
  /** Words that go on with a noun phrase after a comma: حيث، خصوصاً. */
  PHRASE_GOES_ON,
  /** مقطع، صور: what is shown, and not said. */
  PICTURE,
  /** Nouns of places: after ب where it was said, and not what. */
  PLACE_NOUN,
  /** كبار، جدد: adjectives of persons whose plural is not in ون. */
  PLURAL_ADJECTIVE,
  /** مصادر، أوساط: plurals that speak in the feminine singular. */
  PLURAL_OF_THINGS,
  /** ذلك، بذلك: what was told before, after a verb of saying. */
  POINTED_AT,
  /** Prepositions that stand alone. */
  PREPOSITION,
  /** الرحمة، التوفيق: what God is asked for. */
  PRAYED_FOR,
  /** سأل، دعا: what one does to God with what he is asked for. */
  PRAYING,
  /** والد، مصاب، متهم: a person by kin or by what befell him, who holds no office. */
  PRIVATE,
  /** به، لهم: a preposition with its pronoun. */
  PRONOUN,
  /** Verbs by which a person shows, and only a document says: أثبت. */
  PROVING,
  /** نشر: verbs of putting out what another may say in it. */
  PUBLISHING,
  /** مطالبة، تنديد: what people come together for, to say it: {@code تجمعوا للمطالبة بـ}. */
  PURPOSE,
  /** Words of number before a noun: ثلاثة من، عدد من. */
  QUANTIFIER,
  /** حصلت، تلقته: what who was given a document did. */
  RECEIVING,
  /** اتهامات، تدخل: what is refused in words. */
  REFUSED,
  /** غير (صحيحة), لا (أساس لها): what is said of news that is not true. */
  REFUTED,
  /** المستوى، الشأن: behind an adjective, of what it is true: {@code مسؤول رفيع المستوى}. */
  RANK_OF,
  /** الذي، والتي. */
  RELATIVE,
  /** العقد، الرخصة: what is renewed without a word said again. */
  RENEWED,
  /** فيه: what takes up a relative pronoun. */
  RESUMPTION,
  /** تفاصيل، أسباب: what is revealed in words: {@code كشف الوزير تفاصيل الخطة}. */
  REVEALED,
  /** ختم، رد: what somebody does by a word: {@code ختم بالتأكيد على أن}. */
  ROUNDS_OFF,
  /** Documents that are given to somebody, and not issued by him: تصريح لوكالة. */
  SAID_TO,
  /** Words before a document already told of: نفس المصدر، نص البيان. */
  SAME,
  /** قوله، القول. */
  SAYING,
  /** هدف، نقطة: what is added in play, and not in words. */
  SCORED,
  /** السجن، حبس: what a court does to somebody with قضى. */
  SENTENCE,
  /** إلا، غير: before أن, what sets a clause against the one before. */
  SETS_AGAINST,
  /** الرغم، ضوء: behind على, nothing that is said. */
  SET_PHRASE_ALA,
  /** إلى (جانب), إلى (حين): nothing that is said. */
  SET_PHRASE_ILA,
  /** فيما، حيث: after a comma, what stands beside what was told before. */
  SETTING_APART,
  /** المسؤول: nouns that take up any person. */
  SOMEBODY,
  /** بعض، معظم: words of number whose verb has the gender of the noun behind them. */
  SOME,
  /** بعضها: what takes up a part of what was named. */
  SOME_OF,
  /** مصدر، مصادر: what takes up any source without a name. */
  SOURCE,
  /** متحدث، ناطقة: who speaks for others, and is called so. */
  SPEAKS_FOR,
  /** Documents that short forms take up: البيان. */
  SPEECH_DOCUMENT,
  /** Occasions of speech: مؤتمر، مقابلة. */
  SPEECH_OCCASION,
  /** Places of speech after على: على هامش، على حسابه. */
  SPEECH_PLACE,
  /** المشروع، الأزمة: nouns that look like adjectives, of what is judged and not of who judges. */
  SPOKEN_OF,
  /** Verbs whose participle tells what somebody thinks: وثق of واثق. */
  STATE_OF_MIND,
  /** نص: verbs of what only a text does, and lays down. */
  STIPULATING,
  /** هو، فهي: the subject as a pronoun before its verb. */
  SUBJECT_PRONOUN,
  /** يقين، قناعة: behind على, what somebody is sure of. */
  SURE,
  /** قدم، عرض: verbs that bring words only with a clause, or with a noun of feeling. */
  SHOWING,
  /** أن before a verb that is wished, not said. */
  SUBJUNCTIVE,
  /** وإذ: a clause before the main one. */
  SUBORDINATE_OPENER,
  /** Words that open another clause, and so end a noun phrase. */
  SUBORDINATOR,
  /** Verbs after كما that name no source: كما يفترض. */
  SUPPOSED,
  /** Nouns that على belongs to: المشرف على. */
  TAKES_ALA,
  /** Adjectives that ب belongs to: المعنية بالاقتصاد. */
  TAKES_BA,
  /** Nouns that في belongs to, also before ما: الوقوع فيما. */
  TAKES_FI,
  /** وهو: what takes up the clause before it, before ما or الذي. */
  TAKES_UP,
  /** عاد، وصل: past verbs of what happened, told by the outlet after a comma. */
  TALE_VERB,
  /** Verbs of thanking. */
  THANKING,
  /** شكر، تهنئة: followed by the one thanked. */
  THANKS,
  /** هؤلاء: who were spoken of, as the subject. */
  THESE,
  /** الخناق، الحصار: what is tightened, not stressed. */
  TIGHTENED,
  /** Titles with article that stand before a name. */
  TITLE,
  /** خطة، مسرحية: what has a name of its own, beside what stands before names of bodies. */
  TITLED,
  /** له، للجميع: to whom it is said or wished, before what is. */
  THOSE_TOLD,
  /** توقعات، تشخيص: behind حسب what was told, where nobody is named who tells it. */
  TOLD,
  /** بالتعاون: with whom something is done, where مع follows. */
  TOGETHER,
  /** مع، بين: what follows it then. */
  TOGETHER_WITH,
  /** على حد قوله: what names a source without a comma before it. */
  TO_THE_LIMIT,
  /** وذلك، سواء: what a content does not end with. */
  TRAILING,
  /** Words after which أن is not what a verb says: بعد أن، يجب أن. */
  UNFIT_BEFORE_THAT,
  /** What is told to be one: الصف، الأراضي. */
  UNITED,
  /** ضرورة، أهمية: what people are urged to, behind them. */
  URGED,
  /** لم، سوف: what stands before nothing but verbs. */
  VERBAL,
  /** Words that stand before or for a verb: لم، قد، تم. */
  VERBISH,
  /** طلب، وضع: a noun elsewhere, after أنه a past verb. */
  VERB_AFTER_PRONOUN,
  /** Words after a comma that bring the outlet back: يذكر، بدوره. */
  VOICE_BACK,
  /** كان: what stands before a verb told as past. */
  WAS,
  /** Verbs of which things are subjects as well: أظهر. */
  WEAK,
  /** مما، ما: what no speaker stands in. */
  WHAT,
  /** ما، لما: what somebody holds to be something, before the verb: {@code لما وصفه بـ}. */
  WHAT_HELD,
  /** Prepositions with a pronoun, which name nobody who speaks: عنهم، معها. */
  WITH_PRONOUN,
  /** Verbs of a source that is not to be named: رفض الكشف عن اسمه. */
  WITHHOLDS,
  /** أمام، في: where and how people act. */
  WHERE,
  /** تمنيات، اعتذار: nouns of wishes and apologies, with those they are for behind ل. */
  WISH,
  /** دون. */
  WITHOUT,
  /** شاهد، مصدر: people who speak to a body, and do not belong to it: {@code شاهدة للمنظمة}. */
  WITNESS
}
