package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events that verbs name.
 *
 * <p>{@code وزار ستافريديس البصرة في مارس} → CONSULT ستافريديس → البصرة.
 */
final class VerbEvents {

  /** The rule of verbs with a subject of their own. */
  static final String VERB = "verb";

  /** The rule of participles that go on with what a clause tells. */
  static final String PARTICIPLE = "participle";

  /** So many words of an office may stand between it and its holder. */
  private static final int OFFICE = 12;

  private static final String ATTACK = "verb-attack";

  /** {@code أطلق سراح كوستا}: what nobody but a verb's object can be. */
  private static final Set<String> NO_SUBJECTS = WordLists.of("no-subjects");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Referents referents;
  private final Agreement agreement;
  private final Agents agents;
  private final Companions companions;
  private final VerbSides sides;
  private final Passives passives;
  private final Attackers attackers;
  private final Doers doers;
  private final VerbTelling telling;
  private final StatusReader statuses;
  private final VerbGuards guards;
  private final Violence violence;
  private final LateObjects lateObjects;
  private final BitSet heads = new BitSet();
  private @Nullable Draft doubted;

  VerbEvents(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.clauses = grammar.clauses();
    this.subjects = grammar.subjects();
    this.referents = grammar.referents();
    this.agreement = grammar.agreement();
    this.agents = grammar.agents();
    this.companions = grammar.companions();
    this.sides = new VerbSides(grammar, companions);
    this.passives = new Passives(layers, vocabulary);
    this.attackers = new Attackers(grammar);
    this.doers = new Doers(layers, vocabulary, agreement, attackers);
    this.telling = new VerbTelling(grammar);
    this.statuses = new StatusReader(layers, vocabulary);
    this.violence = new Violence(layers, vocabulary, readings);
    this.lateObjects = new LateObjects(grammar);
    this.guards = new VerbGuards(layers, vocabulary, readings);
  }

  /** The event that the word names as a verb; of several readings the most specific. */
  @Nullable Draft read(int index) {
    doubted = null;
    if (layers.isNamed(index) || layers.time(index) != null) {
      return null;
    }
    Word word = layers.word(index);
    List<TriggerLexicon.Match> matches = readings.verbs(word);
    if (matches.isEmpty()) {
      return null;
    }
    Draft best = null;
    for (TriggerLexicon.Match match : matches) {
      boolean with = !match.trigger().standsAlone();
      if ((!with || companions.at(match, index) >= 0) && guards.isVerb(index, match)) {
        best = Draft.better(best, new Reading(index, match).draft());
      }
    }
    return best;
  }

  /**
   * Whether the word was read as a verb with its subject after it, so that it is no noun: {@code
   * قصف الطيران الحربي مناطق}.
   */
  boolean isHead(int index) {
    return heads.get(index);
  }

  /** What the word read last would tell, if it told enough. */
  @Nullable Draft doubted() {
    return doubted;
  }

  private static VerbForm form(TriggerLexicon.Match match) {
    VerbForm form = match.form();
    if (form == null) {
      throw new IllegalArgumentException("no verb: " + match.trigger().lemma());
    }
    return form;
  }

  /** What one reading of a word as a verb tells. */
  private final class Reading {
    private final int index;
    private final TriggerLexicon.Match match;
    private final int end;
    private final Trigger trigger;
    private final VerbForm form;
    private final Subjects.Around around;
    private @Nullable NounPhrase subject;
    private @Nullable NounPhrase object;
    private final boolean byWhatWasTold;
    private String rule = VERB;
    private List<Participant> actors = List.of();

    /** Who acts if the subject is the object: {@code أوقفت خمسة}. */
    private List<Participant> others = List.of();

    Reading(int index, TriggerLexicon.Match match) {
      this.index = index;
      this.match = match;
      this.end = clauses.end(index);
      this.trigger = match.trigger();
      this.form = form(match);
      this.around = subjects.around(index, form, end);
      boolean told =
          trigger.recipientAt(Place.OBJECT) && Subjects.isWhatWasTold(layers, index, form);
      this.object = told ? around.subject() : around.next();
      this.subject =
          told || isLightObject(match, index, around.subject()) ? null : around.subject();
      this.byWhatWasTold = told;
    }

