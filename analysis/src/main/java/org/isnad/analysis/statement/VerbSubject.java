package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/** Who speaks by a verb of saying: its subject after or before it, or the one dropped. */
final class VerbSubject {

  private static final int LONGEST_TITLE = 14;

  /** By which an adjective of people ends: السابقون، الأمنية، المحلي، البارزات. */
  private static final List<String> ADJECTIVE_ENDINGS = List.of("ون", "ين", "ه", "ي", "ات");

  private final Report report;
  private final View view;
  private final VerbCue cue;
  private final VerbContent contents;
  private final PlausibleVerb plausible;

  VerbSubject(VerbCue cue, VerbContent contents, PlausibleVerb plausible) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
    this.contents = contents;
    this.plausible = plausible;
  }

  Optional<Phrase> before() {
    if (report.contents.next.isMainAfterSubordinate(cue.at) || isAboutSomething()) {
      return Optional.empty();
    }
    boolean resumed =
        view.isIn(WordList.RESUMPTION, cue.at + 1) && (cue.relative || !isToldOrAsked());
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
    return subject.source().entity() != null
        || !single
        || view.isIn(WordList.QUANTIFIER, subject.start())
        || !areTwo(subject) && own.answers(Agreement.of(cue.form));
  }

  /** {@code اعتقلت شخصين يشتبه بأنهما}: two, of whom a verb in the singular is not said. */
  private boolean areTwo(Phrase subject) {
    String head = subject.source().head();
    return Discourse.isDual(head)
        && view.lexicon.sourceNoun(Discourse.stem(head)) == SpeechLexicon.SourceNoun.PERSON;
  }

  private boolean isDocument(Phrase phrase) {
    return report.sources.phrases.head(phrase.start(), phrase.end())
        == SpeechLexicon.SourceNoun.DOCUMENT;
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
    if (next < cue.limit && (isOblique(next) || contents.isBareSpeech(next)) || hasOwnPlural()) {
      return Optional.empty();
    }
    boolean counted = view.isIn(WordList.QUANTIFIER, next);
    boolean apart = view.isComma(cue.at + 1) && next == cue.at + 2;
    boolean aside = view.isComma(cue.at + 1) && next > cue.at + 2 && cue.form.object().isEmpty();
    if (next >= cue.limit
        || aside
        || apart && !view.startsName(next) && view.sourceNoun(next) == null
        || isAccusative(next)
        || cue.verb.has(Frame.TO) && view.isIn(WordList.NO_SPEAKER, next)
        || !counted && report.sources.phrases.startsObject(next)
        || contents.startsJudged(next)
        || isTaken(next)
        || isToldByIssuer()) {
      return Optional.empty();
    }
    Optional<Phrase> phrase = report.sources.read(next, cue.limit, closing());
    boolean addressed =
        phrase.isPresent()
            && (isToldByDocument() || isNamedAddressee(phrase.get()))
            && report.contentFinder.at(phrase.get().end(), contents.wanted(false)).isPresent();
    return phrase.filter(p -> !addressed).flatMap(this::ledTo).filter(this::mayBeSubject);
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
            && !(cue.verb.has(Frame.OBJ) && isDocument(at + 1));
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
    boolean inside = report.sources.phrases.isLam(told + 1) && report.contents.isName(paper);
    if (view.key(told - 1).equals("ل") || inside) {
      return end;
    }
    boolean whom = cue.verb.has(Frame.WHOM) && cue.form.object().isEmpty();
    boolean speaker = end < cue.limit && view.sourceNoun(end) == SpeechLexicon.SourceNoun.PERSON;
    return whom && speaker ? end : next;
  }

  /** The subject up to where its verb's object begins, which has no mark of its own. */
  Phrase withoutObject(Phrase subject) {
    if (contents.isDeedAfterComma(subject.end())) {
      return subject;
    }
    int owned = cue.verb.has(Frame.WHOM) ? OwnedObject.in(view, subject) : subject.start();
    if (owned > subject.start()) {
      return report.sources.read(subject.start(), owned, Set.of()).orElse(subject);
    }
    if (subject.source().entity() != null) {
      return beforeObject(subject, new ObjectBehindTitle(cue).of(subject));
    }
    int object = cue.verb.has(Frame.AS) ? held(subject) : definiteBehindBare(subject);
    return beforeObject(subject, object);
  }

  private Phrase beforeObject(Phrase subject, int object) {
    return object > subject.start() && object < subject.end() && view.isDefinite(object)
        ? report.sources.read(subject.start(), object, Set.of()).orElse(subject)
        : subject;
  }

  /**
   * {@code دانت دول ومنظمات التفجير}: where nothing else is left to be the object, what is definite
   * behind nouns without article is no part of the subject.
   */
  private int definiteBehindBare(Phrase subject) {
    boolean needsOne =
        cue.verb.has(Frame.OBJ)
            && cue.verb.act() != Act.STATE
            && (subject.end() >= cue.limit
                || view.isPunctuation(subject.end())
                || view.isIn(WordList.RELATIVE, subject.end()))
            && !bringsClause(subject.end());
    int at = subject.start();
    while (needsOne && at < subject.end() && isBareSource(at)) {
      at++;
    }
    return needsOne && at == subject.start() ? thingBehindPeople(at, subject.end()) : at;
  }

  /**
   * {@code دان الوزراء الجرائم}, {@code دان الوزراء العرب الجرائم}: what is definite behind people
   * and describes none of them, else {@code at}.
   */
  private int thingBehindPeople(int at, int end) {
    int next = at + 1;
    while (next < end && view.isIn(WordList.PLURAL_ADJECTIVE, next)) {
      next++;
    }
    String key = view.key(next);
    boolean thing =
        next < end
            && view.isDefinite(at)
            && view.sourceNoun(at) == SpeechLexicon.SourceNoun.PEOPLE
            && view.isDefinite(next)
            && !view.isInName(next)
            && view.sourceNoun(next) == null
            && !key.startsWith("الم")
            && ADJECTIVE_ENDINGS.stream().noneMatch(key::endsWith);
    return thing ? next : at;
  }

  private boolean bringsClause(int from) {
    for (int i = from; i < Math.min(cue.limit, from + LONGEST_TITLE); i++) {
      if (view.isComplementiser(i)) {
        return true;
      }
      if (view.withoutConjunction(i).joined() && !view.verbs(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code وصف المتحدث باسم الجيش التقارير بأنها}: of two definite nouns before what the second is
   * held to be, the first is the subject.
   */
  private int held(Phrase subject) {
    if (!view.isComplementiser(subject.end()) || !view.key(subject.end()).startsWith("ب")) {
      return subject.start();
    }
    int at = subject.start() + 1;
    while (at < subject.end() && !view.isDefinite(at - 1)) {
      at++;
    }
    while (at < subject.end() && belongsToTitle(at)) {
      at += view.key(at).equals("باسم") ? 2 : 1;
    }
    return at;
  }

  private boolean belongsToTitle(int at) {
    String key = view.key(at);
    return key.equals("باسم") || key.endsWith("ي") || key.endsWith("يه");
  }

  private boolean isBareSource(int at) {
    return !view.isDefinite(at) && view.sourceNoun(at) != null;
  }

  /**
   * {@code ولفت النظر إلى}, {@code واستنكر الهجوم}: what is done or spoken of, and nobody who
   * speaks.
   */
  boolean isThing(Phrase phrase) {
    boolean said =
        cue.verb.has(Frame.OBJ)
            && phrase.start() > cue.at
            && view.isIn(WordList.SAID_TO, phrase.start())
            && !view.isDefinite(phrase.start())
            && phrase.source().entity() == null;
    return said || startsThing(phrase.start()) && !Plausible.speaks(report, phrase);
  }

  /**
   * {@code ووصف الاتفاق بأنه}: what is described, right before what it is described as, and nobody
   * who describes.
   */
  boolean isDescribed(Phrase phrase) {
    int end = phrase.end();
    boolean as = view.isComplementiser(end) && view.key(end).startsWith("ب");
    return as
        && cue.verb.has(Frame.AS)
        && !cue.verb.has(Frame.THAT)
        && cue.form.object().isEmpty()
        && end < cue.limit;
  }

  /** A definite noun of a deed, no name and no source. */
  boolean startsThing(int at) {
    boolean drawn = view.isIn(WordList.ATTENTION, at) && view.key(at + 1).equals("الي");
    boolean returns = cue.verb.has(Frame.TO) && cue.form.tense() == VerbForm.Tense.PRESENT;
    boolean described = cue.verb.has(Frame.AS) && cue.match.stem().joined();
    boolean object = drawn || described || cue.verb.has(Frame.OBJ) && !returns;
    return at < cue.limit
        && object
        && view.isDefinite(at)
        && view.isDeed(at)
        && !view.isInName(at)
        && view.sourceNoun(at) == null;
  }

  /** {@code وعبروا عن}: before its subject a verb is singular, so that none follows this one. */
  private boolean hasOwnPlural() {
    return cue.form.number() != VerbForm.Number.SINGULAR && cue.form.person() == 3;
  }

  Optional<Source> dropped() {
    return new DroppedSubject(cue, plausible).find();
  }

  /**
   * Names, and nouns of persons, bodies and documents speak; of other words only what may be a name
   * that is not known, with a plain verb of saying and a clause or a quotation.
   */
  boolean isPlausible(Phrase subject, Attached attached) {
    boolean speaks = Plausible.speaks(report, subject);
    boolean person =
        subject.source().entity() != null
            ? subject.source().entity().type() == EntityType.PER
            : view.sourceNoun(subject.start()) == SpeechLexicon.SourceNoun.PERSON
                && !view.key(subject.start()).endsWith("ه");
    boolean thing =
        attached.rule().equals(Attached.OBJECT)
            && view.lexicon.is(WordList.WEAK, cue.lemmaKey())
            && !(person && view.isDeed(view.text.wordFrom(attached.content().start())))
            && !isDocument(subject);
    boolean expressed =
        cue.lemmaKey().equals("عبر") && subject.source().entity() == null && !speaks;
    if (thing || expressed || person && view.lexicon.is(WordList.PROVING, cue.lemmaKey())) {
      return false;
    }
    boolean clause =
        attached.rule().startsWith("that")
            || attached.rule().contains(ContentFinder.QUOTATION)
            || attached.rule().equals("colon");
    boolean plain =
        clause
            && cue.verb.act() == Act.STATE
            && !cue.verb.has(Frame.WHOM)
            && !view.lexicon.is(WordList.PREPOSITION, cue.lemmaKey())
            && !view.lexicon.is(WordList.WEAK, cue.lemmaKey());
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

  /**
   * The person whom a long title leads up to, before what is said: {@code قال سفير المملكة لدى
   * الجامعة، عميد الدبلوماسيين، السفير أحمد قطان: إن}.
   */
  Source titled(Phrase subject, Attached attached) {
    Named called = called(subject.end());
    if (called != null && subject.source().entity() == null) {
      return report.sources.named(called, subject.source().head());
    }
    Optional<Named> holder =
        isSingularTitle(subject)
            ? report.sources.personAfter(subject, beforeOwnWords(subject.end(), limit(attached)))
            : Optional.empty();
    return holder
        .or(() -> behindClause(subject, attached.word()))
        .map(named -> report.sources.named(named, subject.source().head()))
        .orElseGet(() -> named(subject));
  }

  /** {@code كبير الباحثين الذين أعدوا الدراسة، سامي حداد إن}: behind a clause about the title. */
  private Optional<Named> behindClause(Phrase subject, int content) {
    boolean one =
        subject.source().entity() == null
            && subject.source().agreement().number() != VerbForm.Number.PLURAL;
    if (!one || subject.start() < cue.at || !view.isIn(WordList.RELATIVE, subject.end())) {
      return Optional.empty();
    }
    int end = view.isComma(content - 1) ? content - 1 : content;
    Agreement title = subject.source().agreement();
    return Optional.ofNullable(report.subjects.personBefore(end))
        .filter(named -> report.sources.named(named, "").agreement().answers(title))
        .filter(named -> view.isComma(view.text.wordAt(named.span().start()) - 1));
  }

  /** Where what is said begins, unless that is the holder himself, or the word that brings it. */
  private int limit(Attached attached) {
    int content = view.text.wordFrom(attached.content().start());
    boolean holder = view.nameAt(content) != null || view.isIn(WordList.HONORIFIC, content);
    return content > cue.at && !holder ? Math.min(content, attached.word()) : attached.word();
  }

  /** {@code أحد السكان يدعى فلان}. */
  private @Nullable Named called(int at) {
    int call = view.isComma(at) ? at + 1 : at;
    Named named = view.isIn(WordList.CALLED, call) ? view.nameAt(call + 1) : null;
    return named != null && named.entity().type() == EntityType.PER ? named : null;
  }

  /** {@code قدم الوزير شكره للملك فلان على}: to the noun of what is said, no further. */
  private int beforeOwnWords(int from, int limit) {
    int end = from;
    while (end < limit
        && (report.contentFinder.nounAt(end) == null
            || !view.isDefinite(end) && OwnerPronoun.of(view.key(end)).isEmpty())) {
      end++;
    }
    return end;
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
    boolean document = source.entity() == null && subject.filter(this::isDocument).isPresent();
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

  /**
   * Past a title in apposition, {@code أكد فلان، نائب رئيس الجمعية، نجاح المشروع}, or a name in
   * quotation marks: {@code أعلنت الشركة الأميركية «مايكروسوفت» خسائر}.
   */
  int afterTitle(Phrase subject) {
    if (subject.source().entity() == null && isDocument(subject)) {
      return Publisher.passive(report, subject).map(Phrase::end).orElse(subject.end());
    }
    int mark = view.isComma(subject.end()) ? subject.end() + 1 : subject.end();
    Quotation name = view.opening(mark);
    int first = name == null ? mark + 1 : pastCourtesy(mark + 1);
    Named inside = view.nameAt(first);
    boolean person = inside != null && inside.entity().type() == EntityType.PER;
    if (name != null && inside != null && (person || mark == subject.end())) {
      int end = view.endWord(name.span());
      boolean whole = view.endWord(name.inner()) == endOfName(first);
      return whole && end < cue.limit ? end : subject.end();
    }
    int title = subject.end() + 1;
    int described = afterDescription(subject, title);
    if (described > title) {
      return described;
    }
    boolean apposition =
        title < cue.limit
            && view.isComma(subject.end())
            && subject.source().entity() != null
            && subject.source().entity().type() == EntityType.PER
            && view.nameAt(title) == null
            && view.word(title).stems().get(0).preposition() == 0
            && view.sourceNoun(title) == SpeechLexicon.SourceNoun.PERSON;
    return apposition
        ? report.sources.phrases.end(title, cue.limit, cue.verb.prepositions())
        : subject.end();
  }

  /** {@code نفى الحداد، المحترف مع نادي الساحل، تناوله}: to the comma that ends the description. */
  private int afterDescription(Phrase subject, int first) {
    boolean named =
        subject.source().entity() != null
            && view.isComma(subject.end())
            && first < cue.limit
            && view.word(first).stems().get(0).definite()
            && view.timeAt(first) == null
            && view.nameAt(first) == null;
    for (int i = first; named && i + 1 < Math.min(cue.limit, first + LONGEST_TITLE); i++) {
      if (view.isComplementiser(i)) {
        return first;
      }
      if (view.isComma(i)) {
        boolean what =
            view.isComplementiser(i + 1)
                || VerbalNouns.isOne(OwnerPronoun.without(view.key(i + 1)))
                || cue.verb.takes(view.key(i + 1));
        return what ? i + 1 : first;
      }
    }
    return first;
  }

  /** {@code "د. سالم الحداد"}. */
  private int pastCourtesy(int at) {
    boolean courtesy = view.nameAt(at) == null && view.isIn(WordList.HONORIFIC, at);
    return courtesy ? at + (view.word(at + 1).is('.') ? 2 : 1) : at;
  }

  private int endOfName(int start) {
    Named named = view.nameAt(start);
    return named == null ? start : view.endWord(named.span());
  }

  /**
   * A title with the name it leads up to, where what is said follows that name: {@code نوه مدير
   * الجمعية بالساحل سليم الحداد بأن}, {@code أوضح مدير عام تعليم الخرج الدكتور فلان أن}.
   */
  private Optional<Phrase> ledTo(Phrase subject) {
    Optional<Phrase> last = lastHolder(subject);
    if (last.isPresent()) {
      return last;
    }
    if (!isSingularTitle(subject)) {
      return Optional.of(subject);
    }
    int end = subject.end();
    while (end < Math.min(cue.limit, subject.end() + LONGEST_TITLE)
        && !view.isComplementiser(end)
        && !view.isColon(end)
        && view.verbs(end).isEmpty()
        && report.contentFinder.nounAt(end) == null) {
      end++;
    }
    Named holder = report.sources.personAfter(subject, end).orElse(null);
    if (holder == null) {
      return Optional.of(subject);
    }
    int after = view.endWord(holder.span());
    int next =
        new Surroundings(view, report.sources, cue.verb.prepositions(), cue.limit).skip(after);
    boolean said =
        next < cue.limit
            && (report.contentFinder.at(next, contents.wanted(false)).isPresent()
                || cue.verb.has(Frame.OBJ) && report.sources.phrases.startsObject(next));
    return Optional.of(
        said
            ? new Phrase(
                report.sources.named(holder, subject.source().head()), subject.start(), after)
            : subject);
  }

  /**
   * {@code أوضح المشرف على كرسي المهندس فلان للأبحاث الدكتور علّان أن}: of two persons the one
   * before what is said, where a title of his own stands before his name.
   */
  private Optional<Phrase> lastHolder(Phrase subject) {
    boolean inside =
        isSingularTitle(subject)
            || subject.source().entity() != null
                && subject.source().entity().type() == EntityType.PER
                && !view.startsNameOrJoined(subject.start());
    int end = subject.end();
    while (inside
        && end < cue.limit
        && !view.isComplementiser(end)
        && !view.isPunctuation(end)
        && !cue.verb.takes(view.key(end))
        && report.contentFinder.nounAt(end) == null) {
      end++;
    }
    boolean said = inside && end < cue.limit && (view.isComplementiser(end) || view.isColon(end));
    Named holder = said ? report.subjects.personBefore(end) : null;
    if (holder == null
        || holder.entity().equals(subject.source().entity())
        || report.sources.joinsPerson(subject.start(), view.text.wordAt(holder.span().start()))
        || !view.isIn(WordList.TITLE, view.text.wordAt(holder.span().start()) - 1)) {
      return Optional.empty();
    }
    Source source = report.sources.named(holder, subject.source().head());
    return Optional.of(new Phrase(source, subject.start(), end));
  }

  private boolean isSingularTitle(Phrase subject) {
    return subject.start() > cue.at
        && subject.source().entity() == null
        && subject.source().agreement().number() != VerbForm.Number.PLURAL
        && report.sources.isTitle(subject);
  }

  /** {@code لحراس الأمن}: who is spoken to. */
  private boolean isOblique(int next) {
    return view.lexicon.sourceNoun(view.key(next)) == null
        && view.withPreposition(next, 'ل')
            .filter(stem -> stem.definite() || view.lexicon.sourceNoun(stem.bareKey()) != null)
            .isPresent()
        && !view.startsName(next);
  }

  /** {@code دعا الفلسطينيين إلى}: a plural in ين, or a noun with tanwin, is the object. */
  private boolean isAccusative(int next) {
    if (view.word(next).surface().endsWith("اً") && view.nameAt(next) == null) {
      return true;
    }
    return view.key(next).endsWith("ين")
        && view.nameAt(next) == null
        && !isSingularInYn(next)
        && (view.isDefinite(next) || view.sourceNoun(next) != null);
  }

  /** {@code أمين}, and not {@code الجارين}. */
  private boolean isSingularInYn(int next) {
    String head = report.sources.bareHead(next);
    return view.lexicon.sourceNoun(head) == SpeechLexicon.SourceNoun.PERSON
        && view.lexicon.sourceNoun(head.substring(0, head.length() - 2)) == null;
  }

  private boolean isTaken(int next) {
    return view.nameAt(next) == null
        && !view.isIn(WordList.HIS_HIGHNESS, next)
        && !view.verbs(next).isEmpty()
        && view.sourceNoun(next) == null
        && !view.isDefinite(next);
  }

  /**
   * An object is no subject: its gender may tell, or that no noun of persons or bodies heads it.
   */
  private boolean mayBeSubject(Phrase phrase) {
    Source source = phrase.source();
    boolean agrees =
        source.agreement().gender() == VerbForm.Gender.ANY
            || cue.form.gender() == source.agreement().gender()
            || source.agreement().number() == VerbForm.Number.PLURAL;
    boolean mustHaveObject = cue.verb.has(Frame.WHOM);
    boolean unknown = source.agreement().gender() == VerbForm.Gender.ANY;
    boolean feminine = cue.form.gender() == VerbForm.Gender.FEMININE;
    if (mustHaveObject
        && unknown
        && feminine
        && !cue.match.stem().joined()
        && report.mains.inSentence(cue.at, Agreement.of(cue.form)).isPresent()) {
      return false;
    }
    boolean place =
        source.entity() != null
            && source.entity().type() == EntityType.LOC
            && cue.form.gender() == VerbForm.Gender.MASCULINE;
    if (place && !agrees) {
      return false;
    }
    boolean man =
        source.entity() == null
            && feminine
            && phrase.end() - phrase.start() == 1
            && source.agreement().equals(Agreement.MASCULINE)
            && !source.head().endsWith("ان")
            && view.sourceNoun(phrase.start()) == SpeechLexicon.SourceNoun.PERSON;
    if (new SpokenTo(cue).is(phrase)) {
      return false;
    }
    boolean noun = !man && (source.entity() != null || Plausible.speaks(report, phrase));
    return agrees || isDocument(phrase.start()) || !mustHaveObject && noun;
  }

  /** {@code حذر بيان لوزارة الصحة}: the verb goes by the document, not by the body behind it. */
  private boolean isDocument(int at) {
    boolean feminine = cue.form.gender() == VerbForm.Gender.FEMININE;
    return cue.form.object().isEmpty()
        && view.sourceNoun(at) == SpeechLexicon.SourceNoun.DOCUMENT
        && view.key(at).endsWith("ه") == feminine;
  }
}
