package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.Times;

/**
 * Finds who did what to whom.
 *
 * <p>{@code وزار ستافريديس البصرة في مارس} → CONSULT (visit, 042), actor ستافريديس, recipient
 * البصرة, when 2031-03, happened.
 *
 * <p>Rules read every word that the lexicon knows as the name of an event ({@link RuleEvents}); a
 * model fitted on annotated articles weighs what they made of it beside everybody else who may take
 * part ({@link FittedEvents}), and says which are events.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER codebook and CAMEO conversion</a>
 */
public final class EventFinder {

  private final TriggerLexicon triggers;
  private final GovernorLexicon governors;
  private final Vocabulary vocabulary;
  private final Countries countries;
  private final Guards guards;
  private final EventModel model;
  private final Sectors sectors;
  private final EventMaker.Words words;

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
    this.countries = new Countries();
    this.guards = new Guards(spellings);
    this.sectors = new Sectors(countries);
    this.words = EventMaker.Words.read();
    this.model = EventModel.standard();
  }

  private EventFinder(EventFinder other, EventModel model) {
    this.triggers = other.triggers;
    this.governors = other.governors;
    this.vocabulary = other.vocabulary;
    this.countries = other.countries;
    this.guards = other.guards;
    this.sectors = other.sectors;
    this.words = other.words;
    this.model = model;
  }

  /** The same with another model. */
  public EventFinder with(EventModel other) {
    return new EventFinder(this, other);
  }

  public List<Event> find(Text text, Names names, Times times, Statements statements) {
    Layers layers = new Layers(text, names, times, statements);
    Set<EventType> denied = guards.deniedThroughout(layers);
    if (denied.size() == EventType.values().length) {
      return List.of();
    }
    Article article = new Article(layers);
    FittedEvents fitted = article.fitted(denied);
    List<Event> events = new ArrayList<>();
    for (FittedEvents.Told told : fitted.likely()) {
      events.add(article.maker.make(told.draft(), told.chance()));
    }
    return article.merged(events);
  }

  /**
   * What the rules alone make of an article: they know of no chance, so that each has the least
   * confidence.
   */
  List<Event> byRules(Text text, Names names, Times times, Statements statements) {
    Layers layers = new Layers(text, names, times, statements);
    Article article = new Article(layers);
    List<Event> events = new ArrayList<>();
    for (Draft draft : article.rules().read(guards.deniedThroughout(layers), article.unread())) {
      events.add(article.maker.make(draft, 0));
    }
    return article.merged(events);
  }

  /** What the model of events is fitted on: the trigger words of an article. */
  public List<EventSample> samples(Text text, Names names, Times times, Statements statements) {
    Layers layers = new Layers(text, names, times, statements);
    return new Article(layers).fitted(guards.deniedThroughout(layers)).samples();
  }

  /** The readers of one article. */
  private final class Article {

    private final Grammar grammar;
    private final GovernanceReader governance;
    private final ActorCodes codes;
    private final Conquests conquests;
    private final EventMaker maker;

    Article(Layers layers) {
      this.grammar = Grammar.of(layers, triggers, guards, governors, vocabulary, countries);
      this.governance = new GovernanceReader(grammar, governors);
      this.codes = new ActorCodes(grammar, sectors);
      this.conquests = new Conquests(grammar);
      this.maker = new EventMaker(grammar, words, conquests);
    }

    private RuleEvents rules() {
      return new RuleEvents(grammar, governance, guards, sectors, codes, conquests);
    }

    private FittedEvents unread() {
      return new FittedEvents(grammar, governance, model);
    }

    /** What may be events, of types that are denied too. */
    private FittedEvents fitted(Set<EventType> denied) {
      FittedEvents fitted = unread();
      List<Draft> told = new ArrayList<>();
      for (Draft draft : rules().read(denied, fitted)) {
        told.add(conquests.fromWhom(draft));
      }
      fitted.settle(told, denied);
      return fitted;
    }

    /** The events in the order of the text, one told twice as one. */
    private List<Event> merged(List<Event> events) {
      events.sort(Comparator.comparingInt(e -> e.trigger().start()));
      return numbered(
          new EventMerger(grammar)
              .merge(events).stream().filter(NounTelling::isOfSomebody).toList(),
          codes);
    }
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
              e.rule(),
              e.confidence()));
    }
    return List.copyOf(numbered);
  }
}
