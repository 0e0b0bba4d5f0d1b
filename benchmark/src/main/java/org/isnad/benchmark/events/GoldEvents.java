package org.isnad.benchmark.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Folding;

/**
 * The events that somebody annotated in an article, and which participants of the analysis are
 * theirs: an entity by any of its names, a description by three fifths of its words.
 */
final class GoldEvents {

  /** So much of their participants must be common to two events. */
  static final double SAME = 0.5;

  /** So much of two descriptions must be common. */
  private static final double COMMON = 0.6;

  /**
   * An annotated event.
   *
   * @param actors ids of entities, or descriptions in brackets
   * @param trigger the words that name it
   */
  record GoldEvent(EventType type, List<String> actors, List<String> recipients, String trigger) {

    /** Both sides. */
    List<String> sides() {
      List<String> sides = new ArrayList<>(actors);
      sides.addAll(recipients);
      return sides;
    }
  }

  private final List<GoldEvent> events = new ArrayList<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> found;

  /**
   * @param gold an annotation
   * @param found names of the analysis' entities, by id
   */
  GoldEvents(JsonNode gold, Map<String, Set<String>> found) {
    this.found = found;
    for (JsonNode entity : gold.path("entities")) {
      Set<String> own = new HashSet<>();
      entity.path("names").forEach(name -> own.add(folded(name.asText())));
      names.put(entity.path("id").asText(), own);
    }
    for (JsonNode event : gold.path("events")) {
      events.add(
          new GoldEvent(
              EventType.valueOf(event.path("type").asText()),
              texts(event.path("actors")),
              texts(event.path("recipients")),
              event.path("trigger").asText()));
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  static String folded(String name) {
    return String.join(" ", words(name));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.key(name).split("[^\\p{L}\\p{N}_]+", 0)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  List<GoldEvent> events() {
    return events;
  }

  /** Whether the participant is the annotated one. */
  boolean isSame(String annotated, Participant participant) {
    Set<String> own = new HashSet<>();
    if (participant.entity() != null) {
      own.addAll(found.getOrDefault(participant.entity(), Set.of()));
    }
    own.add(folded(participant.name()));
    if (!annotated.startsWith("[")) {
      return names.getOrDefault(annotated, Set.of()).stream().anyMatch(own::contains);
    }
    List<String> wanted = bare(annotated);
    return own.stream().anyMatch(name -> common(wanted, bare(name)) >= COMMON);
  }

  private static List<String> bare(String name) {
    return words(name).stream().map(w -> w.startsWith("ال") ? w.substring(2) : w).toList();
  }

  /** F1 of the words. */
  private static double common(List<String> some, List<String> others) {
    List<String> rest = new ArrayList<>(others);
    int both = 0;
    for (String word : some) {
      both += rest.remove(word) ? 1 : 0;
    }
    return both == 0 ? 0 : 2.0 * both / (some.size() + others.size());
  }

  boolean isAnyOf(Collection<String> annotated, Participant participant) {
    return annotated.stream().anyMatch(side -> isSame(side, participant));
  }

  /** Jaccard index of the participants of both. */
  double agreement(GoldEvent event, List<Participant> participants) {
    List<Participant> rest = new ArrayList<>(participants);
    int both = 0;
    for (String side : event.sides()) {
      for (Participant participant : rest) {
        if (isSame(side, participant)) {
          rest.remove(participant);
          both++;
          break;
        }
      }
    }
    int union = event.sides().size() + participants.size() - both;
    return union == 0 ? 0 : (double) both / union;
  }

  /** The annotated event that each told one is, by its place; the best agreement first. */
  Map<Integer, GoldEvent> matched(List<Event> told) {
    record Pair(int event, int told, double agreement) {}
    List<Pair> pairs = new ArrayList<>();
    for (int e = 0; e < events.size(); e++) {
      for (int t = 0; t < told.size(); t++) {
        if (told.get(t).type() == events.get(e).type()) {
          double agreement = agreement(events.get(e), sides(told.get(t)));
          if (agreement >= SAME) {
            pairs.add(new Pair(e, t, agreement));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(p -> -p.agreement()));
    Map<Integer, GoldEvent> matched = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.told()) && taken.add(pair.event())) {
        matched.put(pair.told(), events.get(pair.event()));
      }
    }
    return matched;
  }

  private static List<Participant> sides(Event event) {
    List<Participant> sides = new ArrayList<>(event.actors());
    sides.addAll(event.recipients());
    return sides;
  }

  /** How many of the matched have the same number of actors, and each of them. */
  int withSameActors(List<Event> told) {
    int same = 0;
    for (Map.Entry<Integer, GoldEvent> pair : matched(told).entrySet()) {
      List<Participant> actors = told.get(pair.getKey()).actors();
      List<String> annotated = pair.getValue().actors();
      same +=
          actors.size() == annotated.size() && actors.stream().allMatch(a -> isAnyOf(annotated, a))
              ? 1
              : 0;
    }
    return same;
  }
}
