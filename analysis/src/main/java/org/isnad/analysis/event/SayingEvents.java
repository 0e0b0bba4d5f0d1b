package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of statements that warn, accuse or oblige somebody by what they say, whatever their
 * verb.
 *
 * <p>{@code قالت أثينا إن أنقرة ستخسر المرفأ}, a warning → THREATEN أثينا → أنقرة; {@code أكد
 * الصندوق أن على أثينا تبني إصلاحات} → REQUEST الصندوق → أثينا.
 */
final class SayingEvents {

  private static final Set<String> DUTIES = Set.of("يجب", "ينبغي", "يتعين", "يتوجب");
  private static final Set<String> PLAIN =
      Set.of("قال", "قالت", "وقال", "وقالت", "قالوا", "يقول", "تقول", ":");
  private static final Map<EventType, String> CODES =
      Map.of(EventType.THREATEN, "130", EventType.ACCUSE, "112", EventType.REQUEST, "020");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;

  SayingEvents(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.phrases = grammar.phrases();
  }

  /**
   * @param told events already read from words
   */
  List<Event> read(List<Event> told) {
    List<Event> events = new ArrayList<>();
    for (Statement statement : layers.statements.list()) {
      int first = firstWord(statement);
      boolean duty = isDuty(first);
      EventType type = duty ? EventType.REQUEST : type(statement);
      if (type != null && !isTold(statement, told, type)) {
        List<Participant> whom = whom(statement, type, duty ? afterDuty(first) : first);
        if (!whom.isEmpty()) {
          events.add(event(statement, type, whom));
        }
      }
    }
    return events;
  }

  private @Nullable EventType type(Statement statement) {
    return switch (statement.act()) {
      case WARN -> EventType.THREATEN;
      case ACCUSE -> isBlame(statement) ? EventType.ACCUSE : null;
      case STATE, DENY, REQUEST, PROPOSE, PROMISE, PRAISE, CONCERN, OPINE, ASK -> null;
    };
  }

  /** {@code وصف أثينا بأنها}, unlike {@code قال إن} and {@code أشخاص متهمين}. */
  private boolean isBlame(Statement statement) {
    String cue = layers.word(layers.text.wordAt(statement.cue().start())).key();
    return !cue.endsWith("ين") && !PLAIN.contains(cue);
  }

  private static boolean isTold(Statement statement, List<Event> told, EventType type) {
    return told.stream()
        .anyMatch(
            e ->
                e.type() == type
                    && e.trigger().start() >= statement.cue().start() - 1
                    && e.trigger().start() <= statement.cue().end());
  }

  private int firstWord(Statement statement) {
    int first = layers.text.wordFrom(statement.content().start());
    while (first < layers.size() && layers.word(first).isPunctuation()) {
      first++;
    }
    return first;
  }

  /** {@code على أثينا تبني إصلاحات}, {@code يجب على أثينا}. */
  private boolean isDuty(int first) {
    return first < layers.size() && afterDuty(first) > first;
  }

  private int afterDuty(int first) {
    int on = DUTIES.contains(layers.word(first).key()) ? first + 1 : first;
    return on < layers.size() && layers.word(on).key().equals("علي") ? on + 1 : first;
  }

  /** Whom the content begins by speaking of. */
  private List<Participant> whom(Statement statement, EventType type, int first) {
    NounPhrase phrase = phrases.read(first);
    if (phrase == null
        || phrase.kind() != NounPhrase.Kind.NAME
        || type != EventType.REQUEST
            && (isThing(first) || Homelands.isHomeland(layers.stem(first)))) {
      return List.of();
    }
    String speaker = statement.speaker().entity();
    if (type != EventType.REQUEST
        && phrase.participants().stream().anyMatch(p -> isOwnState(speaker, p.entity()))) {
      return List.of();
    }
    return phrase.participants().stream()
        .filter(p -> p.entity() != null && !p.entity().equals(speaker))
        .toList();
  }

  /** {@code أكد الرئيس المصري أن مصر}: nobody warns or accuses his own state. */
  private boolean isOwnState(@Nullable String speaker, @Nullable String other) {
    if (speaker == null || other == null) {
      return false;
    }
    Entity state = layers.names.entity(other);
    String country = layers.names.entity(speaker).country();
    return state.type() == EntityType.LOC && country != null && country.equals(state.country());
  }

  /** {@code تصريحات الوزير}: what is warned of, not whom. */
  private boolean isThing(int first) {
    return layers.mention(first) == null
        && vocabulary.is(layers.stem(first), NounClass.PROXY)
        && !vocabulary.is(layers.stem(first), NounClass.TITLE);
  }

  private Event event(Statement statement, EventType type, List<Participant> whom) {
    Link speaker = statement.speaker();
    return new Event(
        "",
        type,
        null,
        CODES.get(type),
        List.of(Layers.participant(speaker)),
        whom,
        when(statement),
        null,
        EventStatus.HAPPENED,
        statement.cue(),
        statement.within(),
        "statement");
  }

  /** Its own time, else that of what its speaker said before in the sentence. */
  private @Nullable String when(Statement statement) {
    int sentence = sentence(statement);
    String when = null;
    for (Statement other : layers.statements.list()) {
      String time = other.when();
      boolean same =
          other.speaker().equals(statement.speaker())
              || Objects.equals(other.speaker().entity(), statement.speaker().entity())
                  && other.speaker().entity() != null;
      if (time != null
          && !time.endsWith("_REF")
          && same
          && sentence(other) == sentence
          && other.cue().start() <= statement.cue().start()) {
        when = time;
      }
    }
    return when;
  }

  private int sentence(Statement statement) {
    return layers.sentence(layers.text.wordAt(statement.cue().start())).index();
  }
}
