package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events that verbal nouns and passive participles name.
 *
 * <p>{@code زيارة كيم لروسيا} → CONSULT كيم → روسيا; {@code أجرى لافروف محادثات مع نظيرته} →
 * CONSULT.
 */
final class NounEvents {

  /** The rule of a noun that no verb carries. */
  static final String PLAIN = "noun";

  static final String GOVERNED = "noun-governed";
  private static final int REACH = 10;

  /** So far before its echo a verb may stand. */
  private static final int ECHO = 3;

  private static final int ROOT = 3;

  /** Verbs by which a noun comes about. */
  private static final Set<String> CAME_ABOUT = WordLists.of("came-about");

  private static final int DESCRIPTION = 3;

  /** So far behind a noun stands one joined to it: {@code اعتداءات المستوطنين واقتحامات}. */
  private static final int JOINED = 4;

  private final Layers layers;
  private final Readings readings;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Agents agents;
  private final GovernanceReader governance;
  private final Companions companions;
  private final NounSideReader sideReader;
  private final NounTelling telling;
  private final Referents referents;
  private final StatusReader statuses;
  private int lastNoun = -JOINED - 1;
  private List<Participant> lastActors = List.of();
  private @Nullable Draft doubted;

  NounEvents(Grammar grammar, GovernanceReader governance) {
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.clauses = grammar.clauses();
    this.agents = grammar.agents();
    this.governance = governance;
    this.referents = grammar.referents();
    this.telling = new NounTelling(grammar);
    this.companions = grammar.companions();
    this.statuses = new StatusReader(layers, grammar.vocabulary());
    this.sideReader = new NounSideReader(grammar, governance, companions);
  }

  /** Whether it is the rule of a noun that no verb carries. */
  static boolean isPlain(String rule) {
    return rule.equals(PLAIN) || rule.equals(FittedEvents.NOUN);
  }

  /** The event that the word names as a noun; of several readings the most specific. */
  @Nullable Draft read(int index) {
    doubted = null;
    List<TriggerLexicon.Match> matches = readings.nouns(layers.word(index));
    if (matches.isEmpty()
        || layers.isNamed(index)
        || layers.time(index) != null
        || isVerb(index)
        || Subjects.isRelative(layers.wordOrNull(index - 1))) {
      return null;
    }
    Draft best = null;
    for (TriggerLexicon.Match match : matches) {
      boolean with = !match.trigger().standsAlone();
      if (!with || companions.at(match.trigger(), index) >= 0) {
        best =
            Draft.better(
                best,
                match.trigger().kind() == Trigger.Kind.ADJECTIVE
                    ? adjective(index, match)
                    : noun(index, match));
      }
    }
    if (best != null) {
      lastNoun = index;
      lastActors = best.actors();
    }
    return best;
  }

  /** What the word read last would tell, if it told enough. */
  @Nullable Draft doubted() {
    return doubted;
  }

  /** {@code وطلب الوزير}: what can be a verb is one where a sentence begins. */
  private boolean isVerb(int index) {
    return layers.sentence(index).firstWord() == index && readings.isVerb(layers.word(index));
  }

  /** {@code الميليشيات المدعومة من إيران}. */
  private @Nullable Draft adjective(int index, TriggerLexicon.Match match) {
    List<Participant> head = described(index);
    if (head.isEmpty()) {
      return null;
    }
    int end = Math.min(clauses.end(index), index + REACH);
    if (match.trigger().actorAt(Slot.Place.SUBJECT)) {
      return active(index, match, head, end);
    }
    List<Participant> actors = agents.between(index + 1, end);
    for (String preposition : List.of("من", "ب")) {
      if (actors.isEmpty()) {
        NounPhrase phrase = prepositions.phrase(index + 1, Math.min(end, index + 2), preposition);
        actors = phrase == null ? List.of() : phrase.participants();
      }
    }
    return actors.isEmpty()
        ? null
        : draft(match, index, actors, head, EventStatus.ONGOING, "participle");
  }

