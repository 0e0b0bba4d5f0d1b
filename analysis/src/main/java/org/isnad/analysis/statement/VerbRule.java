package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.KeySet;
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

  /** What stands between a report and its matter. */
  private static final Set<String> ABOUT = KeySet.of("بشان", "حول", "عن", "من", "بخصوص");

  /** So many words of what somebody says stand before a verb of his own inside it. */
  private static final int OPENING = 5;

  private final Report report;
  private final PlausibleVerb plausible;
  private final MainBehind main;

  VerbRule(Report report) {
    this.report = report;
    this.main = new MainBehind(report);
    this.plausible = new PlausibleVerb(report.view, report.sources);
  }

  boolean apply(int at) {
    List<VerbLexicon.Match<SpeechVerb>> readings = report.view.verbs(at);
    if (readings.isEmpty()
        || report.used.contains(at)
        || report.view.isAsked(at)
        || report.isExpressed(at)) {
      return false;
    }
    for (VerbLexicon.Match<SpeechVerb> match : readings) {
      if ((plausible.says(at, match) || willSay(at, match))
          && new Reading(new VerbCue(report, at, match)).apply()) {
        return true;
      }
    }
    return false;
  }

  /** {@code قال الحداد إن الحزب سيطالب بالحل}: somebody tells what another will say. */
  private boolean willSay(int at, VerbLexicon.Match<SpeechVerb> match) {
    return match.form().person() == 3
        && plausible.isFuture(at, match)
        && report.enclosing(report.view.word(at).start()).isPresent()
        && plausible.tells(at, match);
  }

  /**
   * What a verb brings.
   *
   * @param after the subject behind the verb, as far as it reaches
   * @param content what is said; empty where nothing is
   */
  private record Told(Optional<Phrase> after, Optional<Attached> content) {}

  /** One reading of the word as a verb. */
  private final class Reading {
    private final View view;
    private final VerbCue cue;
    private final VerbContent contents;
    private final VerbSubject subjects;
    private final HeldPassive passive;

    Reading(VerbCue cue) {
      this.view = cue.view;
      this.cue = cue;
      this.contents = new VerbContent(cue);
      this.subjects = new VerbSubject(cue, contents, plausible);
      this.passive = new HeldPassive(cue);
    }

    boolean apply() {
      if (isTakenUp()) {
        return false;
      }
      if (cue.form.person() == 1 || isUnmarkedFirst()) {
        return firstPerson();
      }
      boolean object = !cue.form.object().isEmpty();
      if (isYetToBeSaid() && (object || cue.relative)) {
        return false;
      }
      if (object
          && cue.relative
          && cue.verb.has(Frame.THAT)
          && view.key(cue.pronoun).equals("ما")
          && addPublished()) {
        return true;
      }
      if (object
          && !(cue.verb.has(Frame.WHOM) || cue.verb.has(Frame.AS) || cue.verb.has(Frame.NAME))) {
        return false;
      }
      return object ? withObject() : plain();
    }

    /** {@code سيعلن}, {@code سوف يطالب}: the verb tells of what is still to come. */
    private boolean isYetToBeSaid() {
      return plausible.isFuture(cue.at, cue.match);
    }

    /** {@code سيؤكد أن}, {@code سيطالب بـ}: a verb of saying or asking with a clause or phrase. */
    private boolean isPlain(Attached said) {
      return (said.rule().equals("that") || said.rule().equals(Attached.PREPOSITION))
          && (view.lexicon.isCore(cue.verb)
              || cue.verb.commitment() == SpeechVerb.Commitment.DIRECTIVE);
    }

    /** {@code ما أوردته الوكالة بشأن …}, {@code ما نشرته الصحيفة من أن}. */
    private boolean addPublished() {
      Optional<Phrase> subject =
          report
              .sources
              .doer(cue.at, cue.limit, ABOUT)
              .filter(phrase -> Plausible.speaks(report, phrase));
      int next = subject.map(Phrase::end).orElse(cue.limit);
      SpeechVerb about =
          new SpeechVerb(
              cue.verb.lemma(), Act.STATE, Set.of(Frame.THAT), ABOUT, cue.verb.commitment());
      Optional<Attached> attached =
          next < cue.limit
              ? report.contentFinder.at(next, contents.wanted(true).as(about))
              : Optional.empty();
      attached.ifPresent(a -> add(chain(report.resolve(subject.get())), a, "published"));
      return attached.isPresent();
    }

    /** {@code الاستفتاء الذي أعلن عنه}: what is said stands before the verb. */
    private boolean isTakenUp() {
      String next = view.key(cue.at + 1);
      boolean about = next.startsWith("عن") && view.isIn(WordList.RESUMPTION, cue.at + 1);
      boolean antecedent = cue.relative && !cue.isOfAnother(cue.at + 1);
      return (about || antecedent && view.isIn(WordList.PRONOUN, cue.at + 1))
          && !view.isComplementiser(cue.at + 2)
          && cue.verb.prepositions().stream()
              .anyMatch(p -> next.length() > p.length() && next.startsWith(p.substring(0, 1)));
    }

    /**
     * {@code الموسم الذي راهن عليه التجار، وجاء على عكس التوقعات}: the preposition has its pronoun,
     * and the next one is another word's.
     */
    private boolean isTakenUpBy(Attached said) {
      int brings = said.word() - 1;
      return cue.relative
          && said.rule().startsWith(Attached.PREPOSITION)
          && view.isIn(WordList.PREPOSITION, brings)
          && view.isPronounBehindPreposition(cue.at + 1)
          && view.key(cue.at + 1).startsWith(view.key(brings).substring(0, 2));
    }

    /** {@code نطالب}, inside a quotation: the speaker is the one quoted. */
    private boolean firstPerson() {
      Optional<Finding> around = report.enclosing(view.word(cue.at).start());
      boolean told =
          FirstPerson.performs(view, cue.match)
              || isUnmarkedFirst()
              || view.isIn(WordList.FIRST_PERSON, cue.at);
      if (around.isEmpty() || !told && !isInside(around.get())) {
        return false;
      }
      int next = cue.surroundings.skip(cue.at + 1);
      Wanted wanted = new Wanted(cue.verb, Agreement.OURS, true, false);
      Optional<Attached> attached = contents.attach(next, wanted, true);
      boolean clause =
          attached.filter(a -> a.rule().startsWith("that") && a.word() <= next + 1).isPresent();
      if (attached.isEmpty() || !told && !clause) {
        return false;
      }
      add(List.of(), attached.get(), "first-person");
      return true;
    }

    private boolean isInside(Finding around) {
      return cue.at - view.text.wordFrom(around.content().start()) > OPENING;
    }

    /** {@code «لكني اعتقد أن»}: without its hamza, in somebody's own words. */
    private boolean isUnmarkedFirst() {
      return isBehindI()
          || cue.match.stem().key().equals("اعتقد")
              && cue.form.tense() == Tense.PAST
              && view.around(cue.at) != null
              && view.isComplementiser(cue.at + 1);
    }

    /** {@code لكنني طلبت من}: what may be hers is mine behind a pronoun of the first person. */
    private boolean isBehindI() {
      String written = view.word(cue.at).surface();
      int before = view.key(cue.at - 1).equals("قد") ? cue.at - 2 : cue.at - 1;
      return cue.form.tense() == Tense.PAST
          && cue.form.gender() == VerbForm.Gender.FEMININE
          && cue.form.number() == VerbForm.Number.SINGULAR
          && written.endsWith("ت")
          && view.isIn(WordList.BEHIND_I, before);
    }

    /** {@code وصفته أثينا بأنها}, {@code اتهمتها بالارتباط}. */
    private boolean withObject() {
      boolean noPronoun =
          view.word(cue.at).surface().endsWith("ة") || cue.form.object().startsWith("ك");
      if (noPronoun) {
        return false;
      }
      Wanted wanted = contents.wanted(true);
      int next = cue.surroundings.skip(cue.at + 1);
      Optional<Attached> here = contents.held.described(next, wanted);
      if (here.isPresent()) {
        if (cue.relative && isSpokenAround()) {
          add(List.of(), here.get(), "object-pronoun");
          return true;
        }
        Optional<Source> source =
            spokenBy(here.get()).or(() -> report.dropped(cue.at, Agreement.of(cue.form)));
        source.ifPresent(s -> add(chain(s), here.get(), "object-pronoun"));
        return source.isPresent();
      }
      Optional<Phrase> subject = subjects.after(next);
      if (subject.isEmpty()) {
        return false;
      }
      Optional<Attached> after =
          contents.held.described(cue.surroundings.skip(subject.get().end()), wanted);
      after.ifPresent(a -> add(chain(subjects.named(subject.get())), a, "object-pronoun"));
      return after.isPresent();
    }

    /** {@code قال الحداد إن … الفيلم الذي وصفه بأنه}: who speaks around the clause describes. */
    private boolean isSpokenAround() {
      return report
          .enclosing(view.word(cue.at).start())
          .filter(around -> !around.sources().isEmpty())
          .map(around -> around.speaker())
          .filter(speaker -> speaker.agreement().answers(Agreement.of(cue.form)))
          .isPresent();
    }

    /**
     * {@code إن الوزير وعدها بأن}: the subject before the verb. That of a relative clause, and
     * {@code مصادر وصفها بأنها}, is what the pronoun stands for.
     */
    private Optional<Source> spokenBy(Attached attached) {
      return cue.relative
          ? Optional.empty()
          : subjects
              .before()
              .filter(phrase -> subjects.isPlausible(phrase, attached) && opensClauseOf(phrase))
              .map(subjects::named);
    }

    private boolean opensClauseOf(Phrase phrase) {
      int start = phrase.start();
      VerbForm.Gender gender = phrase.source().agreement().gender();
      boolean known =
          phrase.source().entity() != null
              || view.isDefinite(start)
              || view.isComplementiser(start - 1);
      return known && (gender == VerbForm.Gender.ANY || gender == cue.form.gender());
    }

    private boolean plain() {
      int next = cue.surroundings.skip(cue.at + 1);
      Optional<Attached> these =
          view.isIn(WordList.THESE, next) ? content(next + 1) : Optional.empty();
      if (these.isPresent()) {
        return saidByThese(these.get());
      }
      Optional<Phrase> before = subjects.before().filter(phrase -> !subjects.yields(phrase, next));
      boolean known = before.isPresent() || bringsAtOnce(next);
      Optional<Phrase> after = known ? Optional.empty() : subjectBehind(next);
      boolean thing = !known && after.isEmpty() && subjects.objects.startsThing(next);
      if (passive.isHeldAmong(after.map(Phrase::end).orElse(cue.at + 1))) {
        return false;
      }
      Told told = told(before, after, thing, next);
      if (isYetToBeSaid()
          && !(before.isPresent() && told.content().filter(this::isPlain).isPresent())) {
        return false;
      }
      Optional<Phrase> subject = told.after().or(() -> before);
      return told.content().filter(said -> isSaidBy(subject, said)).isPresent()
          && addSaid(before, told.after(), told.content().get());
    }

    /**
     * {@code أكد أن}, {@code شكر للحاضرين}: behind the verb stands what it brings, and no subject.
     */
    private boolean bringsAtOnce(int next) {
      return contents.startsThanks(next)
          || report.contentFinder.appeals.startsAddressee(cue.verb, next)
          || report.contentFinder.at(next, contents.wanted(false)).isPresent()
              && !view.startsName(next)
          || cue.verb.has(Frame.WHOM) && ClausePronoun.isSubjectOf(view, cue.at, cue.form);
    }

    private Optional<Phrase> subjectBehind(int next) {
      return subjects
          .after(next)
          .map(subjects.objects::withoutObject)
          .filter(
              phrase -> !subjects.objects.isThing(phrase) && !subjects.objects.isDescribed(phrase));
    }

    /** Whether what the verb brings can be the words of its subject, or of whoever goes on. */
    private boolean isSaidBy(Optional<Phrase> subject, Attached said) {
      if (isTakenUpBy(said) || Publication.isAnothers(view, cue.at, said.word())) {
        return false;
      }
      boolean fitting =
          subject
              .map(
                  phrase ->
                      subjects.isPlausible(phrase, said) && !passive.isHeldPlace(phrase, said))
              .orElseGet(() -> !passive.isToldByDeed(said));
      return fitting && !((subject.isEmpty() || cue.relative) && passive.isHeld(said));
    }

    private boolean addSaid(Optional<Phrase> before, Optional<Phrase> after, Attached said) {
      Optional<Phrase> subject = after.or(() -> before);
      Optional<Source> unread =
          subject.isEmpty() ? new UnreadSubject(cue).find(said.word()) : Optional.empty();
      Optional<Source> source =
          subject
              .map(phrase -> subjects.titled(phrase, said))
              .or(() -> unread)
              .or(subjects::dropped)
              .map(found -> subjects.issuerOf(subject, found));
      String order = unread.isPresent() ? "verb-subject" : rule(before, after);
      source.ifPresent(speaker -> add(chain(speaker.withAgreement(agreed(speaker))), said, order));
      return source.isPresent();
    }

    /** What is said, behind the subject as far as it was read or up to its object. */
    private Told told(Optional<Phrase> before, Optional<Phrase> after, boolean thing, int next) {
      int from =
          after.isPresent()
              ? cue.surroundings.skip(subjects.holders.afterTitle(after.get()))
              : next;
      Optional<Attached> content =
          contents.attach(
              from,
              contents.wantedOf(after.or(() -> before)),
              thing || before.isPresent() || after.isPresent());
      Optional<Phrase> shorter =
          content.isEmpty()
              ? after.flatMap(new SwallowedObject(cue)::subjectBefore)
              : Optional.empty();
      if (shorter.isEmpty()) {
        return new Told(after, content.map(this::clauseBehind));
      }
      Told told = told(before, shorter, thing, next);
      boolean whom =
          cue.verb.has(Frame.WHOM)
              && told.content().filter(c -> c.rule().equals(Attached.OBJECT)).isPresent();
      return whom ? new Told(after, content) : told;
    }

    /** {@code أكد قائد عمليات تحرير المرفأ، أن}. */
    private Attached clauseBehind(Attached said) {
      return cue.relative
          ? said
          : report.contentFinder.clausesBehind.orPhrase(said, contents.wanted(false), cue.limit);
    }

    private Optional<Attached> content(int at) {
      return at < cue.limit
          ? report.contentFinder.at(at, contents.wanted(false))
          : Optional.empty();
    }

    /** {@code ويرى هؤلاء أن}: the people who were heard last. */
    private boolean saidByThese(Attached content) {
      Optional<Source> source = report.dropped(cue.at, Agreement.PEOPLE);
      source.ifPresent(
          people -> add(chain(people.by(SpeakerBasis.LAST_SPEAKER)), content, "verb-subject"));
      return source.isPresent();
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
          ? new Agreement(cue.form.gender(), source.agreement().number())
          : source.agreement();
    }

    private List<Source> chain(Source source) {
      boolean relayed = cue.verb.has(Frame.VIA) || report.sources.isMedium(source);
      List<Source> chain = new ArrayList<>(cue.surroundings.carriers(relayed));
      if (cue.relative || view.isIn(WordList.RESUMPTION, cue.at + 1)) {
        Publication.carrier(report, cue.at).filter(by -> !by.isSame(source)).ifPresent(chain::add);
      }
      chain.add(source.withCue(cue.words()));
      chain.addAll(cue.surroundings.through(relayed));
      return chain;
    }

    private void add(List<Source> chain, Attached attached, String order) {
      report.used.addAll(cue.surroundings.attributions());
      String day =
          cue.surroundings.when() != null ? cue.surroundings.when() : report.dayBefore(cue.at);
      @Nullable String when = day.isEmpty() ? null : day;
      Span words = cue.words();
      boolean open =
          attached.act() == Act.DENY
              && cue.verb.commitment() == SpeechVerb.Commitment.OPINION
              && view.isIn(WordList.NEGATION, cue.at - 1);
      Attached said =
          open
              ? new Attached(attached.content(), Act.OPINE, attached.rule(), attached.word())
              : attached;
      Attached whole = main.without(cue, said);
      report.add(chain, words, whole, cue.surroundings.addressee(), when, order);
    }
  }
}
