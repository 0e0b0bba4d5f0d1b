package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks by a verb of saying: its subject after or before it, or the one dropped.
 *
 * <p>{@code أكد وزير النقل سالم الحداد أن} → سالم الحداد; {@code الوزير الذي طالب بـ} → الوزير;
 * {@code وأضاف أن} → who spoke before.
 */
final class VerbSubject {

  /** Where in a subject the verb's object begins. */
  final ObjectInSubject objects;

  /** Whom a title that is the subject leads to. */
  final HolderOfSubject holders;

  private final Report report;
  private final View view;
  private final VerbCue cue;
  private final VerbContent contents;
  private final PlausibleVerb plausible;
  private final SubjectForm forms;
  private final DescribedText texts;

  VerbSubject(VerbCue cue, VerbContent contents, PlausibleVerb plausible) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
    this.contents = contents;
    this.plausible = plausible;
    this.objects = new ObjectInSubject(cue, contents);
    this.holders = new HolderOfSubject(cue, contents);
    this.forms = new SubjectForm(cue);
    this.texts = new DescribedText(cue);
  }

  Optional<Phrase> before() {
    Optional<Phrase> text = texts.isLaidDown() ? texts.before() : Optional.empty();
    if (texts.isLaidDown() && texts.isDecided()) {
      return text;
    }
    return text.or(this::named).or(() -> texts.isReported() ? texts.before() : Optional.empty());
  }

  private Optional<Phrase> named() {
    if (report.contents.next.isMainAfterSubordinate(cue.at) || isAboutSomething()) {
      return Optional.empty();
    }
    boolean resumed =
        view.isIn(WordList.RESUMPTION, cue.at + 1)
            && (cue.relative ? !cue.isOfAnother(cue.at + 1) : !isToldOrAsked());
    if (!cue.relative) {
      return report.subjects.before(cue.at).filter(phrase -> !resumed && agrees(phrase));
    }
    return view.isIn(WordList.RELATIVE, cue.pronoun) && !resumed && answersRelative()
        ? report.subjects.antecedent(cue.pronoun).filter(phrase -> !isSpokenOf(phrase))
        : Optional.empty();
  }

  /** {@code أحدهم قال له إن}, {@code الوزير طلب منه العودة}. */
  private boolean isToldOrAsked() {
    String key = view.key(cue.at + 1);
    boolean told = key.equals("له") || key.equals("لها");
    return told && view.lexicon.isCore(cue.verb) || cue.verb.has(Frame.OF) && key.startsWith("من");
  }

  /** {@code رفض الاتفاق الذي قال إنه سيفشل}: a document, of which the clause tells. */
  private boolean isSpokenOf(Phrase antecedent) {
    String key = view.key(cue.at + 1);
    return antecedent.source().entity() == null
        && view.isComplementiser(cue.at + 1)
        && !OwnerPronoun.of(key).isEmpty()
        && view.sourceNoun(antecedent.start()) == SpeechLexicon.SourceNoun.DOCUMENT;
  }

  /** {@code وعن مستوى الحداد قال المدرب}: whom it is about, and not who speaks. */
  private boolean isAboutSomething() {
    if (cue.form.tense() != VerbForm.Tense.PAST) {
      return false;
    }
    int sentence = view.sentence(cue.at).firstWord();
    int first = cue.at;
    while (first > sentence && !view.isPunctuation(first - 1)) {
      first--;
    }
    String key = view.key(first);
    return first < cue.at && (key.equals("وعن") || key.equals("وحول") || key.equals("وبشان"));
  }

  /** Not {@code جراحة زراعة يدين}: a verb behind its subject has its gender. */
  private boolean agrees(Phrase subject) {
    Agreement own = subject.source().agreement();
    boolean single = cue.form.number() == VerbForm.Number.SINGULAR && cue.form.person() == 3;
    return subject.source().entity() != null && !isOfOtherGender(subject.source())
        || !single
        || view.isIn(WordList.QUANTIFIER, subject.start())
        || isAnybody(subject)
        || !areTwo(subject) && own.answers(Agreement.of(cue.form));
  }

  /** {@code بعضهم يقول}, {@code كلهم أكد}: one verb or several. */
  private boolean isAnybody(Phrase subject) {
    return subject.end() - subject.start() == 1 && view.isIn(WordList.ANYBODY, subject.start());
  }

  /**
   * {@code تظاهرة نظمتها الهيئة، أقر بأن}: a body by a feminine noun, of which a man's verb is not.
   */
  private boolean isOfOtherGender(Source subject) {
    return subject.entity() != null
        && subject.entity().type() == EntityType.ORG
        && subject.agreement().equals(Agreement.FEMININE)
        && cue.form.gender() == VerbForm.Gender.MASCULINE
        && cue.form.tense() == VerbForm.Tense.PAST;
  }

  /** {@code اعتقلت شخصين يشتبه بأنهما}: two, of whom a verb in the singular is not said. */
  private boolean areTwo(Phrase subject) {
    String head = subject.source().head();
    return Discourse.isDual(head)
        && view.lexicon.sourceNoun(Discourse.stem(head)) == SpeechLexicon.SourceNoun.PERSON;
  }

  /** Not {@code الوزير الذي وصفوا قراره}, {@code الأموال التي قال القراصنة}: another's verb. */
  private boolean answersRelative() {
    Agreement pronoun = Agreement.ofRelative(view.key(cue.pronoun));
    return pronoun.equals(Agreement.UNKNOWN)
        || cue.form.number() == VerbForm.Number.DUAL
        || pronoun.answers(Agreement.of(cue.form));
  }

  Optional<Phrase> after(int verb) {
    int told = pastQuotedAddressee(verb);
    int next = told == cue.at + 1 ? pastDemonstrative(told) : told;
    if (next < cue.limit && (forms.isOblique(next) || contents.bare.startsAtOnce(next))
        || forms.hasOwnPlural()) {
      return Optional.empty();
    }
    boolean counted = view.isIn(WordList.QUANTIFIER, next);
    boolean apart = view.isComma(cue.at + 1) && next == cue.at + 2;
    boolean aside = view.isComma(cue.at + 1) && next > cue.at + 2 && cue.form.object().isEmpty();
    if (next >= cue.limit
        || aside
        || apart && !view.startsName(next) && view.sourceNoun(next) == null
        || forms.isAccusative(next)
        || cue.verb.has(Frame.TO) && view.isIn(WordList.NO_SPEAKER, next)
        || !counted && report.sources.phrases.objects.startsObject(next)
        || contents.startsJudged(next)
        || forms.isTaken(next)
        || isToldByIssuer()) {
      return Optional.empty();
    }
    Optional<Phrase> phrase = report.sources.read(next, cue.limit, closing());
    boolean addressed =
        phrase.isPresent()
            && (isToldByDocument() || isNamedAddressee(phrase.get()))
            && report.contentFinder.at(phrase.get().end(), contents.wanted(false)).isPresent();
    return phrase
        .filter(p -> !addressed)
        .flatMap(holders::ledTo)
        .filter(forms::mayBeSubject)
        .map(texts::itself);
  }

  /**
   * {@code وتضيف هذه المصادر أن}: to the noun of those who speak; not {@code ونصحت هذه الفتاة بأن},
   * who may be told.
   */
  private int pastDemonstrative(int at) {
    boolean source =
        at + 1 < cue.limit
            && view.isIn(WordList.DEMONSTRATIVE, at)
            && view.isDefinite(at + 1)
            && view.sourceNoun(at + 1) != null
            && !cue.verb.has(Frame.WHOM)
            && !(cue.verb.has(Frame.AS) && !isOfPersons(at + 1))
            && !(cue.verb.has(Frame.OBJ) && forms.isDocument(at + 1));
    return source ? at + 1 : at;
  }

  /** {@code حثت أنقرة على}: a name alone behind a verb that always names whom it is said to. */
  private boolean isNamedAddressee(Phrase phrase) {
    return cue.verb.has(Frame.ADDRESSED)
        && cue.form.object().isEmpty()
        && view.startsName(phrase.start())
        && view.endWord(phrase.source().span()) == phrase.end();
  }

  /** {@code بيانا طالب فيه الرئيس بالتنحي}: one behind it, whom the document's maker speaks to. */
  private boolean isToldByDocument() {
    return cue.verb.has(Frame.WHOM) && plausible.isVerbByDocument(cue.at, cue.match);
  }

  /**
   * {@code ألقى سليم الحداد كلمة دعا فيها الحضور إلى}: whose words it is was said, and who is told.
   */
  private boolean isToldByIssuer() {
    int document = cue.at - 1;
    return cue.verb.has(Frame.WHOM)
        && document > 0
        && view.isIn(WordList.RESUMPTION, cue.at + 1)
        && (view.sourceNoun(document) == SpeechLexicon.SourceNoun.DOCUMENT
            || view.isIn(WordList.SPEECH_OCCASION, document))
        && !view.isDefinite(document)
        && Publisher.before(report, document).isPresent();
  }

  private boolean isOfPersons(int at) {
    SpeechLexicon.SourceNoun noun = view.sourceNoun(at);
    return cue.verb.has(Frame.THAT)
        && (noun == SpeechLexicon.SourceNoun.PERSON || noun == SpeechLexicon.SourceNoun.PEOPLE);
  }

  /** What ends the subject: {@code طلب الوزير من البرلمان}, who is asked, too. */
  private Set<String> closing() {
    if (cue.verb.has(Frame.BY) || VerbCue.isJudgement(cue.match)) {
      return Set.of("ب");
    }
    return cue.verb.has(Frame.OF) ? Set.of("من") : cue.verb.prepositions();
  }

  /**
   * {@code قال لـ"الساحل" الحداد}, {@code كشف «للساحل» الحداد}, {@code أبلغ "الساحل" وكيل الوزارة
   * بأن}: a paper is told, before who tells it.
   */
  private int pastQuotedAddressee(int next) {
    int told = view.key(next).equals("ل") ? next + 1 : next;
    Quotation paper = view.opening(told);
    if (paper == null || !paper.closed()) {
      return next;
    }
    int end = view.endWord(paper.span());
    boolean inside =
        report.sources.phrases.prepositions.isLam(told + 1) && report.contents.isName(paper);
    if (view.key(told - 1).equals("ل") || inside) {
      return end;
    }
    boolean whom = cue.verb.has(Frame.WHOM) && cue.form.object().isEmpty();
    boolean speaker = end < cue.limit && view.sourceNoun(end) == SpeechLexicon.SourceNoun.PERSON;
    return whom && speaker ? end : next;
  }

  Optional<Source> dropped() {
    return new DroppedSubject(cue, plausible).find();
  }

  /**
   * Names, and nouns of persons, bodies and documents speak; of other words only what may be a name
   * that is not known, with a plain verb of saying and a clause or a quotation.
   */
  boolean isPlausible(Phrase subject, Attached attached) {
    boolean speaks = Plausible.speaks(report, subject) || areSeveral(subject);
    boolean person =
        subject.source().entity() != null
            ? subject.source().entity().type() == EntityType.PER
            : view.sourceNoun(subject.start()) == SpeechLexicon.SourceNoun.PERSON
                && !view.key(subject.start()).endsWith("ه");
    boolean thing =
        attached.rule().equals(Attached.OBJECT)
            && view.lexicon.is(WordList.WEAK, cue.lemmaKey())
            && !(person
                && (carriesOn(subject)
                    || view.isDeed(view.text.wordFrom(attached.content().start()))))
            && !report.sources.isDocument(subject);
    boolean expressed =
        cue.lemmaKey().equals("عبر") && subject.source().entity() == null && !speaks;
    if (thing || expressed || person && view.lexicon.is(WordList.PROVING, cue.lemmaKey())) {
      return false;
    }
    boolean clause =
        attached.rule().startsWith("that")
            || attached.rule().contains(ContentFinder.QUOTATION)
            || attached.rule().equals("colon")
            || attached.rule().equals(Attached.BARE);
    boolean plain =
        clause
            && cue.verb.act() == Act.STATE
            && !cue.verb.has(Frame.WHOM)
            && !view.lexicon.is(WordList.PREPOSITION, cue.lemmaKey())
            && !view.lexicon.is(WordList.WEAK, cue.lemmaKey());
    if (texts.isLaidDown()) {
      return texts.isText(subject) || speaks && !texts.isDecided();
    }
    if (texts.isReported() && texts.isNews(subject)) {
      return true;
    }
    boolean core = view.lexicon.is(WordList.CORE, cue.lemmaKey());
    boolean felt =
        report.contentFinder.nounAt(subject.start()) != null
            && (view.key(subject.start()).endsWith("تي")
                || !OwnerPronoun.of(view.key(subject.start())).isEmpty());
    boolean ownFeeling =
        attached.rule().equals("feeling")
            && !OwnerPronoun.of(view.key(subject.end())).isEmpty()
            && report.contentFinder.nounAt(subject.end()) != null;
    return speaks || (plain || ownFeeling) && !felt && Plausible.mayBeName(view, subject, core);
  }

  /** {@code وأبرز الحداد أهمية}; not {@code الحداد أبرز المرشحين}. */
  private boolean carriesOn(Phrase subject) {
    return view.lexicon.is(WordList.CARRIES_ON, cue.lemmaKey())
        && cue.match.stem().joined()
        && subject.start() == cue.surroundings.skip(cue.at + 1);
  }

  /** {@code الضيوف طالبوا بـ}: who stands before a verb in the plural of men are people. */
  private boolean areSeveral(Phrase subject) {
    return Agreement.of(cue.form).equals(Agreement.PEOPLE)
        && cue.form.person() == 3
        && subject.end() == cue.at
        && view.isDefinite(subject.start())
        && !view.withoutConjunction(subject.start()).joined();
  }

  Source named(Phrase subject) {
    Source resolved = report.resolve(subject);
    boolean another =
        view.isIn(WordList.SOMEBODY, subject.start()) && (cue.relative || isAround(resolved));
    Source source = another ? subject.source() : resolved;
    boolean clause =
        cue.relative && subject.start() < cue.at && source.basis() == SpeakerBasis.NAMED;
    return clause ? source.by(SpeakerBasis.RELATIVE_CLAUSE) : source;
  }

  /** {@code قال الحداد إن الطبيب أخبره}: who speaks around the verb is not whom he speaks of. */
  private boolean isAround(Source source) {
    return report
        .enclosing(view.word(cue.at).start())
        .filter(outer -> !outer.sources().isEmpty() && outer.speaker().isSame(source))
        .isPresent();
  }

  /** The person whom the subject leads up to, else the one that it names. */
  Source titled(Phrase subject, Attached attached) {
    return holders.holder(subject, attached).orElseGet(() -> named(subject));
  }

  /** {@code وكشف التقرير الذي أصدرته المؤسسة}: who made the document speaks by it. */
  Source issuerOf(Optional<Phrase> subject, Source source) {
    Optional<Phrase> publisher =
        source.entity() == null ? subject.flatMap(p -> Publisher.of(report, p)) : Optional.empty();
    Optional<Source> named =
        publisher.map(report::resolve).filter(speaker -> speaker.entity() != null);
    if (named.isPresent()) {
      return named.get();
    }
    @Nullable Source issuer = cue.surroundings.issuer();
    boolean document =
        source.entity() == null && subject.filter(report.sources::isDocument).isPresent();
    return issuer != null && document ? issuer : source;
  }

  /** {@code في تصريح لموقع ألماني قال الحداد}: what can speak after the verb does. */
  boolean yields(Phrase before, int next) {
    if (cue.relative) {
      return hasOwn(next);
    }
    return !Plausible.speaks(report, before)
        && after(next).filter(after -> Plausible.speaks(report, after)).isPresent();
  }

  /**
   * {@code الجزيرة التي قال الوزير إنها}: a relative clause whose verb has a subject of its own.
   */
  private boolean hasOwn(int next) {
    boolean whom = cue.verb.has(Frame.WHOM) || cue.verb.has(Frame.ADDRESSED);
    boolean somebody = next == cue.at + 1 && next < cue.limit && view.namesSomebody(next);
    return !whom
        && somebody
        && after(next)
            .filter(own -> report.contentFinder.at(own.end(), contents.wanted(false)).isPresent())
            .isPresent();
  }
}
