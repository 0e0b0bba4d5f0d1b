package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

  /** The rule of participles that go on with what a clause tells. */
  static final String PARTICIPLE = "participle";

  /** So many words of an office may stand between it and its holder. */
  private static final int OFFICE = 12;

  private static final String ATTACK = "verb-attack";

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
    this.doers = new Doers(layers, agreement, attackers);
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
    int end = clauses.end(index);
    Draft best = null;
    for (TriggerLexicon.Match match : matches) {
      boolean with = !match.trigger().with().isEmpty();
      if (guards.isVerb(index, match) && (!with || companions.at(match, index) >= 0)) {
        best = Draft.better(best, draft(index, match, end));
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

  private @Nullable Draft draft(int index, TriggerLexicon.Match match, int end) {
    Trigger trigger = match.trigger();
    VerbForm form = form(match);
    Subjects.Around around = subjects.around(index, form, end);
    NounPhrase subject = around.subject();
    NounPhrase object = around.next();
    if (isLightObject(match, index, subject)) {
      subject = null;
    }
    String rule = "verb";
    List<Participant> actors;
    List<Participant> others = List.of();
    if (form.tense() == Tense.PARTICIPLE) {
      actors = referents.speaker(index - 1);
      object = subject != null && subject.first() > index ? subject : around.next();
      if (actors.isEmpty()) {
        actors = referents.speaking(index);
      }
      if (actors.isEmpty()) {
        actors = referents.dropped(form, index);
      }
      rule = PARTICIPLE;
    } else if (subject != null
        && NounPhrase.isThing(subject)
        && subject.first() < index
        && !doers.isAttack(trigger, subject)) {
      return null;
    } else if (subject != null
        && NounPhrase.isThing(subject)
        && trigger.isVerbal()
        && object != null) {
      if (subject.participants().isEmpty() && isSpeaker(subject, layers.speakerAt(index))) {
        return null;
      }
      actors = List.of();
      rule = "verb-of-speech";
    } else if (subject != null && doers.isAttack(trigger, subject)) {
      actors = attackers.of(subject);
      referents.note(new NounPhrase(subject.first(), subject.end(), actors, subject.kind()), index);
      rule = ATTACK;
      if (subject.first() > index && object != null && object.isSomebody()) {
        heads.set(subject.first(), Math.min(subject.end(), subject.first() + 2));
      }
    } else if (subject != null
        && !doers.mayAct(trigger, subject, form, object, subject.first() > index)) {
      if (!around.free()
          || !trigger.recipientAt(Place.OBJECT)
          || doers.isSubjectThing(form, subject)) {
        return null;
      }
      if (object == null || !object.isSomebody() || agreement.isAccusative(subject)) {
        object = subject;
      }
      subject = null;
      actors = referents.dropped(form, index);
      rule = VerbTelling.DROPPED;
    } else if (subject == null && !around.free()) {
      return null;
    } else if (subject == null) {
      actors = referents.dropped(form, index);
      rule = VerbTelling.DROPPED;
    } else {
      actors = subject.participants();
      heads.set(
          index, trigger.isForce() && subject.first() > index && agreement.fits(form, subject));
      others =
          telling.mayBeObject(trigger, form, index, subject)
              ? referents.dropped(form, index)
              : others;
      if (!around.isAside(index)) {
        referents.note(subject, index);
      }
    }
    List<Participant> speaker = layers.speakerAt(index);
    if (trigger.isVerbal()
        && !speaker.isEmpty()
        && !isNamedWithin(actors, speaker)
        && !isOfOtherGender(form, subject, speaker)
        && !isWhole(index, subject, object)) {
      actors = speaker;
      if (subject != null
          && subject.first() > index
          && (object == null || !object.isSomebody())
          && !isOfficeOf(subject, speaker, end)
          && without(subject.participants(), speaker).size() == subject.participants().size()) {
        object = subject;
      }
    }
    if (object == null && trigger.recipientAt(Place.OBJECT)) {
      object = lateObjects.after(trigger, index, end, subject);
    }
    if (subject != null
        && subject.first() > index
        && agents.isBy(subject.end(), clauses.reach(index))
        && Passives.mayHaveAgent(trigger, form, subject, object)) {
      int by = subject.end();
      List<Participant> done =
          trigger.recipientAt(Place.OBJECT)
              ? NounPhrase.anybody(subject)
              : sides.recipients(match, index, by, null, List.of(), around.relative());
      return finish(
          trigger, index, match, form, agents.behind(by), done, null, VerbTelling.PASSIVE);
    }
    if (isWhatIsDone(match, index, subject, object)
        || !isOfActing(others, index) && passives.is(trigger, form, subject, object, index)) {
      if (trigger.isKilling() && !violence.isTold(index)) {
        return null;
      }
      List<Participant> by = agents.between(index, end);
      return finish(
          trigger, index, match, form, by, NounPhrase.anybody(subject), null, VerbTelling.PASSIVE);
    }
    List<Participant> recipients =
        outside(
            subject,
            sides.recipients(
                match, index, clauses.reach(index), object, actors, around.relative()));
    if (recipients.isEmpty()
        && VerbTelling.isKnown(others)
        && without(actors, others).equals(actors)) {
      recipients = actors;
      actors = others;
      rule = VerbTelling.DROPPED;
    }
    if (trigger.actor().stream().noneMatch(s -> s.is(Place.SUBJECT))) {
      recipients = trigger.recipientAt(Place.SUBJECT) ? actors : recipients;
      actors = sides.actors(trigger, index, end, actors);
    }
    return finish(trigger, index, match, form, actors, recipients, object, rule);
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
        && !match.trigger().with().isEmpty()
        && match.trigger().recipientAt(Place.OBJECT)
        && (object == null || !object.isSomebody())
        && companions.at(match, index) == subject.first();
  }

  /** {@code تقدمت القوات وألقت القبض على}: what the verb requires is no subject of its own. */
  private boolean isLightObject(
      TriggerLexicon.Match match, int index, @Nullable NounPhrase subject) {
    return subject != null
        && NounPhrase.isThing(subject)
        && subject.first() > index
        && subject.participants().isEmpty()
        && !match.trigger().recipientAt(Place.OBJECT)
        && !match.trigger().with().isEmpty()
        && companions.at(match, index) == subject.first()
        && readings.nouns(layers.word(index)).isEmpty()
        && (!agreement.fits(form(match), subject) || readings.isJoined(layers.word(index)));
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
    if (subject == null) {
      return recipients;
    }
    Span phrase =
        new Span(layers.word(subject.first()).start(), layers.word(subject.end() - 1).end());
    return recipients.stream()
        .filter(p -> !p.span().overlaps(phrase) || subject.participants().contains(p))
        .toList();
  }

  private @Nullable Draft finish(
      Trigger trigger,
      int index,
      TriggerLexicon.Match match,
      VerbForm form,
      List<Participant> actors,
      List<Participant> recipients,
      @Nullable NounPhrase object,
      String rule) {
    List<Participant> targets = without(recipients, actors);
    if (trigger.isConsent() && !VerbTelling.isKnown(targets)) {
      targets = List.of();
    }
    if (targets.isEmpty() && actors.size() > 1 && trigger.isMutual() && !trigger.isOfWhole()) {
      if (trigger.isTopical() && actors.stream().allMatch(agreement::isPlace)) {
        return null;
      }
      targets = actors.subList(1, actors.size());
      actors = actors.subList(0, 1);
    }
    VerbTelling.Read read =
        new VerbTelling.Read(match, form, index, actors, targets, object != null, rule);
    Span span = layers.span(match.stem(), index);
    Draft draft =
        new Draft(
            trigger,
            index,
            trigger.with().isEmpty() ? index : companions.at(match, index),
            span,
            actors,
            targets,
            statuses.verb(index, form, match.stem(), trigger.isSaid()),
            rule);
    if (!telling.isTold(read) || rule.equals(VerbTelling.DROPPED) && isOfAnother(index, actors)) {
      doubted = Draft.better(doubted, draft);
      return null;
    }
    return draft;
  }

  /** {@code المركز الذي نشأ وقدم مساعدات}: what a relative clause tells of somebody else. */
  private boolean isOfAnother(int index, List<Participant> actors) {
    return subjects.isInRelative(index) && !without(actors, subjects.relativeOf(index)).isEmpty();
  }

  static List<Participant> without(List<Participant> some, List<Participant> others) {
    List<Participant> rest = new ArrayList<>(some);
    rest.removeIf(
        p ->
            others.stream()
                .anyMatch(
                    o ->
                        o.entity() != null && o.entity().equals(p.entity())
                            || o.span().overlaps(p.span())));
    return rest;
  }
}
