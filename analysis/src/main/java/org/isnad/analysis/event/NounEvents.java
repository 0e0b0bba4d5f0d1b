package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events that verbal nouns and passive participles name.
 *
 * <p>{@code زيارة كيم لروسيا} → CONSULT كيم → روسيا; {@code أجرى لافروف محادثات مع نظيرته} →
 * CONSULT.
 */
final class NounEvents {

  private static final int REACH = 10;
  private static final Set<String> RAIDS = Set.of("مداهمة|مداهمات", "دهم", "اقتحام|اقتحامات");
  private static final int WITH_REACH = 7;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings lexicon;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Countries countries;
  private final Referents referents;
  private final GovernanceReader governance;

  NounEvents(
      Layers layers,
      Vocabulary vocabulary,
      Readings lexicon,
      NounPhraseReader phrases,
      Prepositions prepositions,
      Clauses clauses,
      Countries countries,
      Referents referents,
      GovernanceReader governance) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.prepositions = prepositions;
    this.clauses = clauses;
    this.countries = countries;
    this.referents = referents;
    this.governance = governance;
  }

  /** The event that the word names as a noun; of several readings the most specific. */
  @Nullable Draft read(int index) {
    if (layers.isNamed(index) || layers.isCue(index)) {
      return null;
    }
    List<TriggerLexicon.Match> matches = lexicon.nouns(layers.word(index));
    if (matches.isEmpty()) {
      return null;
    }
    Draft best = null;
    boolean bestWith = false;
    for (TriggerLexicon.Match match : matches) {
      boolean with = !match.trigger().with().isEmpty();
      if (best != null && (bestWith || !with) || with && withAt(match.trigger(), index) < 0) {
        continue;
      }
      Draft draft =
          match.trigger().kind() == Trigger.Kind.ADJECTIVE
              ? adjective(index, match)
              : noun(index, match);
      if (draft != null) {
        best = draft;
        bestWith = with;
      }
    }
    return best;
  }

  private int withAt(Trigger trigger, int index) {
    for (int i = index + 1; i < Math.min(layers.size(), index + WITH_REACH); i++) {
      for (Stem stem : layers.word(i).stems()) {
        if (trigger.with().contains(stem.key()) || trigger.with().contains(stem.bareKey())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** {@code الميليشيات المدعومة من إيران}. */
  private @Nullable Draft adjective(int index, TriggerLexicon.Match match) {
    NounPhrase head = phraseEndingAt(index);
    if (head == null) {
      return null;
    }
    int end = Math.min(clauses.end(index), index + REACH);
    List<Participant> actors = agents(index + 1, end);
    for (String preposition : List.of("من", "ب")) {
      if (actors.isEmpty()) {
        NounPhrase phrase = prepositions.phrase(index + 1, Math.min(end, index + 2), preposition);
        actors = phrase == null ? List.of() : phrase.participants();
      }
    }
    return actors.isEmpty()
        ? null
        : draft(match, index, actors, head.participants(), EventStatus.ONGOING, "participle");
  }

  private @Nullable NounPhrase phraseEndingAt(int end) {
    for (int i = Math.max(0, end - 8); i < end; i++) {
      if (layers.mention(i) != null && layers.mentionEnd(i) == end) {
        return phrases.read(i);
      }
    }
    return null;
  }

  private @Nullable Draft noun(int index, TriggerLexicon.Match match) {
    Trigger trigger = match.trigger();
    int end = Math.min(clauses.end(index), index + 1 + REACH);
    if (governance.isGenitive(index, match.stem())) {
      return null;
    }
    Governance governed =
        match.stem().joined()
            ? Governance.NONE
            : governance.read(index, match.stem().preposition());
    List<Participant> actors = new ArrayList<>();
    List<Participant> recipients = new ArrayList<>();
    int after = genitive(index, match, end, governed, actors, recipients);
    if (actors.isEmpty() && trigger.actorAt(Place.BETWEEN) || trigger.recipientAt(Place.BETWEEN)) {
      between(index, end, actors, recipients);
    }
    if (actors.isEmpty() && trigger.actorAt(Place.ADJECTIVE)) {
      adjectives(index, end, actors, recipients);
    }
    boolean agents = false;
    if (actors.isEmpty()) {
      actors.addAll(governance.relativeSubject(index));
    }
    if (actors.isEmpty()) {
      actors.addAll(agents(after, end));
      agents = !actors.isEmpty();
    }
    if (recipients.isEmpty()) {
      recipients.addAll(fill(trigger, after, end, index, actors));
    }
    turnVisit(trigger, after, end, actors, recipients);
    return govern(index, match, governed, actors, recipients, agents);
  }

  private @Nullable Draft govern(
      int index,
      TriggerLexicon.Match match,
      Governance governed,
      List<Participant> actors,
      List<Participant> recipients,
      boolean agents) {
    Trigger trigger = match.trigger();
    String rule = "noun";
    if (governed.role() == Governor.Role.ACTOR
        && recipients.isEmpty()
        && isTwoSided(trigger.type())
        && !VerbEvents.without(governed.subject(), actors).isEmpty()) {
      recipients.addAll(actors);
      actors.clear();
    }
    if (governed.role() == Governor.Role.ACTOR && actors.isEmpty()) {
      actors.addAll(VerbEvents.without(governed.subject(), recipients));
      rule = "noun-governed";
    } else if (governed.role() == Governor.Role.RECIPIENT && recipients.isEmpty()) {
      recipients.addAll(VerbEvents.without(governed.subject(), actors));
      rule = "noun-governed";
    }
    List<Participant> targets = VerbEvents.without(recipients, actors);
    if (targets.isEmpty() && actors.size() > 1 && trigger.isMutual()) {
      targets = new ArrayList<>(actors.subList(1, actors.size()));
      actors.subList(1, actors.size()).clear();
    }
    if (isPurpose(match, governed)
        || isMention(match, governed)
        || !isTold(trigger, governed, actors, targets, agents)) {
      return null;
    }
    EventStatus status = governed.status() == null ? EventStatus.HAPPENED : governed.status();
    return draft(match, index, actors, targets, status, rule);
  }

  /** {@code لدعم حملتها}: what something is done for. */
  private static boolean isPurpose(TriggerLexicon.Match match, Governance governed) {
    return match.stem().preposition() == 'ل'
        && !governed.verbal()
        && governed.subject().isEmpty()
        && governed.status() == null;
  }

  /** {@code التعاون}, {@code قتالها}: something known that is spoken of. */
  private boolean isMention(TriggerLexicon.Match match, Governance governed) {
    boolean known =
        layers.definite(match.stem())
                && (isSpokenOf(match.trigger().type()) || match.stem().bareKey().equals("حرب"))
            || !match.suffix().isEmpty() && match.trigger().type() != EventType.CONSULT;
    return known && !governed.verbal();
  }

  private static boolean isSpokenOf(EventType type) {
    return type == EventType.COOPERATE || type == EventType.AGREE || type == EventType.CONSULT;
  }

  /** Whether the phrase tells an event, rather than speaking of one in passing. */
  private boolean isTold(
      Trigger trigger,
      Governance governed,
      List<Participant> actors,
      List<Participant> recipients,
      boolean agents) {
    boolean both = !actors.isEmpty() && !recipients.isEmpty();
    if (both) {
      return true;
    }
    if (agents && !recipients.isEmpty() || agents && !isTwoSided(trigger.type())) {
      return true;
    }
    if (isDoneToPeople(trigger, recipients)) {
      return true;
    }
    boolean one = !actors.isEmpty() || !recipients.isEmpty();
    return one
        && governed.verbal()
        && !isTwoSided(trigger.type())
        && (!recipients.isEmpty() || !isRestriction(trigger));
  }

  /** {@code مقتل ستة أشخاص}, {@code اعتقال ناشطين}: whom it is done to tells enough. */
  private boolean isDoneToPeople(Trigger trigger, List<Participant> recipients) {
    if (recipients.isEmpty()) {
      return false;
    }
    boolean release = "release".equals(trigger.mode());
    boolean arrest = "arrest".equals(trigger.mode());
    boolean kill =
        trigger.type() == EventType.ASSAULT
            && trigger.actor().isEmpty() == false
            && trigger.recipientAt(Place.GENITIVE);
    return release || arrest || kill && recipients.stream().anyMatch(this::isNamedActor);
  }

  /** A named person or body; a place is taken or freed, not hurt. */
  private boolean isNamedActor(Participant participant) {
    String entity = participant.entity();
    return entity != null && layers.names.entity(entity).type() != EntityType.LOC;
  }

  private static boolean isRestriction(Trigger trigger) {
    return "restrict".equals(trigger.mode())
        || "ban".equals(trigger.mode())
        || "deport".equals(trigger.mode())
        || "arrest".equals(trigger.mode())
            && trigger.with().isEmpty()
            && !RAIDS.contains(trigger.lemma());
  }

  private static boolean isTwoSided(EventType type) {
    return switch (type) {
      case CONSULT, AGREE, SUPPORT, COOPERATE, AID, REQUEST, ACCUSE, THREATEN, SANCTION -> true;
      case CONCEDE, RETREAT, REJECT, PROTEST, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }

  /** Reads {@code زيارة كيم}, {@code زيارته}, {@code اعتقال ناشطين}; gives the index after it. */
  private int genitive(
      int index,
      TriggerLexicon.Match match,
      int end,
      Governance governed,
      List<Participant> actors,
      List<Participant> recipients) {
    Trigger trigger = match.trigger();
    if (!match.suffix().isEmpty()) {
      List<Participant> owner =
          trigger.type() == EventType.CONSULT
              ? referents.person(match.suffix(), index)
              : referents.pronoun(match.suffix(), index, List.of());
      boolean object =
          trigger.recipientAt(Place.GENITIVE)
              && (!trigger.actorAt(Place.GENITIVE) || governed.role() == Governor.Role.ACTOR);
      (object ? recipients : actors).addAll(owner);
      return index + 1;
    }
    if (layers.definite(match.stem()) || index + 1 >= end) {
      return index + 1;
    }
    if (!trigger.with().isEmpty()
        && !trigger.recipientAt(Place.COMPLEMENT)
        && withAt(trigger, index) == index + 1
        && layers.mention(index + 1) == null) {
      return index + 2;
    }
    int at =
        trigger.actor().stream().anyMatch(s -> s.is(Place.COMPLEMENT))
                || trigger.recipientAt(Place.COMPLEMENT)
            ? withAt(trigger, index) + 1
            : index + 1;
    NounPhrase phrase = isPhrase(at, end) && !isAdjective(at) ? phrases.read(at) : null;
    if (phrase == null
        || phrase.participants().isEmpty()
        || phrase.kind() == NounPhrase.Kind.THING && !trigger.mayReachThings()) {
      return index + 1;
    }
    if (trigger.isTransitiveNoun()) {
      return transitive(phrase, end, actors, recipients);
    }
    boolean recipient =
        trigger.recipientAt(Place.GENITIVE) || trigger.recipientAt(Place.COMPLEMENT);
    if (recipient || trigger.actorAt(Place.GENITIVE)) {
      (recipient ? recipients : actors).addAll(phrase.participants());
    }
    return phrase.end();
  }

  /** An adjective of the noun before it: {@code تدريبات عسكرية}. */
  private boolean isAdjective(int at) {
    if (layers.isNamed(at)) {
      return false;
    }
    Stem stem = layers.word(at).stems().get(0);
    return !layers.definite(stem) && (stem.key().endsWith("يه") || stem.key().endsWith("ي"))
        || vocabulary.nationality(stem, null) != null && !stem.key().endsWith("ين");
  }

  private boolean isPhrase(int at, int end) {
    return at < end && !prepositions.isAny(at);
  }

  /** One genitive is whom it is done to, unless another phrase with ل or bare follows. */
  private int transitive(
      NounPhrase phrase, int end, List<Participant> actors, List<Participant> recipients) {
    int afterTime = afterTime(phrase.end());
    NounPhrase object =
        afterTime > phrase.end() ? phraseAt(afterTime) : nextPhrase(phrase.end(), end);
    if (object != null
        && object.isSomebody()
        && (afterTime > phrase.end() ? phrase.isSomebody() : isObject(object))) {
      actors.addAll(phrase.participants());
      recipients.addAll(object.participants());
      return object.end();
    }
    recipients.addAll(phrase.participants());
    return phrase.end();
  }

  private @Nullable NounPhrase nextPhrase(int at, int end) {
    if (at >= end) {
      return null;
    }
    Prepositions.Found found = prepositions.at(at, "ل");
    if (found != null && found.stem() != null) {
      return phrases.read(found.word(), found.stem());
    }
    return phraseAt(at);
  }

  private @Nullable NounPhrase phraseAt(int at) {
    return at < layers.size() && isPhrase(at, layers.size()) ? phrases.read(at) : null;
  }

  /**
   * Index after a time and the commas around it: {@code احتجاز الشرطة، الأحد، ناشطين}; {@code from}
   * where none stands there.
   */
  private int afterTime(int from) {
    int limit = Math.min(layers.sentence(from - 1).endWord(), from + WITH_REACH);
    boolean opened = from < limit && layers.word(from).is('،');
    int first = opened ? from + 1 : from;
    int i = first;
    while (i < limit && (layers.time(i) != null || isInTime(i))) {
      i++;
    }
    if (i == first || i >= limit) {
      return from;
    }
    boolean closed = layers.word(i).is('،');
    return opened != closed || i + 1 >= limit ? from : closed ? i + 1 : i;
  }

  private boolean isInTime(int index) {
    return vocabulary.isPreposition(layers.word(index)) && layers.time(index + 1) != null;
  }

  /** A definite word after the genitive is its adjective, unless it is a name or a plural. */
  private boolean isObject(NounPhrase phrase) {
    Stem head = layers.stem(phrase.first());
    return layers.mention(phrase.first()) != null
        || !layers.definite(head)
        || head.preposition() != 0
        || head.key().endsWith("ين");
  }

  /** {@code بين أثينا والبصرة}. */
  private void between(int index, int end, List<Participant> actors, List<Participant> recipients) {
    for (int i = index + 1; i < end; i++) {
      if (layers.word(i).key().equals("بينه") || layers.word(i).key().equals("بينها")) {
        String pronoun = layers.word(i).key().substring(3);
        NounPhrase other = prepositions.phrase(i + 1, Math.min(i + 2, end), "بين");
        if (other != null) {
          actors.addAll(referents.pronoun(pronoun, index, other.participants()));
          recipients.addAll(other.participants());
        }
        return;
      }
      if (layers.word(i).key().equals("بين")) {
        List<Participant> states = new ArrayList<>();
        adjectives(i + 1, Math.min(layers.size(), i + 6), states, states);
        if (states.size() > 1 && layers.mention(i + 1) == null) {
          actors.add(states.get(0));
          recipients.addAll(states.subList(1, states.size()));
          return;
        }
        NounPhrase phrase = phrases.read(i + 1);
        if (phrase != null && phrase.participants().size() > 1) {
          actors.add(phrase.participants().get(0));
          recipients.addAll(phrase.participants().subList(1, phrase.participants().size()));
        }
        return;
      }
    }
  }

  /**
   * {@code الغارات الجوية التركية}, {@code المبادرة التونسية المصرية}: each nationality is a side.
   */
  private void adjectives(
      int index, int end, List<Participant> actors, List<Participant> recipients) {
    for (int i = index + 1; i < Math.min(end, index + 6); i++) {
      Word word = layers.word(i);
      if (layers.isNamed(i)
          || !word.isArabic()
          || vocabulary.particle(word) != null
          || prepositions.isAny(i)) {
        return;
      }
      String code = nationality(i);
      Entity country = code == null ? null : countries.find(layers.names, code);
      if (country != null) {
        (actors.isEmpty() ? actors : recipients).add(layers.participant(country, word.span()));
      }
    }
  }

  private @Nullable String nationality(int index) {
    for (Stem stem : layers.word(index).stems()) {
      if (stem.preposition() == 0) {
        String code = vocabulary.nationality(stem, layers.wordOrNull(index + 1));
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }

  private List<Participant> fill(
      Trigger trigger, int from, int end, int index, List<Participant> actors) {
    for (Slot slot : trigger.recipient()) {
      if (slot.is(Place.PREPOSITION)) {
        NounPhrase phrase = prepositions.phrase(from, end, slot.preposition());
        if (phrase != null) {
          return phrase.kind() == NounPhrase.Kind.THING && !trigger.mayReachThings()
              ? List.of()
              : phrase.participants();
        }
        String pronoun = prepositions.pronoun(from, end, slot.preposition());
        if (!pronoun.isEmpty()) {
          return referents.pronoun(pronoun, index, actors);
        }
      }
    }
    return List.of();
  }

  /** {@code زيارة لكيم إلى روسيا}: a person after ل is the visitor. */
  private void turnVisit(
      Trigger trigger, int from, int end, List<Participant> actors, List<Participant> recipients) {
    if (!"visit".equals(trigger.mode()) || !actors.isEmpty() || recipients.size() != 1) {
      return;
    }
    String entity = recipients.get(0).entity();
    if (entity != null
        && layers.names.entity(entity).type() == EntityType.PER
        && prepositions.phrase(from, end, "ل") != null) {
      actors.addAll(recipients);
      recipients.clear();
      for (String preposition : List.of("الي", "في")) {
        NounPhrase place = prepositions.phrase(from, end, preposition);
        if (place != null && recipients.isEmpty()) {
          recipients.addAll(place.participants());
        }
      }
    }
  }

  private List<Participant> agents(int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      String two = layers.word(i).key() + " " + layers.word(i + 1).key();
      if (two.equals("من قبل")
          || two.equals("علي يد")
          || two.equals("علي ايدي")
          || two.equals("من جانب")) {
        NounPhrase phrase = phrases.read(i + 2);
        return phrase == null ? List.of() : phrase.participants();
      }
    }
    return List.of();
  }

  private Draft draft(
      TriggerLexicon.Match match,
      int index,
      List<Participant> actors,
      List<Participant> recipients,
      EventStatus status,
      String rule) {
    Span span = new Span(match.stem().span().start(), layers.word(index).end());
    return new Draft(match.trigger(), index, span, actors, recipients, status, rule);
  }
}
