package org.isnad.archive.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Quantity;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Period;
import org.isnad.archive.story.Place;
import org.isnad.archive.story.Telling;
import org.isnad.archive.term.Terms;

/**
 * Puts side by side what articles tell otherwise of one happening: its day, its place, how many,
 * and whether it is so.
 *
 * <p>Example: {@code قتل 27 شخصا في حريق} in one article, {@code قتل 31 شخصا في حريق} in another →
 * a NUMBER with two versions.
 */
public final class Disagreements {

  private final Terms terms;
  private final Concepts concepts;
  private final Function<String, Optional<AnalysisRecord>> records;
  private final Place.Names names;

  public Disagreements(
      Terms terms,
      ClaimWords words,
      Function<String, Optional<AnalysisRecord>> records,
      Place.Names names) {
    this.terms = terms;
    this.concepts = words.concepts();
    this.records = records;
    this.names = names;
  }

  /** What the articles do not agree on; nothing where one tells it alone. */
  public List<Disagreement> of(Happening happening) {
    if (happening.tellings().size() < 2) {
      return List.of();
    }
    List<Telling> asserted =
        happening.tellings().stream().filter(t -> t.status() != EventStatus.DENIED).toList();
    List<Disagreement> found = new ArrayList<>();
    denial(happening, asserted).ifPresent(found::add);
    List<Telling> came = asserted.stream().filter(Disagreements::isNoPlan).toList();
    List<Telling> compared = came.isEmpty() ? asserted : came;
    day(compared).ifPresent(found::add);
    place(compared).ifPresent(found::add);
    found.addAll(numbers(compared));
    return found;
  }

  private static boolean isNoPlan(Telling telling) {
    return telling.status() == EventStatus.HAPPENED || telling.status() == EventStatus.ONGOING;
  }

  /** That somebody denies it; where the article only tells in the negative, it may mean another. */
  private static Optional<Disagreement> denial(Happening happening, List<Telling> asserted) {
    List<Telling> denied =
        happening.tellings().stream()
            .filter(t -> t.status() == EventStatus.DENIED && !t.chain().isEmpty())
            .toList();
    return denied.isEmpty() || asserted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                Disagreement.Point.DENIED,
                List.of(
                    new Disagreement.Version(Disagreement.TOLD, asserted),
                    new Disagreement.Version(Disagreement.UNTOLD, denied))));
  }

  private static Optional<Disagreement> day(List<Telling> tellings) {
    Map<String, List<Telling>> byDay = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      Period.of(telling.when())
          .filter(Period::isDay)
          .ifPresent(day -> put(byDay, day.first().toString(), telling));
    }
    return disagreement(Disagreement.Point.DAY, byDay);
  }

  /** Where some of several places can be one nothing is told: which is in which is not known. */
  private Optional<Disagreement> place(List<Telling> tellings) {
    Map<String, List<Telling>> byPlace = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      place(telling)
          .ifPresent(
              place -> {
                places.putIfAbsent(place.name(), place);
                put(byPlace, place.name(), telling);
              });
    }
    List<Place> all = List.copyOf(places.values());
    boolean differ =
        all.stream().allMatch(a -> all.stream().allMatch(b -> a.equals(b) || a.differsFrom(b)));
    return differ ? disagreement(Disagreement.Point.PLACE, byPlace) : Optional.empty();
  }

  private Optional<Place> place(Telling telling) {
    return records
        .apply(telling.article())
        .flatMap(
            record ->
                record.events().stream()
                    .filter(event -> event.id().equals(telling.event()))
                    .findFirst()
                    .flatMap(event -> Place.of(record, event, names)));
  }

  private record Counted(BigDecimal value, String words, Telling telling) {}

  private List<Disagreement> numbers(List<Telling> tellings) {
    Map<String, List<Counted>> counted = new TreeMap<>();
    for (Telling telling : tellings) {
      records.apply(telling.article()).ifPresent(record -> count(record, telling, counted));
    }
    return counted.values().stream().flatMap(this::otherNumbers).toList();
  }

  private void count(AnalysisRecord record, Telling telling, Map<String, List<Counted>> counted) {
    for (Quantity quantity : record.quantities()) {
      String unit = quantity.unit();
      if (unit != null && telling.evidence().covers(quantity.span())) {
        String what =
            Counts.what(record, telling.evidence(), quantity.span(), unit, terms, concepts);
        counted
            .computeIfAbsent(what, key -> new ArrayList<>(2))
            .add(new Counted(quantity.value(), quantity.span().of(record.text()), telling));
      }
    }
  }

  /** Where an article counts a thing twice, nothing can be said: it may be two things. */
  private Stream<Disagreement> otherNumbers(List<Counted> all) {
    Map<String, List<Telling>> byValue = new LinkedHashMap<>();
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (Counted one : all) {
      boolean twice =
          all.stream()
              .anyMatch(
                  other ->
                      other.telling().article().equals(one.telling().article())
                          && !Counts.near(other.value(), one.value()));
      if (!twice) {
        String known =
            values.entrySet().stream()
                .filter(entry -> Counts.near(entry.getValue(), one.value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(one.words());
        values.putIfAbsent(known, one.value());
        put(byValue, known, one.telling());
      }
    }
    return disagreement(Disagreement.Point.NUMBER, byValue).stream();
  }

  private static void put(Map<String, List<Telling>> byValue, String value, Telling telling) {
    List<Telling> tellings = byValue.computeIfAbsent(value, key -> new ArrayList<>(2));
    if (!tellings.contains(telling)) {
      tellings.add(telling);
    }
  }

  private static Optional<Disagreement> disagreement(
      Disagreement.Point point, Map<String, List<Telling>> byValue) {
    return byValue.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                point,
                byValue.entrySet().stream()
                    .map(entry -> new Disagreement.Version(entry.getKey(), entry.getValue()))
                    .toList()));
  }
}
