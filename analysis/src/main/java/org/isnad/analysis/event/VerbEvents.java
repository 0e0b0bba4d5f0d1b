package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
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

  private static final Slot WITH = Slot.of("مع");
  private static final int WITH_REACH = 9;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings lexicon;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Referents referents;
  private final Agreement agreement;
  private final StatusReader statuses;
  private final VerbGuards guards;

  VerbEvents(
      Layers layers,
      Vocabulary vocabulary,
      Readings lexicon,
      NounPhraseReader phrases,
      Prepositions prepositions,
      Clauses clauses,
      Subjects subjects,
      Referents referents,
      Agreement agreement) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.prepositions = prepositions;
    this.clauses = clauses;
    this.subjects = subjects;
    this.referents = referents;
    this.agreement = agreement;
    this.statuses = new StatusReader(layers, vocabulary);
    this.guards = new VerbGuards(layers, vocabulary, lexicon);
  }

  /** The event that the word names as a verb; of several readings the most specific. */
  @Nullable Draft read(int index) {
    if (layers.isNamed(index)) {
      return null;
    }
    Word word = layers.word(index);
    List<TriggerLexicon.Match> matches = lexicon.verbs(word);
    if (matches.isEmpty()) {
      return null;
    }
    int end = clauses.end(index);
    Draft best = null;
    boolean bestWith = false;
    for (TriggerLexicon.Match match : matches) {
      boolean with = !match.trigger().with().isEmpty();
      if (best != null && (bestWith || !with)) {
        continue;
      }
      if (!guards.isVerb(index, match) || with && withAt(match, index) < 0) {
        continue;
      }
      Draft draft = draft(index, match, end);
      if (draft != null) {
        best = draft;
        bestWith = with;
      }
    }
    return best;
  }

  /** Notes the subject of a verb that names no event. */
  void note(int index) {
    if (layers.isNamed(index) || vocabulary.isKnown(layers.word(index).stems().get(0))) {
      return;
    }
    VerbForm form = lexicon.plainForm(layers.word(index));
    if (form != null) {
      NounPhrase subject = subjects.around(index, form, clauses.end(index)).subject();
      if (subject != null && agreement.fits(form, subject)) {
        referents.note(subject, index);
      }
    }
  }

  private static VerbForm form(TriggerLexicon.Match match) {
    VerbForm form = match.form();
    if (form == null) {
      throw new IllegalArgumentException("no verb: " + match.trigger().lemma());
    }
    return form;
  }

  /** Index of a word that the trigger requires, -1 where none stands near. */
  private int withAt(TriggerLexicon.Match match, int index) {
    for (int i = index + 1; i < Math.min(layers.size(), index + WITH_REACH); i++) {
      if (isOneOf(match.trigger(), i)) {
        return i;
      }
      if (layers.word(i).isPunctuation() && ".؛".indexOf(layers.word(i).surface().charAt(0)) >= 0) {
        break;
      }
    }
    if (!match.suffix().isEmpty()) {
      for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
        if (isOneOf(match.trigger(), i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isOneOf(Trigger trigger, int index) {
    return layers.word(index).stems().stream()
        .anyMatch(s -> trigger.with().contains(s.key()) || trigger.with().contains(s.bareKey()));
  }

  private @Nullable Draft draft(int index, TriggerLexicon.Match match, int end) {
    Trigger trigger = match.trigger();
    VerbForm form = form(match);
    Subjects.Around around = subjects.around(index, form, end);
    NounPhrase subject = around.subject();
    NounPhrase object = around.next();
    String rule = "verb";
    List<Participant> actors;
    if (form.tense() == Tense.PARTICIPLE) {
      actors = referents.speaker(index - 1);
      object = subject != null && subject.first() > index ? subject : around.next();
      if (actors.isEmpty()) {
        actors = referents.dropped(form, index);
      }
      rule = "participle";
    } else if (subject != null && isThing(subject) && subject.first() < index) {
      return null;
    } else if (subject != null && isThing(subject) && trigger.isVerbal() && object != null) {
      actors = List.of();
      rule = "verb-of-speech";
    } else if (subject != null
        && !mayAct(trigger, subject, form, object, subject.first() > index)) {
      if (!around.free() || !trigger.recipientAt(Place.OBJECT)) {
        return null;
      }
      if (object == null || !object.isSomebody()) {
        object = subject;
      }
      subject = null;
      actors = referents.dropped(form, index);
      rule = "verb-dropped-subject";
    } else if (subject == null && !around.free()) {
      return null;
    } else if (subject == null) {
      actors = referents.dropped(form, index);
      rule = "verb-dropped-subject";
    } else {
      actors = subject.participants();
      referents.note(subject, index);
    }
    List<Participant> speaker = speakerOf(index);
    if (trigger.isVerbal() && !speaker.isEmpty()) {
      actors = speaker;
      if (subject != null
          && subject.first() > index
          && (object == null || !object.isSomebody())
          && without(subject.participants(), speaker).size() == subject.participants().size()) {
        object = subject;
      }
    }
    if (object == null && trigger.isVerbal() && trigger.recipientAt(Place.OBJECT)) {
      object = afterParenthesis(end);
    }
    if (isPassive(trigger, form, subject, object, index)) {
      List<Participant> agents = agents(index, end);
      return finish(trigger, index, match, form, agents, participants(subject), "verb-passive");
    }
    List<Participant> recipients =
        outside(subject, recipients(trigger, match, index, end, object, actors, around.relative()));
    if (trigger.actor().stream().noneMatch(s -> s.is(Place.SUBJECT))) {
      recipients = actors;
      actors = fill(trigger, index, end, actors);
    }
    return finish(trigger, index, match, form, actors, recipients, rule);
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

  /** {@code دعا المتحدث، في ختام إفادته، جميع الأطراف}: the object after what commas set apart. */
  private @Nullable NounPhrase afterParenthesis(int comma) {
    if (comma + 2 >= layers.size()
        || !layers.word(comma).is('،')
        || layers.time(comma + 1) == null && !prepositions.isAny(comma + 1)) {
      return null;
    }
    int limit = Math.min(layers.sentence(comma).endWord(), comma + WITH_REACH);
    for (int i = comma + 2; i + 1 < limit; i++) {
      if (layers.word(i).is('،')) {
        return prepositions.isAny(i + 1) ? null : phrases.read(i + 1);
      }
    }
    return null;
  }

  /** Who says what the verb is the cue of; empty where it is none. */
  private List<Participant> speakerOf(int index) {
    int start = layers.word(index).start();
    for (Statement statement : layers.statements.list()) {
      if (statement.cue().covers(start) || statement.cue().start() == start + 1) {
        Link speaker = statement.speaker();
        return List.of(new Participant(speaker.entity(), speaker.name(), speaker.span()));
      }
    }
    return List.of();
  }

  private static boolean isThing(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.Kind.THING;
  }

  /** Whether the phrase may be the subject: by what it is, and by the gender of the verb. */
  private boolean mayAct(
      Trigger trigger,
      NounPhrase subject,
      VerbForm form,
      @Nullable NounPhrase object,
      boolean after) {
    if (!subject.isSomebody()) {
      return false;
    }
    Participant first = subject.participants().get(0);
    boolean alone = object == null || !object.isSomebody();
    if (trigger.type() == EventType.CONSULT
        && subject.participants().size() == 1
        && isPlace(first)) {
      return false;
    }
    if (trigger.type() == EventType.CONSULT
        && "visit".equals(trigger.mode())
        && subject.participants().size() == 1
        && subject.kind() == NounPhrase.Kind.NAME
        && !isPerson(first)) {
      return false;
    }
    return !after || !alone || !trigger.recipientAt(Place.OBJECT) || agreement.fits(form, subject);
  }

  private boolean isPlace(Participant participant) {
    String entity = participant.entity();
    return entity != null && layers.names.entity(entity).type() == EntityType.LOC;
  }

  /** A verb of doing to people with one phrase after it, which is no power: {@code قتل شرطي}. */
  private boolean isPassive(
      Trigger trigger,
      VerbForm form,
      @Nullable NounPhrase subject,
      @Nullable NounPhrase object,
      int index) {
    boolean type =
        trigger.type() == EventType.COERCE && !"seize".equals(trigger.mode())
            || trigger.type() == EventType.ASSAULT
            || trigger.mode() != null && trigger.mode().equals("release");
    if (!type
        || !trigger.recipientAt(Place.OBJECT)
        || subject == null
        || object != null && (object.isSomebody() || layers.word(object.first()).isNumber())
        || !form.object().isEmpty()
        || subject.first() < index) {
      return false;
    }
    return subject.kind() == NounPhrase.Kind.DESCRIPTION
            && !vocabulary.is(layers.stem(subject.first()), NounClass.FORCE)
        || subject.kind() == NounPhrase.Kind.NAME
            && subject.participants().stream().allMatch(this::isPerson);
  }

  private boolean isPerson(Participant participant) {
    String entity = participant.entity();
    return entity != null && layers.names.entity(entity).type() == EntityType.PER;
  }

  private List<Participant> recipients(
      Trigger trigger,
      TriggerLexicon.Match match,
      int index,
      int end,
      @Nullable NounPhrase object,
      List<Participant> actors,
      @Nullable NounPhrase relative) {
    int from = index + 1;
    for (Slot slot : trigger.recipient()) {
      List<Participant> found =
          switch (slot.place()) {
            case OBJECT -> object(match, index, object, actors, relative);
            case COMPLEMENT -> complement(match, index);
            case BETWEEN -> List.<Participant>of();
            case PREPOSITION ->
                preposition(trigger, slot.preposition(), from, end, actors, relative);
            case SUBJECT, GENITIVE, ADJECTIVE, AGENT -> List.<Participant>of();
          };
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Participant> object(
      TriggerLexicon.Match match,
      int index,
      @Nullable NounPhrase object,
      List<Participant> actors,
      @Nullable NounPhrase relative) {
    String free = index + 1 < layers.size() ? layers.word(index + 1).key() : "";
    if (free.startsWith("ايا") && free.length() > 3) {
      return referents.pronoun(free.substring(3), index, actors);
    }
    if (!match.suffix().isEmpty() && relative != null) {
      return relative.isSomebody() ? relative.participants() : List.of();
    }
    if (object != null && isThing(object) && !match.trigger().mayReachThings()) {
      return List.of();
    }
    if (!match.suffix().isEmpty()) {
      return referents.pronoun(match.suffix(), index, actors);
    }
    return participants(object);
  }

  private List<Participant> complement(TriggerLexicon.Match match, int index) {
    int with = withAt(match, index);
    return with < 0 || with + 1 >= layers.size() ? List.of() : participants(phrases.read(with + 1));
  }

  private List<Participant> preposition(
      Trigger trigger,
      String preposition,
      int from,
      int end,
      List<Participant> actors,
      @Nullable NounPhrase relative) {
    NounPhrase phrase =
        prepositions.phrase(from, beforeNoun(trigger.type(), from, end, preposition), preposition);
    if (phrase != null) {
      return isThing(phrase) && !trigger.mayReachThings() ? List.of() : phrase.participants();
    }
    String pronoun = prepositions.pronoun(from, end, preposition);
    if (!pronoun.isEmpty() && relative != null) {
      return relative.isSomebody() ? relative.participants() : List.of();
    }
    return pronoun.isEmpty() ? List.of() : referents.pronoun(pronoun, from, actors);
  }

  /** Up to a noun that takes the preposition itself: {@code تناقش إجراء تدريبات مع}. */
  private int beforeNoun(EventType type, int from, int end, String preposition) {
    if (!preposition.equals("مع") || type == EventType.REJECT) {
      return end;
    }
    for (int i = from; i < end; i++) {
      if (!layers.isNamed(i)
          && lexicon.nouns(layers.word(i)).stream()
              .anyMatch(m -> m.trigger().recipient().contains(WITH))) {
        return i;
      }
    }
    return end;
  }

  private List<Participant> fill(Trigger trigger, int index, int end, List<Participant> others) {
    for (Slot slot : trigger.actor()) {
      if (slot.is(Place.PREPOSITION)) {
        List<Participant> found =
            preposition(trigger, slot.preposition(), index + 1, end, others, null);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** {@code من قبل القوات}, {@code على يد مسلحين}. */
  private List<Participant> agents(int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      String two = layers.word(i).key() + " " + layers.word(i + 1).key();
      if (two.equals("من قبل")
          || two.equals("علي يد")
          || two.equals("علي ايدي")
          || two.equals("من جانب")) {
        NounPhrase phrase = phrases.read(i + 2);
        return participants(phrase);
      }
    }
    return List.of();
  }

  private @Nullable Draft finish(
      Trigger trigger,
      int index,
      TriggerLexicon.Match match,
      VerbForm form,
      List<Participant> actors,
      List<Participant> recipients,
      String rule) {
    List<Participant> targets = without(recipients, actors);
    if (targets.isEmpty() && actors.size() > 1 && trigger.isMutual()) {
      targets = actors.subList(1, actors.size());
      actors = actors.subList(0, 1);
    }
    if ("host".equals(trigger.mode()) && targets.stream().allMatch(this::isPlace)) {
      return null;
    }
    if (trigger.isTravel() && actors.stream().noneMatch(agreement::isOfficial)) {
      return null;
    }
    if (actors.isEmpty() && rule.startsWith("verb") && trigger.needsActor()
        || actors.isEmpty() && targets.isEmpty()
        || trigger.needsRecipient() && targets.isEmpty()) {
      return null;
    }
    Span span = new Span(match.stem().span().start(), layers.word(index).end());
    return new Draft(
        trigger,
        index,
        span,
        actors,
        targets,
        statuses.verb(index, form, match.stem(), trigger.isSaid()),
        rule);
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

  private static List<Participant> participants(@Nullable NounPhrase phrase) {
    return phrase == null ? List.of() : phrase.participants();
  }
}