  /** {@code الجماعة المتحالفة مع إيران}: whom the participle describes does it. */
  private @Nullable Draft active(
      int index, TriggerLexicon.Match match, List<Participant> head, int end) {
    for (Slot slot : match.trigger().recipient()) {
      NounPhrase phrase =
          prepositions.phrase(index + 1, Math.min(end, index + 2), slot.preposition());
      if (phrase != null && !phrase.participants().isEmpty()) {
        return draft(match, index, head, phrase.participants(), EventStatus.ONGOING, "participle");
      }
    }
    return null;
  }

  /** Whom the participle at {@code end} describes, by name or in words. */
  private List<Participant> described(int end) {
    NounPhrase name = phraseEndingAt(end);
    if (name != null) {
      return name.participants();
    }
    for (int i = Math.max(layers.sentence(end).firstWord(), end - DESCRIPTION); i < end; i++) {
      NounPhrase phrase = phrases.read(i);
      if (phrase != null
          && phrase.kind() == NounPhrase.Kind.DESCRIPTION
          && phrase.end() >= end
          && phrase.participants().size() == 1
          && phrase.participants().get(0).span().start() < layers.word(end - 1).end()) {
        Span words =
            new Span(phrase.participants().get(0).span().start(), layers.word(end - 1).end());
        return List.of(new Participant(null, layers.text.of(words), words));
      }
    }
    return List.of();
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
    int end = end(index);
    if (isEcho(index, match)) {
      return null;
    }
    boolean genitive = governance.isGenitive(index, match.stem());
    Governance governed =
        match.stem().joined()
            ? governance.shared(index)
            : governance.read(index, match.stem().preposition());
    NounSides sides = sideReader.read(index, match, governed, end);
    if (!genitive || !sides.actors.isEmpty() && !sides.recipients.isEmpty()) {
      return govern(index, match, governed, sides);
    }
    Draft draft =
        draft(match, index, sides.actors, sides.recipients, status(false, governed, index), PLAIN);
    doubt(draft);
    return null;
  }

  /**
   * Index before which its complements stand, in a clause that tells how it came about too: {@code
   * الاتفاق الذي أبرم بين أثينا والبصرة}.
   */
  private int end(int index) {
    int end = clauses.end(index);
    int verb = end + 1;
    boolean carried =
        verb < layers.sentence(index).endWord()
            && Subjects.isRelative(layers.word(end))
            && (governance.isCarrier(verb) || CAME_ABOUT.contains(layers.word(verb).key()));
    return Math.min(carried ? clauses.end(verb) : end, index + 1 + REACH);
  }

  /** {@code ترفض رفضا قاطعا}: the noun only strengthens its verb. */
  private boolean isEcho(int index, TriggerLexicon.Match match) {
    if (!match.stem().key().endsWith("ا") || match.trigger().kind() != Trigger.Kind.NOUN) {
      return false;
    }
    for (int i = Math.max(0, index - ECHO); i < index; i++) {
      if (!layers.isNamed(i)
          && readings.anyVerb(
              layers.word(i),
              verb ->
                  verb.trigger().type() == match.trigger().type()
                      && verb.trigger().standsAlone()
                      && isOfRoot(verb.trigger(), match.trigger()))) {
        return true;
      }
    }
    return false;
  }

  /** By its first three letters: {@code رفض} and {@code رفض}. */
  private static boolean isOfRoot(Trigger verb, Trigger noun) {
    return verb.lemma().length() >= ROOT
        && noun.lemma().length() >= ROOT
        && verb.lemma().startsWith(noun.lemma().substring(0, ROOT));
  }

