package org.isnad.analysis.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Makes events of what clauses tell: when and where they took place, and who says so. */
final class EventMaker {

  /** The words that tell it, the same for all articles. */
  record Words(Set<String> dated, Set<String> lasting) {

    static Words read() {
      return new Words(
          Lexicon.read(EventMaker.class, "dated-participles.txt", 1).stream()
              .map(entry -> Folding.key(entry.field(0)))
              .collect(Collectors.toUnmodifiableSet()),
          Lexicon.read(EventMaker.class, "lasting-nouns.txt", 1).stream()
              .map(entry -> entry.field(0))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  private final Layers layers;
  private final EventDates dates;
  private final EventPlaces places;
  private final Conquests conquests;
  private final StatusInSentence statuses;

  EventMaker(Grammar grammar, Words words, Conquests conquests) {
    this.layers = grammar.layers();
    this.dates = new EventDates(layers, grammar.clauses(), grammar.readings(), words.dated());
    this.places = new EventPlaces(layers, grammar.clauses());
    this.conquests = conquests;
    this.statuses = new StatusInSentence(grammar, dates, words.lasting());
  }

  /**
   * @param chance of it to be an event, as the model gives it
   */
  Event make(Draft told, double chance) {
    String ground = conquests.ground(told);
    Draft draft = conquests.fromWhom(told);
    Trigger trigger = draft.trigger();
    @Nullable String when = dates.when(draft);
    EventStatus status = statuses.status(draft, when);
    return new Event(
        "",
        trigger.type(),
        trigger.mode(),
        trigger.cameo(),
        draft.actors(),
        draft.recipients(),
        when,
        ground == null ? places.where(draft) : ground,
        status,
        draft.span(),
        layers.statements.covering(draft.span().start()).map(Statement::id).orElse(null),
        draft.rule(),
        EventConfidence.of(chance));
  }
}
