package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Finds who did what to whom.
 *
 * <p>{@code وزار ستافريديس البصرة في مارس} → CONSULT (visit, 042), actor ستافريديس, recipient
 * البصرة, when 2031-03, happened.
 *
 * <p>Every word that the lexicon knows as the name of an event is read in its clause: first as a
 * verb, then as a noun. Its frame says where the participants stand; what no frame fills stays
 * empty, and what has nobody in it is no event.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER codebook and CAMEO conversion</a>
 */
public final class EventFinder {

  private static final String TRAINING = "تدريب";

  private final TriggerLexicon triggers;
  private final GovernorLexicon governors;
  private final Vocabulary vocabulary;
  private final Countries countries = new Countries();
  private final Guards guards;
  private final Sectors sectors = new Sectors(countries);
  private final Set<String> dated =
      Lexicon.read(EventFinder.class, "dated-participles.txt", 1).stream()
          .map(entry -> Folding.key(entry.field(0)))
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> lasting =
      Lexicon.read(EventFinder.class, "lasting-nouns.txt", 1).stream()
          .map(entry -> entry.field(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Finds events in texts whose words were looked up in no table. */
  public EventFinder() {
    this(new Spellings());
  }

  /**
   * @param spellings takes the lexicons of this stage in
   */
  public EventFinder(Spellings spellings) {
    this.triggers = new TriggerLexicon(spellings);
    this.governors = new GovernorLexicon(spellings);
    this.vocabulary = new Vocabulary(spellings);
    this.guards = new Guards(spellings);
  }

  public List<Event> find(Text text, Names names, Times times, Statements statements) {
    Layers layers = new Layers(text, names, times, statements);
    Set<EventType> denied = guards.deniedThroughout(layers);
    if (denied.size() == EventType.values().length) {
      return List.of();
    }
    Grammar grammar = Grammar.of(layers, triggers, governors, vocabulary, countries);
    VerbEvents verbs = new VerbEvents(grammar);
    NounEvents nouns = new NounEvents(grammar, new GovernanceReader(grammar, governors));
    EventDates dates = new EventDates(layers, grammar.clauses(), grammar.readings(), dated);
    EventPlaces places = new EventPlaces(layers, grammar.clauses());
    Unreal unreal = new Unreal(layers);
    Conquests conquests = new Conquests(grammar);
    Captors captors = new Captors(grammar, sectors);
    ActorCodes codes = new ActorCodes(grammar, sectors);
    List<Draft> drafts = new ArrayList<>();
    BitSet told = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      Draft draft = verbs.read(i);
      if (draft == null) {
        grammar.referents().pass(i);
        draft = told.get(i) || verbs.isHead(i) ? null : nouns.read(i);
        draft = draft == null ? null : captors.of(draft);
      } else if (draft.rule().equals(VerbTelling.DROPPED)) {
        draft = fuller(draft, nouns.read(i));
      }
      if (draft != null
          && !denied.contains(draft.trigger().type())
          && isOfNote(draft, grammar)
          && !isAtHome(draft, codes)
          && !isInterview(draft, layers)
          && !conquests.isHeld(draft)
          && !unreal.is(draft)
          && !guards.deny(draft, layers, grammar.clauses())) {
        drafts.add(draft);
        if (draft.isWhole()) {
          told.set(draft.with());
        }
      }
    }
    Embassies embassies = new Embassies(grammar);
    Unclaimed unclaimed = new Unclaimed(layers, vocabulary, sectors);
    List<Event> events = new ArrayList<>();
    for (Draft draft : new Journeys(layers).join(new Casualties(grammar).join(drafts))) {
      if (Force.isWhole(draft) && !unclaimed.is(draft)) {
        events.add(event(embassies.between(draft), layers, dates, places, conquests));
      }
    }
    events.addAll(new SayingEvents(grammar).read(events));
    events.sort(Comparator.comparingInt(e -> e.trigger().start()));
    return numbered(
        new EventMerger(layers, vocabulary, countries)
            .merge(events).stream().filter(NounTelling::isOfSomebody).toList(),
        codes);
  }

  /** {@code التقى الرئيس الكيني في اليوم الأول من زيارته كينيا}: nobody visits his own country. */
  private static boolean isAtHome(Draft draft, ActorCodes codes) {
    if (!"visit".equals(draft.trigger().mode()) || draft.actors().isEmpty()) {
      return false;
    }
    @Nullable String home = codes.country(draft.actors().get(0));
    return home != null
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().allMatch(p -> home.equals(codes.state(p)));
  }

  /** {@code مقابلة مع وكالة الأنباء}: said to media, not talks with them. */
  private boolean isInterview(Draft draft, Layers layers) {
    return draft.trigger().type() == EventType.CONSULT
        && draft.trigger().kind() == Trigger.Kind.NOUN
        && Stream.concat(draft.actors().stream(), draft.recipients().stream())
            .anyMatch(p -> sectors.of(p, layers).sector() == Sector.MED);
  }

  /** {@code ودعم مصر للتحالف}: a noun that tells both sides is no verb without a subject. */
  private static Draft fuller(Draft verb, @Nullable Draft noun) {
    return noun != null && noun.isWhole() ? noun : verb;
  }

  /**
   * Deeds between people without a name are no events, but force used on them is; nor are travels
   * of people without an office.
   */
  private static boolean isOfNote(Draft draft, Grammar grammar) {
    Agreement agreement = grammar.agreement();
    if (draft.trigger().isTravel()
        && (draft.actors().stream().noneMatch(agreement::isOfficial)
            || draft.recipients().stream().noneMatch(agreement::isPlace))) {
      return false;
    }
    if (isShowing(draft) || isOpenHelp(draft)) {
      return false;
    }
    if ("visit".equals(draft.trigger().mode())
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().noneMatch(p -> p.entity() != null)) {
      return false;
    }
    return switch (draft.trigger().type()) {
      case COERCE, ASSAULT, PROTEST, MOBILIZE, CONCEDE, REJECT, REQUEST, ACCUSE -> true;
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, RETREAT, THREATEN, SANCTION ->
          Stream.concat(draft.actors().stream(), draft.recipients().stream())
              .anyMatch(p -> p.entity() != null || isState(p, grammar));
    };
  }

  /** {@code الجانبان السعودي والتركي}: a state that is named by its adjective alone. */
  private static boolean isState(Participant participant, Grammar grammar) {
    Layers layers = grammar.layers();
    int word = layers.text.wordAt(participant.span().start());
    return layers.word(word).end() == participant.span().end()
        && layers.word(word).stems().stream()
            .anyMatch(
                stem ->
                    layers.definite(stem)
                        && grammar.vocabulary().nationality(stem, layers.wordOrNull(word + 1))
                            != null);
  }

  /** {@code إجراء تدريبات}, {@code اقترح تزويد مصر}: help that leaves open whose or whom. */
  private static boolean isOpenHelp(Draft draft) {
    return draft.trigger().type() == EventType.AID
        && draft.rule().startsWith("noun")
        && (draft.actors().isEmpty() || draft.recipients().isEmpty())
        && (draft.trigger().lemma().startsWith(TRAINING) || draft.status() == EventStatus.POSSIBLE);
  }

  /** {@code المعرض الذي تستضيفه الأمانة}: what is hosted by a pronoun is seldom a guest. */
  private static boolean isShowing(Draft draft) {
    return "host".equals(draft.trigger().mode())
        && draft.recipients().stream().noneMatch(p -> p.entity() != null)
        && draft.recipients().stream().allMatch(p -> p.span().end() < draft.span().start());
  }

  private Event event(
      Draft told, Layers layers, EventDates dates, EventPlaces places, Conquests conquests) {
    String ground = conquests.ground(told);
    Draft draft = conquests.fromWhom(told);
    Trigger trigger = draft.trigger();
    @Nullable String when = dates.when(draft);
    EventStatus status = new Conditions(layers).status(draft);
    return new Event(
        "",
        trigger.type(),
        trigger.mode(),
        trigger.cameo(),
        draft.actors(),
        draft.recipients(),
        when,
        ground == null ? places.where(draft) : ground,
        status == EventStatus.HAPPENED && when == null && isLasting(draft)
            ? EventStatus.ONGOING
            : status,
        draft.span(),
        layers.statements.covering(draft.span().start()).map(Statement::id).orElse(null),
        draft.rule());
  }

  /** {@code الحرب على المتمردين}, {@code التنسيق مع أثينا}: what goes on, rather than happens. */
  private boolean isLasting(Draft draft) {
    return draft.rule().equals(NounEvents.PLAIN) && lasting.contains(draft.trigger().lemma());
  }

  private static List<Event> numbered(List<Event> events, ActorCodes codes) {
    List<Event> numbered = new ArrayList<>(events.size());
    for (Event e : events) {
      numbered.add(
          new Event(
              "v" + (numbered.size() + 1),
              e.type(),
              e.mode(),
              e.cameo(),
              codes.code(e.actors()),
              codes.code(e.recipients()),
              e.when(),
              e.where(),
              e.status(),
              e.trigger(),
              e.via(),
              e.rule()));
    }
    return List.copyOf(numbered);
  }
}
