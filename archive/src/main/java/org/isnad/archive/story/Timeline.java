package org.isnad.archive.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The happenings of some articles, by day: events of the same type and mode that share their
 * participants and whose days do not exclude each other are one.
 *
 * <p>Example: {@code واجتمع ستافريديس مع الشناوي الأربعاء} in one article and {@code والتقى
 * الزعيمان} with the same day in another → one CONSULT with two tellings.
 */
public final class Timeline {

  private static final double SHARED_PARTICIPANTS = 0.5;
  private static final double SHARED_WORDS = 0.25;

  /**
   * Two articles that tell the same so much alike disagree on its day or place, if these differ.
   */
  private static final double TOLD_ALIKE = 0.4;

  private static final int DAYS_OF_DISAGREEMENT = 2;

  /** What was planned without a day is what came of it so many days later at most. */
  private static final int DAYS_OF_A_PLAN = 30;

  private final Participants participants;
  private final Terms terms;

  public Timeline(Participants participants, Terms terms) {
    this.participants = participants;
    this.terms = terms;
  }

  /** The happenings that the records tell, the earliest first; those without a day last. */
  public List<Happening> of(Collection<AnalysisRecord> records) {
    List<Draft> drafts = new ArrayList<>();
    records.stream()
        .sorted(
            Comparator.comparing(
                    Timeline::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(AnalysisRecord::id))
        .forEach(record -> record.events().forEach(event -> add(drafts, record, event)));
    return drafts.stream()
        .map(Draft::happening)
        .sorted(
            Comparator.comparing(
                (Happening h) -> h.period().orElse(null),
                Comparator.nullsLast(Comparator.<Period>naturalOrder())))
        .toList();
  }

  private void add(List<Draft> drafts, AnalysisRecord record, Event event) {
    Draft own = new Draft(record, event);
    for (Draft draft : drafts) {
      if (draft.mayBe(own)) {
        draft.absorb(own);
        return;
      }
    }
    drafts.add(own);
  }

  private static @Nullable LocalDate day(AnalysisRecord record) {
    return record.published() == null ? null : record.published().date();
  }

  /** An article's account of something that happened. */
  public static Telling telling(AnalysisRecord record, Event event) {
    return new Telling(
        record.id(),
        event.id(),
        chain(record, event),
        event.status(),
        event.when(),
        event.trigger(),
        sentence(record, event.trigger()));
  }

  private static List<Link> chain(AnalysisRecord record, Event event) {
    return record.statements().stream()
        .filter(statement -> statement.id().equals(event.via()))
        .findFirst()
        .map(Statement::chain)
        .orElse(List.of());
  }

  /** The sentence around a span. */
  static Span sentence(AnalysisRecord record, Span span) {
    return record.sentences().stream()
        .filter(sentence -> sentence.covers(span.start()))
        .findFirst()
        .orElse(span);
  }

  /** One happening as it is gathered. */
  private final class Draft {
    private final Event first;
    private final AnalysisRecord firstRecord;
    private final Set<String> who;
    private final Set<String> stems;
    private final Set<String> persons;
    private final Optional<Place> place;
    private final String trigger;
    private final List<Telling> tellings = new ArrayList<>();
    private @Nullable String when;

    Draft(AnalysisRecord record, Event event) {
      first = event;
      firstRecord = record;
      who = participants.keys(record.id(), event);
      when = event.when();
      Span sentence = sentence(record, event.trigger());
      persons = participants.persons(record, sentence);
      place = participants.place(record, event);
      stems =
          terms.of(record.text(), sentence.start(), sentence.end()).stream()
              .map(Term::stem)
              .collect(Collectors.toCollection(TreeSet::new));
      trigger =
          terms.of(record.text(), event.trigger().start(), event.trigger().end()).stream()
              .map(Term::stem)
              .collect(Collectors.joining(" "));
      tellings.add(telling(record, event));
    }

    boolean mayBe(Draft other) {
      if (first.type() != other.first.type() || !modesAgree(other)) {
        return false;
      }
      Optional<Period> own = Period.of(when);
      Optional<Period> others = Period.of(other.when);
      boolean bothDated = own.isPresent() && others.isPresent();
      boolean nobody = who.isEmpty() && other.who.isEmpty();
      if (!nobody && shared(who, other.who) < SHARED_PARTICIPANTS) {
        return false;
      }
      if ((nobody || isElsewhere(other)) && !isToldAlike(other)) {
        return false;
      }
      if (bothDated && !own.get().overlaps(others.get())) {
        return isToldOfAnotherDay(other, own.get(), others.get());
      }
      if (isPlannedAfter(other) || other.isPlannedAfter(this)) {
        return false;
      }
      return bothDated
          || trigger.equals(other.trigger)
          || shared(stems, other.stems) >= SHARED_WORDS
          || isPlanOf(other)
          || other.isPlanOf(this);
    }

    /** Whether another article tells the same so much alike that it must be the same. */
    private boolean isToldOfAnotherDay(Draft other, Period own, Period others) {
      boolean near =
          own.isDay()
              && others.isDay()
              && Math.abs(ChronoUnit.DAYS.between(own.first(), others.first()))
                  <= DAYS_OF_DISAGREEMENT;
      return near && who.size() > 1 && isPlanned() == other.isPlanned() && isToldAlike(other);
    }

    private boolean isElsewhere(Draft other) {
      return place.isPresent()
          && other.place.isPresent()
          && place.get().differsFrom(other.place.get());
    }

    /** Of another article, in like words, and of no other person. */
    private boolean isToldAlike(Draft other) {
      return tellings.stream().noneMatch(t -> t.article().equals(other.firstRecord.id()))
          && (persons.containsAll(other.persons) || other.persons.containsAll(persons))
          && shared(stems, other.stems) >= TOLD_ALIKE;
    }

    private boolean isPlanned() {
      return first.status() == EventStatus.PLANNED;
    }

    /** Whether this is still to come, on a day not told, when the other is over. */
    private boolean isPlannedAfter(Draft other) {
      LocalDate told = day(firstRecord);
      return isPlanned()
          && Period.of(when).isEmpty()
          && !other.isPlanned()
          && told != null
          && Period.of(other.when).filter(came -> came.last().isBefore(told)).isPresent();
    }

    /** «يعتزم لقاءه» before, «التقاه الأربعاء» after: the same two, and no other day is told. */
    private boolean isPlanOf(Draft other) {
      Optional<Period> came = Period.of(other.when);
      LocalDate told = day(firstRecord);
      return isPlanned()
          && Period.of(when).isEmpty()
          && !other.isPlanned()
          && who.size() > 1
          && who.equals(other.who)
          && told != null
          && came.isPresent()
          && ChronoUnit.DAYS.between(told, came.get().first()) <= DAYS_OF_A_PLAN;
    }

    private boolean modesAgree(Draft other) {
      String mode = first.mode();
      return mode == null || other.first.mode() == null || mode.equals(other.first.mode());
    }

    void absorb(Draft other) {
      tellings.addAll(other.tellings);
      Optional<Period> own = Period.of(when);
      Optional<Period> others = Period.of(other.when);
      if (others.isPresent() && (own.isEmpty() || isShorter(others.get(), own.get()))) {
        when = other.when;
      }
    }

    private static boolean isShorter(Period a, Period b) {
      return ChronoUnit.DAYS.between(a.first(), a.last())
          < ChronoUnit.DAYS.between(b.first(), b.last());
    }

    Happening happening() {
      return new Happening(
          first.type(),
          first.mode(),
          participants.names(firstRecord.id(), first.actors()),
          participants.names(firstRecord.id(), first.recipients()),
          mostTold(),
          status(),
          tellings);
    }

    /** Of several days that are as exact the one that most tell, of these the first. */
    private @Nullable String mostTold() {
      Map<String, Long> told =
          tellings.stream()
              .map(Telling::when)
              .filter(value -> isAsExact(value, when))
              .collect(
                  Collectors.groupingBy(
                      Function.identity(), LinkedHashMap::new, Collectors.counting()));
      return told.entrySet().stream()
          .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
          .map(Map.Entry::getKey)
          .orElse(when);
    }

    private static boolean isAsExact(@Nullable String value, @Nullable String other) {
      Optional<Period> period = Period.of(value);
      Optional<Period> rival = Period.of(other);
      return period.isPresent()
          && rival.isPresent()
          && !isShorter(period.get(), rival.get())
          && !isShorter(rival.get(), period.get());
    }

    /** What came last of what was only planned; a denial stands only where nobody else asserts. */
    private EventStatus status() {
      for (EventStatus status :
          List.of(
              EventStatus.HAPPENED,
              EventStatus.ONGOING,
              EventStatus.PLANNED,
              EventStatus.POSSIBLE)) {
        if (tellings.stream().anyMatch(telling -> telling.status() == status)) {
          return status;
        }
      }
      return EventStatus.DENIED;
    }
  }

  private static double shared(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
