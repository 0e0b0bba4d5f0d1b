package org.isnad.app.serve.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.analysis.record.EventType;
import org.isnad.archive.store.KeptHappening;
import org.isnad.archive.story.Period;
import org.isnad.archive.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a story, chosen by actor, type, outlet and day. What is told of each is read for
 * the part alone that is shown.
 */
public final class StoryTimeline {

  private final String list;
  private final List<KeptHappening> all;
  private final List<KeptHappening> chosen;

  private StoryTimeline(String list, List<KeptHappening> all, List<KeptHappening> chosen) {
    this.list = list;
    this.all = all;
    this.chosen = chosen;
  }

  public static StoryTimeline of(Library library, Story story, TimelineAsked asked) {
    List<KeptHappening> all = library.timeline(story);
    List<KeptHappening> chosen =
        all.stream()
            .filter(each -> asked.type() == null || each.type() == asked.type())
            .filter(each -> isOf(each, asked.actor()))
            .filter(each -> isOn(each, asked))
            .filter(each -> isToldBy(each, asked.outlet(), library))
            .toList();
    return new StoryTimeline("timeline " + story.id() + asked, all, chosen);
  }

  private static boolean isOf(KeptHappening happening, @Nullable String actor) {
    return actor == null
        || happening.actors().contains(actor)
        || happening.recipients().contains(actor);
  }

  private static boolean isOn(KeptHappening happening, TimelineAsked asked) {
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    return from == null && to == null
        || Period.of(happening.when())
            .filter(period -> from == null || !period.last().isBefore(from))
            .filter(period -> to == null || !period.first().isAfter(to))
            .isPresent();
  }

  private static boolean isToldBy(
      KeptHappening happening, @Nullable String outlet, Library library) {
    return outlet == null
        || happening.events().stream()
            .flatMap(event -> library.record(event.article()).stream())
            .anyMatch(record -> outlet.equals(record.outlet()));
  }

  /** Some of those that were chosen, the earliest first. */
  public Part<KeptHappening> part(@Nullable String cursor, int limit) {
    return Part.of(list, chosen, cursor, limit);
  }

  /** How many of those that were chosen begin on each day. */
  public SortedMap<LocalDate, Integer> days() {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (KeptHappening happening : chosen) {
      Period.of(happening.when()).ifPresent(period -> days.merge(period.first(), 1, Integer::sum));
    }
    return days;
  }

  /** Who takes part in any, whatever was chosen. */
  public List<String> actors() {
    return all.stream()
        .flatMap(each -> Stream.of(each.actors(), each.recipients()))
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /** Of what types they are, whatever was chosen. */
  public List<EventType> types() {
    return all.stream().map(KeptHappening::type).distinct().sorted().toList();
  }

  /** The latest that have a day, the latest first. */
  public List<KeptHappening> latest(int most) {
    List<KeptHappening> dated =
        chosen.stream().filter(each -> Period.of(each.when()).isPresent()).toList();
    return Stream.iterate(dated.size() - 1, i -> i >= 0, i -> i - 1)
        .limit(most)
        .map(dated::get)
        .toList();
  }
}
