package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;

/** Who speaks by a verb without a subject of its own: {@code وأضافت أن}, {@code الذي قال إن}. */
final class DroppedSubject {

  /** Words of a verb with what tells its time. */
  private static final int NEAR = 3;

  private final Report report;
  private final View view;
  private final VerbCue cue;
  private final PlausibleVerb plausible;

  DroppedSubject(VerbCue cue, PlausibleVerb plausible) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
    this.plausible = plausible;
  }

  Optional<Source> find() {
    boolean through = view.key(cue.at + 1).equals("من") && view.key(cue.at + 2).startsWith("خلاله");
    boolean resumed = through || view.isIn(WordList.RESUMPTION, cue.at + 1);
    if (isImpersonal()
        || isFirstPerson()
        || opensText()
        || isBetween()
        || describes(resumed)
        || view.lexicon.is(WordList.NO_DROPPED, cue.match.stem())
        || view.lexicon.is(WordList.WEAK, cue.lemmaKey()) && !carriesOn()) {
      return Optional.empty();
    }
    Agreement agreement = Agreement.of(cue.form);
    if (isOfWhatIsSpokenOf()) {
      return report.mains.inSentence(cue.at, agreement).or(() -> report.dropped(cue.at, agreement));
    }
    if (cue.relative || resumed) {
      return issuer(resumed)
          .or(this::two)
          .filter(source -> resumed)
          .or(this::besideTold)
          .or(() -> report.ownerBefore(cue.relative ? cue.pronoun : cue.at, agreement))
          .or(() -> resumed ? personBefore(agreement) : Optional.empty())
          .or(() -> resumed ? report.dropped(cue.at, agreement) : Optional.empty());
    }
    Optional<Source> around = around();
    if (around.isPresent() && isHeldInSaying()) {
      return Optional.empty();
    }
    return two()
        .or(() -> around)
        .or(() -> isPronoun() ? report.mains.conceding(cue.at, agreement) : Optional.empty())
        .or(() -> report.dropped(cue.at, agreement))
        .or(() -> isDual() ? report.mains.opening(cue.at) : Optional.empty())
        .filter(source -> !isAfter() || source.basis() != SpeakerBasis.LAST_SPEAKER)
        .filter(source -> !learns(source));
  }

  /** {@code وأبرز في هذا الإطار أن}: with a clause, and not {@code وأبرز المعالم}. */
  private boolean carriesOn() {
    int next = cue.surroundings.skip(cue.at + 1);
    return view.lexicon.is(WordList.CARRIES_ON, cue.lemmaKey())
        && cue.form.tense() == Tense.PAST
        && cue.match.stem().joined()
        && next < cue.limit
        && view.isComplementiser(next);
  }

  /**
   * {@code كلمة فلان، أشار فيها إلى}; in {@code قال الحداد إن المدير رفض استقباله وقال له إن} not
   * who speaks around the verb.
   */
  private Optional<Source> personBefore(Agreement agreement) {
    Optional<Finding> outer =
        isTold() && cue.match.stem().joined()
            ? report.enclosing(view.word(cue.at).start())
            : Optional.empty();
    return report
        .personBefore(cue.at, agreement)
        .filter(
            person ->
                outer.isEmpty()
                    || outer.get().sources().isEmpty()
                    || !person.isSame(outer.get().speaker()));
  }

  /** {@code قال له}, {@code أكد لها}. */
  private boolean isTold() {
    String told = view.key(cue.at + 1);
    return told.equals("له") || told.equals("لها");
  }

  /** {@code أصدر الحزب بياناً أدان فيه}: who made the document that the verb describes. */
  private Optional<Source> issuer(boolean resumed) {
    int document = cue.at - 1;
    boolean described =
        resumed
            && !cue.relative
            && !cue.match.stem().joined()
            && document > 0
            && view.sourceNoun(document) == SpeechLexicon.SourceNoun.DOCUMENT
            && !view.isDefinite(document);
    return described
        ? Publisher.before(report, document)
            .filter(phrase -> phrase.source().agreement().answers(Agreement.of(cue.form)))
            .map(report::resolve)
        : Optional.empty();
  }

  /**
   * {@code قالت الوزارة إنها تخشى أن}: what somebody says to think or fear is no statement of its
   * own; not so {@code قالت إنها تطالب}, {@code حذرت من أنها تخشى أن}, nor what was said before.
   */
  private boolean isHeldInSaying() {
    return (cue.verb.act() == Act.OPINE || cue.verb.act() == Act.CONCERN)
        && cue.form.tense() == Tense.PRESENT
        && report
            .enclosing(view.word(cue.at).start())
            .filter(outer -> outer.act() == Act.STATE)
            .isPresent();
  }

  /** {@code قالت الوزارة إنها أبلغت البنك بأن}: who speaks around it, by the pronoun. */
  private Optional<Source> around() {
    Agreement agreement = Agreement.of(cue.form);
    return report
        .enclosing(view.word(cue.at).start())
        .filter(outer -> !outer.sources().isEmpty())
        .filter(outer -> ClausePronoun.isSubjectOf(view, cue.at, cue.form))
        .filter(outer -> isFirstPronoun(outer))
        .map(Finding::speaker)
        .filter(speaker -> speaker.agreement().answers(agreement))
        .map(speaker -> speaker.by(SpeakerBasis.STATEMENT_AROUND));
  }

  /** The pronoun of the content's own complementiser, with no word between it and the verb. */
  private boolean isFirstPronoun(Finding outer) {
    return cue.at - view.text.wordFrom(outer.content().start()) < NEAR;
  }

  /** {@code علمت «الساحل» أن …، وأضافت}: the outlet speaks of itself. */
  private boolean learns(Source source) {
    int word = view.text.wordAt(source.span().start());
    int verb = word > 0 && view.opening(word - 1) != null ? word - 2 : word - 1;
    return verb < word - 1
        && verb >= 0
        && view.verbs(verb).stream().anyMatch(match -> match.verb().has(Frame.FROM));
  }

  /**
   * {@code اجتمع لافروف مع مشعل، وأكد له}: whom the sentence is about, and not who is told, though
   * he was named last.
   */
  private Optional<Source> besideTold() {
    return isTold()
            && cue.match.stem().joined()
            && report.enclosing(view.word(cue.at).start()).isEmpty()
        ? report
            .mains
            .opening(cue.at)
            .filter(source -> source.agreement().answers(Agreement.of(cue.form)))
            .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT))
        : Optional.empty();
  }

  private boolean isImpersonal() {
    return cue.form.tense() == Tense.PRESENT
        && !isPronoun()
        && cue.form.gender() == VerbForm.Gender.MASCULINE
        && cue.form.number() == VerbForm.Number.SINGULAR
        && view.lexicon.is(WordList.IMPERSONAL, cue.lemmaKey());
  }

  /** Not {@code وأعتقد أن}, nor {@code «لكن اعتقد أن»} of a speaker in quotation marks. */
  private boolean isFirstPerson() {
    return FirstPerson.isSpelled(view, cue.match)
        || cue.verb.commitment() == SpeechVerb.Commitment.OPINION
            && cue.form.tense() == Tense.PAST
            && view.key(cue.at).startsWith("ا")
            && view.around(cue.at) != null;
  }

  /** {@code ذكر أن}, as the first words of a sentence: a passive; {@code أضاف «…»} is none. */
  private boolean opensText() {
    return !cue.match.stem().joined()
        && view.opening(cue.at + 1) == null
        && !cue.relative
        && cue.at == view.sentence(cue.at).firstWord()
        && report.enclosing(view.word(cue.at).start()).isEmpty();
  }

  /** {@code المقارنة بين الأمس واليوم}: the preposition, where no words follow at once. */
  private boolean isBetween() {
    int next = cue.at + 1;
    return view.key(cue.at).equals("بين")
        && !bringsThat()
        && next < view.size()
        && view.word(next).isArabic()
        && !view.isComplementiser(next)
        && !view.isIn(WordList.PREPOSITION, next)
        && !view.isIn(WordList.RESUMPTION, next)
        && view.opening(next) == null;
  }

  /** {@code كما بين}, {@code وقد بين}, {@code بين لاحقاً أن}: the verb. */
  private boolean bringsThat() {
    int next = cue.at + 1;
    while (view.isIn(WordList.ADVERB, next) || view.timeAt(next) != null) {
      next = view.timeAt(next) == null ? next + 1 : view.timeEnd(next);
    }
    String before = view.key(cue.at - 1);
    return view.isComplementiser(next)
        || before.equals("كما")
        || before.equals("ثم")
        || before.endsWith("قد");
  }

  private boolean describes(boolean resumed) {
    return !cue.match.stem().joined()
        && !cue.relative
        && !plausible.opensClause(cue.at)
        && !resumed
        && !isPronoun()
        && !startsMain()
        && !goesOn();
  }

  /** {@code رغم أن الحداد لم يحضر، فإنه قال إن}, {@code لكنه أكد أن}. */
  private boolean isPronoun() {
    return ClausePronoun.isSubjectOf(view, cue.at, cue.form);
  }

  /** {@code الاتفاق الذي قال إنه}: the pronoun of the clause is that of the relative. */
  private boolean isOfWhatIsSpokenOf() {
    String pronoun = OwnerPronoun.of(view.key(cue.at + 1));
    return view.isIn(WordList.RELATIVE, cue.pronoun)
        && view.isComplementiser(cue.at + 1)
        && Agreement.ofRelative(view.key(cue.pronoun)).isKnown()
        && Agreement.ofPronoun(pronoun).equals(Agreement.ofRelative(view.key(cue.pronoun)));
  }

  /** {@code ومضى يقول إن}, {@code وظل يؤكد أن}: what somebody goes on doing is to speak. */
  private boolean goesOn() {
    int verb = cue.at - 1;
    return verb >= 0
        && view.lexicon.is(WordList.GOING_ON, view.withoutConjunction(verb))
        && (view.withoutConjunction(verb).joined() || plausible.opensClause(verb));
  }

  private boolean isAfter() {
    return cue.form.tense() == Tense.PAST
        && cue.form.gender() == VerbForm.Gender.MASCULINE
        && !cue.match.stem().joined()
        && view.isIn(WordList.AFTER, cue.at - 1);
  }

  /** {@code وقع الجانبان اتفاقية وأكدا أن}: the two that the sentence names together. */
  private Optional<Source> two() {
    if (!isDual()) {
      return Optional.empty();
    }
    Optional<Finding> outer = report.enclosing(view.word(cue.at).start());
    int first =
        outer
            .map(o -> view.text.wordFrom(o.content().start()) - 1)
            .orElse(view.sentence(cue.at).firstWord());
    for (int i = cue.at - 1; i > first; i--) {
      if (view.isDefinite(i) && isTwo(i, outer.isPresent())) {
        int end = outer.isPresent() ? endOfDefinites(i) : cue.at;
        return report.sources.read(i, end, Set.of()).map(Phrase::source);
      }
    }
    return outer.isPresent() ? Optional.empty() : report.mains.opening(cue.at);
  }

  /** {@code الوزيرين الفرنسي والألماني | أجريا محادثة}. */
  private int endOfDefinites(int noun) {
    int end = noun + 1;
    while (end < cue.at && (view.isDefinite(end) || view.nameAt(end) != null)) {
      end++;
    }
    return end;
  }

  private boolean isDual() {
    return cue.form.number() == VerbForm.Number.DUAL;
  }

  /** {@code الوزيران}; behind أن also {@code الوزيرين}. */
  private boolean isTwo(int at, boolean accusative) {
    String key = view.key(at);
    return key.endsWith("ان") && view.sourceNoun(at) != null
        || accusative
            && key.endsWith("ين")
            && view.isComplementiser(at - 1)
            && view.lexicon.sourceNoun(Discourse.stem(view.withoutConjunction(at).bareKey()))
                != null;
  }

  /** {@code وعن رأيه في المدرب قال: «…»}, {@code أكد أن}: what he was asked about, before it. */
  private boolean isAnswer(int first) {
    return view.lexicon.is(WordList.ABOUT, view.withoutConjunction(first))
        && (view.isColon(cue.at + 1)
            || view.opensCertain(cue.at + 1)
            || view.isComplementiser(cue.at + 1));
  }

  /**
   * After no more than days and occasions: {@code وعن الأسعار أوضح أنها}, {@code بعد أن قالت إن}.
   */
  private boolean startsMain() {
    int first = cue.at;
    while (first > view.sentence(cue.at).firstWord() && !view.isComma(first - 1)) {
      first--;
    }
    return isAnswer(first)
        || view.isComplementiser(cue.at - 1)
        || view.isIn(WordList.SUBJECT_PRONOUN, cue.at - 1)
        || report.contents.next.isMainAfterSubordinate(cue.at)
        || new Surroundings(view, report.sources, Set.of(), cue.at).skip(first) >= cue.at;
  }
}