    @Nullable Draft draft() {
      if (!readActors()) {
        return null;
      }
      if (byWhatWasTold) {
        return active();
      }
      letSpeakerAct();
      if (object == null && trigger.recipientAt(Place.OBJECT)) {
        object = lateObjects.after(trigger, index, end, subject);
      }
      if (object == null && trigger.isForce() && trigger.recipientAt(Place.OBJECT)) {
        object = subject == null ? null : subjects.thingAfter(around, end);
      }
      NounPhrase done = subject;
      if (done != null && hasAgent(done)) {
        return withAgent(done);
      }
      if (isWhatIsDone(match, index, subject, object)
          || !isOfActing(others, index) && passives.is(trigger, form, subject, object, index)) {
        return trigger.isKilling() && !violence.isTold(index)
            ? null
            : passive(agents.between(index, end), NounPhrase.anybody(subject));
      }
      return active();
    }

    /** Whether it can be told who does it, or that nobody is named. */
    private boolean readActors() {
      NounPhrase doer = subject;
      if (byWhatWasTold) {
        return true;
      }
      if (form.tense() == Tense.PARTICIPLE) {
        readParticiple();
        return true;
      }
      if (doer == null) {
        actors = around.free() ? dropped() : List.of();
        return around.free();
      }
      boolean attack = doers.isAttack(trigger, doer);
      if (NounPhrase.isThing(doer) && doer.first() < index && !attack) {
        return false;
      }
      if (NounPhrase.isThing(doer) && trigger.isVerbal() && object != null) {
        rule = "verb-of-speech";
        return !doer.participants().isEmpty() || !isSpeaker(doer, layers.speakerAt(index));
      }
      if (attack) {
        readAttack(doer);
        return true;
      }
      if (!doers.mayAct(trigger, doer, form, object, doer.first() > index)) {
        return readObject(doer);
      }
      readSubject(doer);
      return true;
    }

    private List<Participant> dropped() {
      rule = VerbTelling.DROPPED;
      return form.person() == 1 && !trigger.isVerbal()
          ? referents.ours(index)
          : referents.dropped(form, index);
    }

    /** {@code …، مستهدفاً مواقع}: who speaks or acts in the clause it goes on with. */
    private void readParticiple() {
      rule = PARTICIPLE;
      object = subject != null && subject.first() > index ? subject : around.next();
      actors = referents.speaker(index - 1);
      if (actors.isEmpty()) {
        actors = referents.speaking(index);
      }
      if (actors.isEmpty()) {
        actors = referents.dropped(form, index);
      }
    }

    /** {@code استهدفت غارات التحالف مواقع}: who attacks by what the verb's subject is. */
    private void readAttack(NounPhrase attack) {
      rule = ATTACK;
      actors = attackers.of(attack);
      referents.note(new NounPhrase(attack.first(), attack.end(), actors, attack.kind()), index);
      if (attack.first() > index && object != null && object.isSomebody()) {
        heads.set(attack.first(), Math.min(attack.end(), attack.first() + 2));
      }
    }

    /** {@code وأوقفت خمسة متهمين}: what looks like the subject is the object. */
    private boolean readObject(NounPhrase doer) {
      if (!around.free()
          || !trigger.recipientAt(Place.OBJECT)
          || doers.isSubjectThing(form, doer)) {
        return false;
      }
      if (object == null || !object.isSomebody() || agreement.isAccusative(doer)) {
        object = doer;
      }
      subject = null;
      actors = dropped();
      return true;
    }

    private void readSubject(NounPhrase doer) {
      actors = doer.participants();
      heads.set(index, trigger.isForce() && doer.first() > index && agreement.fits(form, doer));
      if (telling.mayBeObject(trigger, form, index, doer)) {
        others = referents.dropped(form, index);
      }
      if (!around.isAside(index)) {
        referents.note(doer, index);
      }
    }