  private @Nullable Draft govern(
      int index, TriggerLexicon.Match match, Governance governed, NounSides sides) {
    Trigger trigger = match.trigger();
    List<Participant> actors = sides.actors;
    List<Participant> recipients = sides.recipients;
    boolean asked =
        trigger.type() == EventType.REQUEST && !actors.isEmpty() && recipients.isEmpty();
    String rule = takeGovernor(match, governed, sides, asked) ? GOVERNED : PLAIN;
    List<Participant> targets = VerbEvents.without(recipients, actors);
    if (trigger.isConsent() && !VerbTelling.isKnown(targets)) {
      targets = new ArrayList<>(1);
    }
    if (targets.isEmpty() && actors.size() > 1 && trigger.isMutual()) {
      targets = new ArrayList<>(actors.subList(1, actors.size()));
      actors.subList(1, actors.size()).clear();
    }
    if (actors.isEmpty() && match.stem().joined() && isJoinedTo(lastNoun, index)) {
      actors.addAll(VerbEvents.without(lastActors, targets));
    }
    if (actors.isEmpty()) {
      actors.addAll(VerbEvents.without(sideReader.unnamed(index, match), targets));
    }
    actors.removeIf(telling::isSite);
    if (!telling.isTold(index, trigger, governed, actors, targets)) {
      doubt(draft(match, index, actors, targets, status(asked, governed, index), rule));
      return null;
    }
    if (actors.isEmpty()
        && !targets.isEmpty()
        && needsOther(trigger)
        && !sides.visited
        && governed.status() != EventStatus.POSSIBLE) {
      actors.addAll(VerbEvents.without(referents.doing(clauses.start(index), index), targets));
    }
    EventStatus status = sides.invited ? EventStatus.POSSIBLE : status(asked, governed, index);
    Draft draft = draft(match, index, actors, targets, status, rule);
    if (NounTelling.isOfNobody(trigger, actors)) {
      doubt(draft);
      return null;
    }
    return draft;
  }

  /**
   * Gives who governs the noun his side, {@code أجرت أثينا محادثات}; whether that is what tells it.
   *
   * @param asked whether somebody asks, and nobody is told whom
   */
  private boolean takeGovernor(
      TriggerLexicon.Match match, Governance governed, NounSides sides, boolean asked) {
    Trigger trigger = match.trigger();
    List<Participant> actors = sides.actors;
    List<Participant> recipients = sides.recipients;
    boolean acts = governed.role() == Governor.Role.ACTOR;
    if (asked && acts) {
      recipients.addAll(VerbEvents.without(governed.subject(), actors));
    } else if (acts
        && recipients.isEmpty()
        && trigger.isTwoSided()
        && !sides.byRelative
        && !sides.hasObject
        && !VerbEvents.without(governed.subject(), actors).isEmpty()) {
      recipients.addAll(actors);
      actors.clear();
    }
    if (acts
        && actors.isEmpty()
        && !(trigger.isKilling() && isOfAnybody(match, governed))
        && !Unclaimed.isDeath(trigger)) {
      actors.addAll(VerbEvents.without(governed.subject(), recipients));
      if (recipients.isEmpty()) {
        recipients.addAll(VerbEvents.without(governed.others(), actors));
      }
      return true;
    }
    if (governed.role() == Governor.Role.RECIPIENT && !governed.subject().isEmpty()) {
      recipients.clear();
      recipients.addAll(VerbEvents.without(governed.subject(), actors));
      return true;
    }
    return false;
  }

  /** {@code هدد بقتل}, {@code أعمال القتل}: killing that nobody did yet, or whoever did it. */
  private boolean isOfAnybody(TriggerLexicon.Match match, Governance governed) {
    return governed.status() == EventStatus.POSSIBLE || layers.definite(match.stem());
  }

  private void doubt(Draft draft) {
    doubted = Draft.better(doubted, draft);
  }

  private EventStatus status(boolean asked, Governance governed, int index) {
    EventStatus carried = asked ? null : governed.status();
    return carried == null ? statuses.beside(index) : carried;
  }

  private boolean isJoinedTo(int noun, int index) {
    return noun >= layers.sentence(index).firstWord() && noun < index && index - noun <= JOINED;
  }

  private static boolean needsOther(Trigger trigger) {
    return trigger.isMutual() || trigger.type() == EventType.AID;
  }

  private Draft draft(
      TriggerLexicon.Match match,
      int index,
      List<Participant> actors,
      List<Participant> recipients,
      EventStatus status,
      String rule) {
    Span span = layers.span(match.stem(), index);
    int with = match.trigger().standsAlone() ? index : companions.at(match.trigger(), index);
    return new Draft(match.trigger(), index, with, span, actors, recipients, status, rule);
  }
}
