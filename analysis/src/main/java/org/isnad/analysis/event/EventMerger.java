package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of what an article tells twice: same type, same participants (in one sentence
 * some of them), and no times that differ. A country and its capital are one participant.
 */
final class EventMerger {

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Countries countries;
  private final Readings readings;

  EventMerger(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.countries = grammar.countries();
    this.readings = grammar.readings();
  }

  List<Event> merge(List<Event> events) {
    List<Event> merged = new ArrayList<>();
    for (Event event : events) {
      int same = indexOfSame(merged, event);
      if (same < 0) {
        merged.add(event);
      } else {
        merged.set(same, both(merged.get(same), event));
      }
    }
    return merged;
  }

  private int indexOfSame(List<Event> events, Event event) {
    for (int i = 0; i < events.size(); i++) {
      if (isSame(events.get(i), event)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSame(Event a, Event b) {
    if (a.type() != b.type() || differ(a.when(), b.when())) {
      return false;
    }
    if (a.mode() != null && b.mode() != null && !a.mode().equals(b.mode())
        || isVisit(a) != isVisit(b)
        || !isBare(a) && !isBare(b) && !Objects.equals(a.cameo(), b.cameo())
        || (a.status() == EventStatus.DENIED) != (b.status() == EventStatus.DENIED)
        || (a.status() == EventStatus.PLANNED) != (b.status() == EventStatus.PLANNED)) {
      return false;
    }
    if ((isConquest(a) || isConquest(b))
        && (differInPlace(a, b) || isConquest(a) != isConquest(b) && !inOneSentence(a, b))) {
      return false;
    }
    boolean deaths = isDeath(a) && isDeath(b);
    Set<String> first = names(a, deaths);
    Set<String> second = names(b, deaths);
    return first.equals(second)
        || (inOneSentence(a, b) || isMention(b, second))
            && (first.containsAll(second) || second.containsAll(first));
  }

  /** {@code المحادثات مع أثينا}: a noun with one side alone speaks of what is told before. */
  private static boolean isMention(Event event, Set<String> names) {
    return isBare(event) && names.size() == 1;
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.startsWith(b) && !b.startsWith(a);
  }

  private static boolean isConquest(Event event) {
    return Conquests.GROUND.equals(event.cameo());
  }

  private static boolean differInPlace(Event a, Event b) {
    return a.where() != null && b.where() != null && !a.where().equals(b.where());
  }

  private static boolean isVisit(Event event) {
    return "visit".equals(event.mode());
  }

  static boolean isDeath(Event event) {
    return "1823".equals(event.cameo());
  }

  private Set<String> names(Event event) {
    return names(event, false);
  }

  /**
   * Its participants, each with its side where it matters which one.
   *
   * @param counted whether people without a name count only where their number is told: {@code
   *     مواطنون} may be the {@code ستة أشخاص} of another sentence
   */
  private Set<String> names(Event event, boolean counted) {
    String side = Trigger.isMutual(event.type()) ? "" : "> ";
    Set<String> names = new HashSet<>();
    event.actors().forEach(p -> names.add(name(p)));
    event.recipients().stream()
        .filter(p -> p.entity() != null || !counted || isCounted(p))
        .forEach(p -> names.add(side + name(p)));
    return names;
  }

  private boolean isCounted(Participant description) {
    Word first = layers.word(layers.text.wordAt(description.span().start()));
    return first.isNumber()
        || vocabulary.is(layers.stem(first.index()), NounClass.COUNT) && !first.key().equals("عدد");
  }

  /** One name for a country and its capital. */
  private String name(Participant participant) {
    String entity = participant.entity();
    if (entity == null) {
      return participant.name();
    }
    String country = countries.code(layers.names.entity(entity));
    return country == null ? entity : country;
  }

  private Event both(Event first, Event second) {
    int more = names(second).size() - names(first).size();
    Event fuller = more > 0 || more == 0 && isBare(first) && !isBare(second) ? second : first;
    return new Event(
        first.id(),
        first.type(),
        first.mode() == null ? second.mode() : first.mode(),
        first.cameo(),
        fuller.actors(),
        fuller.recipients(),
        mayShareTime(first, second) ? finer(first.when(), second.when()) : first.when(),
        first.where() == null ? second.where() : first.where(),
        isBare(first) ? second.status() : first.status(),
        first.trigger(),
        first.via(),
        first.rule(),
        Math.max(first.confidence(), second.confidence()));
  }

  /** Whether only a noun names it, with no verb to say that it took place. */
  private static boolean isBare(Event event) {
    return NounEvents.isPlain(event.rule());
  }

  /**
   * What has not happened takes no time from another sentence, nor does anything from a noun that
   * brings in something new: {@code شنت أثينا حملة على المتمردين. … في غارات شنتها أثينا أمس}.
   */
  private boolean mayShareTime(Event first, Event second) {
    return inOneSentence(first, second)
        || first.status() == EventStatus.HAPPENED
            && !(isMention(second, names(second))
                && !isMention(first, names(first))
                && isNew(second));
  }

  /** Indefinite, and told of in a clause without a relative pronoun: {@code غارات شنتها}. */
  private boolean isNew(Event noun) {
    int word = layers.text.wordAt(noun.trigger().start());
    Word next = layers.wordOrNull(layers.text.wordFrom(noun.trigger().end()));
    return !layers.definite(layers.stem(word)) && next != null && readings.isVerb(next);
  }

  private boolean inOneSentence(Event first, Event second) {
    return layers
        .text
        .sentenceAt(first.trigger().start())
        .equals(layers.text.sentenceAt(second.trigger().start()));
  }

  private static @Nullable String finer(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.length() >= b.length() ? a : b;
  }
}