    /** {@code قال الوزير إن … ودعا الدول إلى}: who speaks asks, accuses and thanks. */
    private void letSpeakerAct() {
      List<Participant> speaker = layers.speakerAt(index);
      if (!trigger.isVerbal()
          || speaker.isEmpty()
          || isNamedWithin(actors, speaker)
          || isOfOtherGender(form, subject, speaker)
          || isWhole(index, subject, object)) {
        return;
      }
      actors = speaker;
      if (subject != null
          && subject.first() > index
          && (object == null || !object.isSomebody())
          && !isOfficeOf(subject, speaker, end)
          && without(subject.participants(), speaker).size() == subject.participants().size()) {
        object = subject;
      }
    }

    /** {@code قُتل الحداد على يد مسلحين}. */
    private boolean hasAgent(NounPhrase done) {
      return done.first() > index
          && agents.isBy(done.end(), clauses.reach(index))
          && Passives.mayHaveAgent(trigger, form, done, object);
    }

    private @Nullable Draft withAgent(NounPhrase done) {
      List<Participant> to =
          trigger.recipientAt(Place.OBJECT)
              ? NounPhrase.anybody(done)
              : sides.recipients(match, index, done.end(), null, List.of(), around.relative());
      return passive(agents.behind(done.end()), to);
    }

    private @Nullable Draft passive(List<Participant> by, List<Participant> done) {
      actors = by;
      object = null;
      rule = VerbTelling.PASSIVE;
      return finish(done);
    }

    private @Nullable Draft active() {
      int reach = clauses.reach(index);
      List<Participant> recipients =
          outside(
              subject, sides.recipients(match, index, reach, object, actors, around.relative()));
      if (recipients.isEmpty()
          && VerbTelling.isKnown(others)
          && without(actors, others).equals(actors)) {
        recipients = actors;
        actors = others;
        rule = VerbTelling.DROPPED;
      }
      if (!trigger.actorAt(Place.SUBJECT)) {
        recipients = trigger.recipientAt(Place.SUBJECT) ? actors : recipients;
        actors = sides.actors(trigger, index, end, actors);
      }
      return finish(recipients);
    }

    private @Nullable Draft finish(List<Participant> recipients) {
      List<Participant> targets = without(recipients, actors);
      if (trigger.isConsent() && !VerbTelling.isKnown(targets)) {
        targets = List.of();
      }
      if (targets.isEmpty() && actors.size() > 1 && trigger.isMutual() && !trigger.isOfWhole()) {
        if (trigger.isTopical() && agreement.arePlaces(actors)) {
          return null;
        }
        targets = actors.subList(1, actors.size());
        actors = actors.subList(0, 1);
      }
      VerbTelling.Read read =
          new VerbTelling.Read(match, form, index, actors, targets, object != null, rule);
      Draft draft =
          new Draft(
              trigger,
              index,
              trigger.standsAlone() ? index : companions.at(match, index),
              layers.span(match.stem(), index),
              actors,
              targets,
              statuses.verb(index, form, match.stem(), trigger),
              rule);
      boolean another = rule.equals(VerbTelling.DROPPED) && isOfAnother(index, actors);
      if (!telling.isTold(read) || another) {
        doubted = Draft.better(doubted, draft);
        return null;
      }
      return draft;
    }
  }

  /**
   * {@code أسقطت الطائرة التركية}: what the verb requires as its object is nobody who does it, so
   * that the verb is a passive.
   */
  private boolean isWhatIsDone(
      TriggerLexicon.Match match,
      int index,
      @Nullable NounPhrase subject,
      @Nullable NounPhrase object) {
    return subject != null
        && subject.first() > index
        && !match.trigger().standsAlone()
        && match.trigger().recipientAt(Place.OBJECT)
        && (object == null || !object.isSomebody())
        && companions.at(match, index) == subject.first()
        && !sides.isOnPronoun(match.trigger(), index);
  }

  /** {@code تقدمت القوات وألقت القبض على}: what the verb requires is no subject of its own. */
  private boolean isLightObject(
      TriggerLexicon.Match match, int index, @Nullable NounPhrase subject) {
    boolean never = subject != null && NO_SUBJECTS.contains(layers.stem(subject.first()).key());
    return subject != null
        && NounPhrase.isThing(subject)
        && subject.first() > index
        && (never || subject.participants().isEmpty())
        && !match.trigger().recipientAt(Place.OBJECT)
        && !match.trigger().standsAlone()
        && companions.at(match, index) == subject.first()
        && readings.nouns(layers.word(index)).isEmpty()
        && (!agreement.fits(form(match), subject)
            || never
            || readings.isJoined(layers.word(index)));
  }

