package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of statements that warn somebody by what they say, whatever their verb.
 *
 * <p>{@code قالت أثينا إن أنقرة ستخسر المرفأ}, a warning → THREATEN أثينا → أنقرة.
 */
final class SayingEvents {

  private final Layers layers;
  private final NounPhraseReader phrases;

  SayingEvents(Layers layers, NounPhraseReader phrases) {
    this.layers = layers;
    this.phrases = phrases;
  }

  /**
   * @param told events already read from words
   */
  List<Event> read(List<Event> told) {
    List<Event> events = new ArrayList<>();
    for (Statement statement : layers.statements.list()) {
      EventType type = type(statement);
      if (type != null && !isTold(statement, told, type)) {
        List<Participant> whom = whom(statement);
        if (!whom.isEmpty()) {
          events.add(event(statement, type, whom));
        }
      }
    }
    return events;
  }

  private static @Nullable EventType type(Statement statement) {
    return switch (statement.act()) {
      case WARN -> EventType.THREATEN;
      case ACCUSE, STATE, DENY, REQUEST, PROPOSE, PROMISE, PRAISE, CONCERN, OPINE, ASK -> null;
    };
  }

  private static boolean isTold(Statement statement, List<Event> told, EventType type) {
    return told.stream()
        .anyMatch(
            e ->
                e.type() == type
                    && e.trigger().start() >= statement.cue().start() - 1
                    && e.trigger().start() <= statement.cue().end());
  }

  /** Whom the content begins by speaking of. */
  private List<Participant> whom(Statement statement) {
    int first = layers.text.wordFrom(statement.content().start());
    while (first < layers.size() && layers.word(first).isPunctuation()) {
      first++;
    }
    NounPhrase phrase = phrases.read(first);
    if (phrase == null || phrase.kind() != NounPhrase.Kind.NAME) {
      return List.of();
    }
    String speaker = statement.speaker().entity();
    return phrase.participants().stream()
        .filter(p -> p.entity() != null && !p.entity().equals(speaker))
        .toList();
  }

  private static Event event(Statement statement, EventType type, List<Participant> whom) {
    Link speaker = statement.speaker();
    return new Event(
        "",
        type,
        null,
        "130",
        List.of(new Participant(speaker.entity(), speaker.name(), speaker.span())),
        whom,
        statement.when() == null || statement.when().endsWith("_REF") ? null : statement.when(),
        null,
        EventStatus.HAPPENED,
        statement.cue(),
        statement.within(),
        "statement");
  }
}
