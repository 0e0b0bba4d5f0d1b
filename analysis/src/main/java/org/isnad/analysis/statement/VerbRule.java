package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;
import org.jspecify.annotations.Nullable;

/**
 * A finite verb of saying with its speaker and its content.
 *
 * <ul>
 *   <li>verb, speaker, content: {@code قالت كوستا الثلاثاء إن أثينا تدرس}
 *   <li>speaker first: {@code لكن الصين قالت إن}, {@code وكانت شركة الموانئ أعلنت أن}
 *   <li>a relative clause: {@code التي اتهمتها بالارتباط}, {@code فلان الذي قال}
 *   <li>speaker dropped: {@code وأضافت أن}
 * </ul>
 */
final class VerbRule {

  private static final int FARTHEST = 45;
  private static final int LONGEST_PLACE = 7;
  private static final int LONGEST_TITLE = 14;
  private static final int NEAR = 4;

  private final Report report;
  private final View view;
  private final PlausibleVerb plausible;

  VerbRule(Report report) {
    this.report = report;
    this.view = report.view;
    this.plausible = new PlausibleVerb(view, report.sources.phrases);
  }

  boolean apply(int at) {
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      if (plausible.says(at, match) && new Reading(at, match).apply()) {
        return true;
      }
    }
    return false;
  }

  /** One reading of the word as a verb. */
  private final class Reading {

    private final int at;
    private final SpeechVerb verb;
    private final VerbForm form;
    private final VerbLexicon.Match<SpeechVerb> match;
    private final int limit;
    private final Surroundings surroundings;
    private final boolean relative;

    /**
     * Where the relative pronoun stands, if there is one: {@code الذي قال}, {@code الذي كان يقول}.
     */
    private final int pronoun;

    Reading(int at, VerbLexicon.Match<SpeechVerb> match) {
      this.at = at;
      this.match = match;
      this.verb = match.verb();
      this.form = match.form();
      this.limit = Math.min(quotationEnd(at), at + FARTHEST);
      this.surroundings = new Surroundings(view, report.sources, verb.prepositions(), limit);
      this.pronoun = view.isIn(WordList.WAS, at - 1) ? at - 2 : at - 1;
      this.relative = view.isIn(WordList.RELATIVE, pronoun) || view.key(pronoun).equals("ما");
    }

    /** The end of the sentence, or of the quotation the verb stands in. */
    private int quotationEnd(int at) {
      Quotation around = view.around(at);
      int end = view.sentence(at).endWord();
      return around == null ? end : Math.max(at + 1, Math.min(end, view.endWord(around.inner())));
    }

    boolean apply() {
      if (form.person() == 1) {
        return firstPerson();
      }
      boolean object = !form.object().isEmpty();
      if (object && !(verb.has(Frame.WHOM) || verb.has(Frame.AS) || verb.has(Frame.NAME))) {
        return false;
      }
      return object ? withObject() : plain();
    }

    private Wanted wanted(boolean object) {
      return new Wanted(verb, Agreement.of(form), form.tense() == Tense.PRESENT, object);
    }

    /** A verb before its subject is singular: the subject tells the number. */
    private Wanted wantedOf(Optional<Phrase> subject) {
      boolean several =
          subject
              .map(phrase -> phrase.source().agreement().number() == VerbForm.Number.PLURAL)
              .orElse(false);
      Wanted wanted = wanted(false);
      return several
          ? new Wanted(verb, Agreement.PEOPLE, wanted.present(), wanted.object())
          : wanted;
    }

    /** {@code نطالب}, inside a quotation: the speaker is the one quoted. */
    private boolean firstPerson() {
      Optional<Finding> around = report.enclosing(view.word(at).start());
      boolean act =
          verb.act() == Act.REQUEST
              || verb.act() == Act.ACCUSE
              || verb.act() == Act.PRAISE
              || view.isIn(WordList.FIRST_PERSON, at);
      if (around.isEmpty() || !act) {
        return false;
      }
      int next = surroundings.skip(at + 1);
      Optional<Attached> attached = attach(next, wanted(false), true);
      attached.ifPresent(a -> add(List.of(), a, "first-person"));
      return attached.isPresent();
    }

    /** {@code وصفته أثينا بأنها}, {@code اتهمتها بالارتباط}. */
    private boolean withObject() {
      boolean noPronoun = view.word(at).surface().endsWith("ة") || form.object().startsWith("ك");
      if (noPronoun) {
        return false;
      }
      Wanted wanted = wanted(true);
      int next = surroundings.skip(at + 1);
      Optional<Attached> here = described(next, wanted, true);
      if (here.isPresent()) {
        Optional<Source> source =
            spokenBy(here.get()).or(() -> report.dropped(at, Agreement.of(form)));
        source.ifPresent(s -> add(chain(s), here.get(), "object-pronoun"));
        return source.isPresent();
      }
      Optional<Phrase> subject = subjectAfter(next);
      if (subject.isEmpty()) {
        return false;
      }
      Optional<Attached> after = described(surroundings.skip(subject.get().end()), wanted, true);
      after.ifPresent(a -> add(chain(report.resolve(subject.get())), a, "object-pronoun"));
      return after.isPresent();
    }

    /**
     * {@code إن الوزير وعدها بأن}: the subject before the verb. That of a relative clause, and
     * {@code مصادر وصفها بأنها}, is what the pronoun stands for.
     */
    private Optional<Source> spokenBy(Attached attached) {
      return relative
          ? Optional.empty()
          : subjectBefore()
              .filter(phrase -> isPlausible(phrase, attached) && opensClauseOf(phrase))
              .map(this::named);
    }

    private boolean opensClauseOf(Phrase phrase) {
      int start = phrase.start();
      VerbForm.Gender gender = phrase.source().agreement().gender();
      boolean known =
          phrase.source().entity() != null
              || view.isDefinite(start)
              || view.isComplementiser(start - 1);
      return known && (gender == VerbForm.Gender.ANY || gender == form.gender());
    }

    /**
     * What stands after a verb with its object: a name for NAME, a clause or phrase for the others.
     */
    private Optional<Attached> described(int next, Wanted wanted, boolean pronoun) {
      if (verb.has(Frame.NAME) && pronoun) {
        boolean called = view.key(next).equals("باسم");
        boolean here = next == at + 1 && view.key(at - 1).endsWith("ما") && !view.startsName(next);
        return called || here
            ? report.contentFinder.object(called ? next + 1 : next, limit, wanted, "name")
            : Optional.empty();
      }
      if (verb.has(Frame.AS)) {
        return report.contentFinder.at(next, wanted.as(takingBa()));
      }
      return report.contentFinder.at(next, wanted);
    }

    private SpeechVerb takingBa() {
      return new SpeechVerb(
          verb.lemma(), verb.act(), Set.of(Frame.THAT), Set.of("ب"), verb.commitment());
    }

    private boolean plain() {
      int next = surroundings.skip(at + 1);
      Optional<Phrase> before = subjectBefore().filter(phrase -> !yields(phrase, next));
      boolean direct =
          report.contentFinder.at(next, wanted(false)).isPresent() && !startsSubject(next);
      Optional<Phrase> after = before.isPresent() || direct ? Optional.empty() : subjectAfter(next);
      if (isHeldAmong(after.map(Phrase::end).orElse(at + 1))) {
        return false;
      }
      int from = after.isPresent() ? surroundings.skip(afterTitle(after.get())) : next;
      Optional<Attached> attached =
          attach(from, wantedOf(after.or(() -> before)), before.isPresent() || after.isPresent());
      if (attached.isEmpty()) {
        return false;
      }
      Optional<Phrase> subject = after.or(() -> before);
      if (subject.isPresent() && !isPlausible(subject.get(), attached.get())) {
        return false;
      }
      Optional<Source> source =
          subject.map(phrase -> titled(phrase, attached.get())).or(this::droppedSubject);
      if (source.isEmpty()) {
        return false;
      }
      Source speaker = issuerOf(subject, source.get());
      add(chain(speaker.withAgreement(agreed(speaker))), attached.get(), rule(before, after));
      return true;
    }

    /** {@code يعتبر فلان من أهم اللاعبين}: a passive, and nobody who holds it. */
    private boolean isHeldAmong(int after) {
      return form.tense() == Tense.PRESENT
          && verb.has(Frame.AS)
          && verb.has(Frame.OBJ)
          && view.key(after).equals("من");
    }

    /**
     * The person whom a long title leads up to, before what is said: {@code قال سفير المملكة لدى
     * الجامعة، عميد الدبلوماسيين، السفير أحمد قطان: إن}.
     */
    private Source titled(Phrase subject, Attached attached) {
      Optional<Named> holder =
          isSingularTitle(subject)
              ? report.sources.personAfter(subject, attached.word())
              : Optional.empty();
      return holder
          .map(named -> report.sources.named(named, subject.source().head()))
          .orElseGet(() -> named(subject));
    }

    /** {@code وكشف التقرير الذي أصدرته المؤسسة}: who made the document speaks by it. */
    private Source issuerOf(Optional<Phrase> subject, Source source) {
      @Nullable Source issuer = surroundings.issuer();
      boolean document =
          source.entity() == null
              && subject
                  .map(p -> report.sources.phrases.head(p.start(), p.end()))
                  .filter(noun -> noun == SpeechLexicon.SourceNoun.DOCUMENT)
                  .isPresent();
      return issuer != null && document ? issuer : source;
    }

    /**
     * Past a title in apposition, {@code أكد فلان، نائب رئيس الجمعية، نجاح المشروع}, or a name in
     * quotation marks: {@code أعلنت الشركة الأميركية «مايكروسوفت» خسائر}.
     */
    private int afterTitle(Phrase subject) {
      Quotation name = view.opening(subject.end());
      if (name != null && view.nameAt(subject.end() + 1) != null) {
        int end = view.endWord(name.span());
        boolean whole = view.endWord(name.inner()) == endOfName(subject.end() + 1);
        return whole && end < limit ? end : subject.end();
      }
      int title = subject.end() + 1;
      boolean apposition =
          title < limit
              && view.isComma(subject.end())
              && subject.source().entity() != null
              && subject.source().entity().type() == EntityType.PER
              && view.nameAt(title) == null
              && view.word(title).stems().get(0).preposition() == 0
              && view.lexicon.sourceNoun(view.word(title)) == SpeechLexicon.SourceNoun.PERSON;
      return apposition
          ? report.sources.phrases.end(title, limit, verb.prepositions())
          : subject.end();
    }

    private int endOfName(int start) {
      Named named = view.nameAt(start);
      return named == null ? start : view.endWord(named.span());
    }

    /** {@code في تصريح لموقع ألماني قال الحداد}: what can speak after the verb does. */
    private boolean yields(Phrase before, int next) {
      return !relative
          && !Plausible.speaks(report, before)
          && subjectAfter(next).filter(after -> Plausible.speaks(report, after)).isPresent();
    }

    private Source named(Phrase subject) {
      boolean another = relative && view.isIn(WordList.SOMEBODY, subject.start());
      Source source = another ? subject.source() : report.resolve(subject);
      boolean clause = relative && source.basis() == SpeakerBasis.NAMED;
      return clause ? source.by(SpeakerBasis.RELATIVE_CLAUSE) : source;
    }

    /**
     * Names, and nouns of persons, bodies and documents speak; of other words only what may be a
     * name that is not known, with a plain verb of saying and a clause or a quotation.
     */
    private boolean isPlausible(Phrase subject, Attached attached) {
      boolean speaks = Plausible.speaks(report, subject);
      boolean person =
          subject.source().entity() != null
              ? subject.source().entity().type() == EntityType.PER
              : view.lexicon.sourceNoun(view.word(subject.start()))
                  == SpeechLexicon.SourceNoun.PERSON;
      if (person && view.lexicon.is(WordList.PROVING, lemmaKey())) {
        return false;
      }
      boolean clause =
          attached.rule().startsWith("that")
              || attached.rule().contains("quotation")
              || attached.rule().equals("colon");
      boolean plain =
          clause
              && verb.act() == Act.STATE
              && !verb.has(Frame.WHOM)
              && !view.lexicon.is(WordList.PREPOSITION, lemmaKey())
              && !view.lexicon.is(WordList.WEAK, lemmaKey());
      boolean core = view.lexicon.is(WordList.CORE, lemmaKey());
      boolean felt =
          report.contentFinder.nounAt(subject.start()) != null
              && (view.key(subject.start()).endsWith("تي")
                  || !ContentFinder.suffix(view.key(subject.start())).isEmpty());
      return speaks || plain && !felt && Plausible.mayBeName(view, subject, core);
    }

    private String lemmaKey() {
      return Folding.key(verb.lemma());
    }

    private boolean startsSubject(int next) {
      return view.startsName(next);
    }

    private String rule(Optional<Phrase> before, Optional<Phrase> after) {
      return after.isPresent()
          ? "verb-subject"
          : before.isPresent() ? "subject-verb" : "dropped-subject";
    }

    /** A verb tells the gender of a person. */
    private Agreement agreed(Source source) {
      boolean single = source.agreement().number() == VerbForm.Number.SINGULAR;
      return single
          ? new Agreement(form.gender(), source.agreement().number())
          : source.agreement();
    }

    private List<Source> chain(Source source) {
      List<Source> chain = new ArrayList<>(surroundings.carriers());
      chain.add(source.withCue(match.stem().span()));
      chain.addAll(surroundings.through());
      return chain;
    }

    private Optional<Phrase> subjectBefore() {
      if (report.contents.isMainAfterSubordinate(at)) {
        return Optional.empty();
      }
      if (!relative) {
        return report.subjects.before(at);
      }
      boolean resumed = view.isIn(WordList.RESUMPTION, at + 1);
      return view.isIn(WordList.RELATIVE, pronoun) && !resumed
          ? report.subjects.antecedent(pronoun)
          : Optional.empty();
    }

    private Optional<Phrase> subjectAfter(int next) {
      if (next < limit && isOblique(next)) {
        return Optional.empty();
      }
      boolean counted = view.isIn(WordList.QUANTIFIER, next);
      boolean apart = view.isComma(at + 1) && next == at + 2;
      if (next >= limit
          || apart && !view.startsName(next) && view.lexicon.sourceNoun(view.word(next)) == null
          || isAccusative(next)
          || !counted && report.sources.phrases.startsObject(next)
          || isTaken(next)) {
        return Optional.empty();
      }
      Optional<Phrase> phrase = report.sources.read(next, limit, verb.prepositions());
      boolean addressed =
          verb.has(Frame.ADDRESSED)
              && phrase.isPresent()
              && view.startsName(next)
              && view.endWord(phrase.get().source().span()) == phrase.get().end()
              && report.contentFinder.at(phrase.get().end(), wanted(false)).isPresent();
      return phrase.filter(p -> !addressed).flatMap(this::ledTo).filter(this::mayBeSubject);
    }

    /**
     * A title with the name it leads up to, where what is said follows that name: {@code نوه مدير
     * الجمعية بالساحل سليم الحداد بأن}, {@code أوضح مدير عام تعليم الخرج الدكتور فلان أن}.
     */
    private Optional<Phrase> ledTo(Phrase subject) {
      if (!isSingularTitle(subject)) {
        return Optional.of(subject);
      }
      int end = subject.end();
      while (end < Math.min(limit, subject.end() + LONGEST_TITLE)
          && !view.isComplementiser(end)
          && !view.isColon(end)
          && view.verbs(end).isEmpty()) {
        end++;
      }
      Named holder = report.sources.personAfter(subject, end).orElse(null);
      if (holder == null) {
        return Optional.of(subject);
      }
      int after = view.endWord(holder.span());
      int next = new Surroundings(view, report.sources, verb.prepositions(), limit).skip(after);
      boolean said =
          next < limit
              && (report.contentFinder.at(next, wanted(false)).isPresent()
                  || verb.has(Frame.OBJ) && report.sources.phrases.startsObject(next));
      return Optional.of(
          said
              ? new Phrase(
                  report.sources.named(holder, subject.source().head()), subject.start(), after)
              : subject);
    }

    private boolean isSingularTitle(Phrase subject) {
      return subject.start() > at
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

    /** {@code دعا الفلسطينيين إلى}: a plural in ين is the object. */
    private boolean isAccusative(int next) {
      return view.key(next).endsWith("ين")
          && view.nameAt(next) == null
          && !isSingularInYn(next)
          && (view.isDefinite(next) || view.lexicon.sourceNoun(view.word(next)) != null);
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
          && view.lexicon.sourceNoun(view.word(next)) == null
          && !view.isDefinite(next);
    }

    /**
     * An object is no subject: its gender may tell, or that no noun of persons or bodies heads it.
     */
    private boolean mayBeSubject(Phrase phrase) {
      Source source = phrase.source();
      boolean agrees =
          source.agreement().gender() == VerbForm.Gender.ANY
              || form.gender() == source.agreement().gender()
              || source.agreement().number() == VerbForm.Number.PLURAL;
      boolean mustHaveObject = verb.has(Frame.WHOM);
      boolean unknown = source.agreement().gender() == VerbForm.Gender.ANY;
      boolean feminine = form.gender() == VerbForm.Gender.FEMININE;
      if (mustHaveObject
          && unknown
          && feminine
          && !match.stem().joined()
          && report.sentenceSubject(at, Agreement.of(form)).isPresent()) {
        return false;
      }
      boolean place =
          source.entity() != null
              && source.entity().type() == EntityType.LOC
              && form.gender() == VerbForm.Gender.MASCULINE;
      if (place && !agrees) {
        return false;
      }
      boolean noun = source.entity() != null || Plausible.speaks(report, phrase);
      return agrees || !mustHaveObject && noun;
    }

    /**
     * After no more than days and occasions: {@code وعن الأسعار أوضح أنها}, {@code بعد أن قالت إن}.
     */
    private boolean startsMain() {
      int first = at;
      while (first > view.sentence(at).firstWord() && !view.isComma(first - 1)) {
        first--;
      }
      return view.isComplementiser(at - 1)
          || view.isIn(WordList.SUBJECT_PRONOUN, at - 1)
          || report.contents.isMainAfterSubordinate(at)
          || new Surroundings(view, report.sources, Set.of(), at).skip(first) >= at;
    }

    private Optional<Source> droppedSubject() {
      boolean impersonal =
          form.tense() == Tense.PRESENT
              && form.gender() == VerbForm.Gender.MASCULINE
              && form.number() == VerbForm.Number.SINGULAR
              && view.lexicon.is(WordList.IMPERSONAL, lemmaKey());
      boolean passive =
          !match.stem().joined()
              && !relative
              && at == view.sentence(at).firstWord()
              && report.enclosing(view.word(at).start()).isEmpty();
      boolean dual =
          form.number() == VerbForm.Number.DUAL
              && report.enclosing(view.word(at).start()).isEmpty();
      boolean resumed = view.isIn(WordList.RESUMPTION, at + 1);
      boolean describes =
          !match.stem().joined()
              && !relative
              && !plausible.opensClause(at)
              && !resumed
              && !startsMain();
      if (impersonal
          || passive
          || dual
          || describes
          || view.lexicon.is(WordList.NO_DROPPED, match.stem().key())
          || view.lexicon.is(WordList.WEAK, lemmaKey())) {
        return Optional.empty();
      }
      if (relative || resumed) {
        Agreement agreement = Agreement.of(form);
        return report
            .ownerBefore(relative ? pronoun : at, agreement)
            .or(() -> resumed ? report.personBefore(at, agreement) : Optional.empty())
            .or(() -> resumed ? report.dropped(at, agreement) : Optional.empty());
      }
      return report.dropped(at, Agreement.of(form));
    }

    private Optional<Attached> attach(int from, Wanted wanted, boolean subject) {
      if (from >= limit) {
        return Optional.empty();
      }
      Optional<Attached> feeling = feeling(from, wanted, subject);
      if (feeling.isPresent()) {
        return feeling;
      }
      Optional<Attached> here = report.contentFinder.at(from, wanted);
      if (here.isPresent()) {
        return clauseAfterPlace(from, wanted).or(() -> here);
      }
      Optional<Attached> aside = afterComma(from, wanted, subject);
      if (aside.isPresent()) {
        return aside;
      }
      Optional<Attached> whole = wholeObject(from, wanted, subject);
      if (whole.isPresent()) {
        return whole;
      }
      boolean object =
          verb.has(Frame.OBJ)
                  && (!verb.has(Frame.AS) || isHeld(from))
                  && (subject || report.sources.phrases.startsObject(from))
              || verb.has(Frame.DEED) && report.sources.phrases.startsDeed(from);
      Optional<Attached> asObject =
          object ? report.contentFinder.object(from, limit, wanted, "object") : Optional.empty();
      if (asObject.isPresent()
          && (report.sources.phrases.startsObject(from)
              || verb.has(Frame.DEED)
              || verb.act() != Act.STATE && !verb.has(Frame.WHOM) && !isHolder(from))) {
        return asObject;
      }
      boolean atOnce = view.lexicon.is(WordList.AT_ONCE, lemmaKey());
      int reach = atOnce ? Math.min(limit, from + NEAR) : reach(from);
      Optional<Attached> further = report.contentFinder.from(from, reach, wanted);
      return further.isPresent() ? further : asObject;
    }

    /**
     * {@code حذر مصدر رسمي من داخل المحافظة من أن}: the preposition twice, the first time before a
     * place.
     */
    private Optional<Attached> clauseAfterPlace(int from, Wanted wanted) {
      boolean place =
          from + 1 < limit
              && view.isIn(WordList.PREPOSITION, from)
              && (view.isIn(WordList.PLACE_NOUN, from + 1) || view.isIn(WordList.INSIDE, from + 1));
      for (int i = from + 2; place && i + 1 < Math.min(limit, from + LONGEST_PLACE); i++) {
        if (view.key(i).equals(view.key(from)) && view.isComplementiser(i + 1)) {
          return report.contentFinder.at(i, wanted);
        }
      }
      return Optional.empty();
    }

    /** {@code وأضاف، نتشرف بكم}: a comma in place of the colon, where no speaker follows. */
    private Optional<Attached> afterComma(int from, Wanted wanted, boolean subject) {
      boolean core = verb.has(Frame.QUOTE) && view.lexicon.is(WordList.CORE, lemmaKey());
      boolean clause =
          core
              && !subject
              && from == at + 2
              && view.isComma(at + 1)
              && !view.startsName(from)
              && view.lexicon.sourceNoun(view.word(from)) == null;
      return clause
          ? Optional.of(
              new Attached(
                  report.contents.clause(from, wanted.speaker(), wanted.present()),
                  verb.act(),
                  "colon",
                  from))
          : Optional.empty();
    }

    /** {@code نفى مكتب الرئيس فلان أن}: a person after a subject belongs to it where أن follows. */
    private boolean isHolder(int from) {
      Named named = view.nameAt(from);
      boolean person = named != null && named.entity().type() == EntityType.PER;
      for (int i = from; person && i < limit; i++) {
        if (view.isComplementiser(i)) {
          return true;
        }
      }
      return false;
    }

    /** No further than a comma that another clause follows. */
    private int reach(int from) {
      for (int i = from; i < limit; i++) {
        boolean next =
            view.withoutConjunction(i).joined()
                && !view.verbs(i).isEmpty()
                && view.nameAt(i) == null;
        if (next && !view.withoutConjunction(i).key().equals("طلب")) {
          return i;
        }
      }
      return limit;
    }

    private Optional<Attached> feeling(int from, Wanted wanted, boolean subject) {
      boolean about = verb.takes("عن") && view.key(from).equals("عن");
      if (about && verb.commitment() == SpeechVerb.Commitment.FEELING) {
        boolean known = report.contentFinder.nounAt(from + 1) != null;
        return known || subject ? report.contentFinder.feeling(from + 1, wanted) : Optional.empty();
      }
      return verb.has(Frame.FEEL) && !isGiven(from)
          ? report.contentFinder.feeling(from, wanted)
          : Optional.empty();
    }

    /** {@code يقدم دعماً عسكرياً}: what is given is no word, unless it is the speaker's own. */
    private boolean isGiven(int from) {
      SpeechNoun noun = report.contentFinder.nounAt(from);
      return noun != null
          && view.lexicon.is(WordList.MATERIAL, Folding.key(noun.noun()))
          && ContentFinder.suffix(view.key(from)).isEmpty();
    }

    /** {@code وصف الشراكة بأنها خطأ}: the object belongs to the content. */
    private Optional<Attached> wholeObject(int from, Wanted wanted, boolean subject) {
      boolean passive = verb.has(Frame.OBJ) && !isHeld(from);
      if (verb.has(Frame.AS) && !passive && !view.isPunctuation(from)) {
        int reach = Math.min(limit, from + 20);
        Optional<Attached> description =
            report.contentFinder.from(from + 1, reach, wanted.as(takingBa()));
        if (description.isPresent()) {
          return Optional.of(withObject(from, description.get(), wanted));
        }
        boolean mind = verb.has(Frame.OBJ) && subject;
        return mind && !view.isComplementiser(from)
            ? report.contentFinder.object(from, limit, wanted, "held-to-be")
            : Optional.empty();
      }
      if (verb.has(Frame.TO) || verb.has(Frame.BLAME) && report.contentFinder.blames(from, limit)) {
        return report.contentFinder.object(from, limit, wanted, "cause");
      }
      return Optional.empty();
    }

    /** {@code وتعتبر السفينة أكبر …} is a passive: nothing definite is held to be anything. */
    private boolean isHeld(int from) {
      return form.tense() == Tense.PAST
          || view.isDefinite(from)
          || view.startsName(from)
          || VerbalNouns.isOne(view.key(from));
    }

    private Attached withObject(int from, Attached description, Wanted wanted) {
      int end = description.content().end();
      String text = view.text.string();
      boolean mark = end < text.length() && "»”\"“'".indexOf(text.charAt(end)) >= 0;
      Span content = new Span(view.word(from).start(), mark ? end + 1 : end);
      return new Attached(content, wanted.verb().act(), "described-as", description.word());
    }

    private void add(List<Source> chain, Attached attached, String order) {
      report.used.addAll(surroundings.attributions());
      String day = surroundings.when() != null ? surroundings.when() : report.dayBefore(at);
      Span cue = match.stem().span();
      @Nullable String when = day.isEmpty() ? null : day;
      report.add(chain, cue, attached, surroundings.addressee(), when, order);
    }
  }
}