  /** {@code طالب نائب رئيس اللجنة في جربة سامي حداد}: the office of the speaker named after it. */
  private boolean isOfficeOf(NounPhrase subject, List<Participant> speaker, int end) {
    Stem head = layers.stem(subject.first());
    if (Honorifics.isHonorific(head)) {
      return true;
    }
    int name = layers.text.wordAt(speaker.get(0).span().start());
    return (vocabulary.is(head, NounClass.TITLE) || vocabulary.is(head, NounClass.PEOPLE))
        && layers.mention(subject.first()) == null
        && layers.personIn(subject.first(), subject.end()) == null
        && subject.end() <= name
        && (name < end
            || name - subject.end() <= OFFICE
                && layers.sentence(name).equals(layers.sentence(subject.first())));
  }

  /** {@code طالب القرار الدول}: a thing that is said to speak. */
  private boolean isSpeaker(NounPhrase thing, List<Participant> speaker) {
    int start = layers.word(thing.first()).start();
    return speaker.stream().anyMatch(p -> p.span().covers(start));
  }

  /** {@code وطالبت القوى السياسية}: not the man who spoke before. */
  private boolean isOfOtherGender(
      VerbForm form, @Nullable NounPhrase subject, List<Participant> speaker) {
    String entity = speaker.get(0).entity();
    return subject != null
        && subject.isSomebody()
        && form.gender() == VerbForm.Gender.FEMININE
        && agreement.gender(subject) == VerbForm.Gender.FEMININE
        && entity != null
        && agreement.gender(layers.names.entity(entity)) == VerbForm.Gender.MASCULINE;
  }

  /** {@code دهمت القوات المنازل وأوقفت ثلاثة}: who acts in the clause before. */
  private boolean isOfActing(List<Participant> others, int index) {
    return VerbTelling.isKnown(others) && referents.acting(index).equals(others);
  }

  /** {@code هنأ الملك الرئيس}: two names after the verb are its subject and its object. */
  private static boolean isWhole(
      int index, @Nullable NounPhrase subject, @Nullable NounPhrase object) {
    return subject != null
        && subject.first() > index
        && subject.isSomebody()
        && subject.kind() == NounPhrase.Kind.NAME
        && object != null
        && object.isSomebody();
  }

  /** {@code حلفاء بينهم أثينا}: who is named among a speaker without a name. */
  private static boolean isNamedWithin(List<Participant> named, List<Participant> speaker) {
    Span whole = speaker.get(0).span();
    return speaker.get(0).entity() == null
        && VerbTelling.isKnown(named)
        && named.stream().allMatch(p -> whole.overlaps(p.span()));
  }

  /** Who is not named in the subject's own phrase: {@code المتحدث باسم الوزارة}. */
  private List<Participant> outside(@Nullable NounPhrase subject, List<Participant> recipients) {
    if (subject == null || recipients.isEmpty()) {
      return recipients;
    }
    Span phrase =
        new Span(layers.word(subject.first()).start(), layers.word(subject.end() - 1).end());
    return recipients.stream()
        .filter(p -> !p.span().overlaps(phrase) || subject.participants().contains(p))
        .toList();
  }

  /** {@code المركز الذي نشأ وقدم مساعدات}: what a relative clause tells of somebody else. */
  private boolean isOfAnother(int index, List<Participant> actors) {
    return subjects.isInRelative(index) && !without(actors, subjects.relativeOf(index)).isEmpty();
  }

  static List<Participant> without(List<Participant> some, List<Participant> others) {
    List<Participant> rest = new ArrayList<>(some.size());
    for (Participant participant : some) {
      if (!isAmong(participant, others)) {
        rest.add(participant);
      }
    }
    return rest;
  }

  private static boolean isAmong(Participant participant, List<Participant> others) {
    for (Participant other : others) {
      if (other.entity() != null && other.entity().equals(participant.entity())
          || other.span().overlaps(participant.span())) {
        return true;
      }
    }
    return false;
  }
}
