package org.isnad.archive.dating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.time.DayClues;
import org.isnad.analysis.time.DayClues.Window;
import org.jspecify.annotations.Nullable;

/**
 * Lists the days that each article of a story may be of: those that its own words allow, or, where
 * they leave every year open, those of them that are near the days of the others.
 */
final class DayChoices {

  /** So many days before or after another article of its story one may be. */
  private static final int STORY_DAYS = 14;

  /** More than this would say nothing, and reading an article anew costs some milliseconds. */
  private static final int MOST_DAYS = 120;

  /** The second likeliest weekday must agree with the others so much better. */
  private static final double NEXT_WEEKDAY = -0.3;

  /** The month that the article calls by its name as past is hardly its own. */
  private static final double NAMED_MONTH = -0.4;

  private final Analyzer analyzer;
  private final Function<String, Page> pages;
  private final Map<String, Analyzer.Reading> readings = new HashMap<>();
  private final Map<String, DayClues> clues = new HashMap<>();
  private final Map<String, Map<LocalDate, AnalysisRecord>> read = new HashMap<>();

  DayChoices(Analyzer analyzer, Function<String, Page> pages) {
    this.analyzer = analyzer;
    this.pages = pages;
  }

  /** Those articles that have days of their own, by a date or by what they tell. */
  List<DayChoice> bounded(Collection<AnalysisRecord> story) {
    return story.stream()
        .map(record -> choice(record, windows(record, story)))
        .filter(choice -> !choice.days().isEmpty())
        .toList();
  }

  /**
   * All articles that have a day at all, those without days of their own near the others: what an
   * article tells may contradict its story.
   *
   * @param settled the days that are left to those with days of their own
   */
  List<DayChoice> all(Collection<AnalysisRecord> story, Map<String, List<LocalDate>> settled) {
    List<Window> near =
        settled.values().stream()
            .flatMap(List::stream)
            .map(day -> new Window(day.minusDays(STORY_DAYS), day.plusDays(STORY_DAYS)))
            .toList();
    return story.stream()
        .map(record -> choice(record, own(settled.get(record.id()), near)))
        .filter(choice -> !choice.days().isEmpty())
        .toList();
  }

  private static List<Window> own(@Nullable List<LocalDate> settled, List<Window> near) {
    return settled == null ? near : settled.stream().map(day -> new Window(day, day)).toList();
  }

  private List<Window> windows(AnalysisRecord record, Collection<AnalysisRecord> story) {
    Published published = record.published();
    if (published != null) {
      return List.of(new Window(published.earliest(), published.latest()));
    }
    DayClues own = clues(record);
    return own.known() != null && isElsewhere(story, own) ? List.of() : own.bounded();
  }

  /** Whether the story is of years that the clues do not know. */
  private static boolean isElsewhere(Collection<AnalysisRecord> story, DayClues clues) {
    return story.stream()
        .filter(ArchiveDater::isDated)
        .map(AnalysisRecord::published)
        .anyMatch(published -> published != null && !clues.knows(published.date()));
  }

  private DayClues clues(AnalysisRecord record) {
    return clues.computeIfAbsent(record.id(), id -> reading(id).clues());
  }

  /** Its days may be none; such a choice is dropped. */
  private DayChoice choice(AnalysisRecord record, List<Window> windows) {
    Published published = record.published();
    if (published != null && ArchiveDater.isDated(record)) {
      return new DayChoice(
          record.id(),
          List.of(),
          false,
          false,
          List.of(published.date()),
          List.of(0.0),
          day -> record);
    }
    DayClues own = clues(record);
    TreeSet<LocalDate> days = new TreeSet<>();
    windows.forEach(window -> days.addAll(own.days(window)));
    List<LocalDate> list = days.size() > MOST_DAYS ? List.of() : List.copyOf(days);
    List<Double> liking = list.stream().map(day -> liking(own, day)).toList();
    return new DayChoice(
        record.id(),
        own.grounds(),
        own.isWeekdayTold(),
        true,
        list,
        liking,
        day -> asOf(record, day));
  }

  private AnalysisRecord asOf(AnalysisRecord record, LocalDate day) {
    return read.computeIfAbsent(record.id(), id -> new HashMap<>())
        .computeIfAbsent(day, d -> reading(record.id()).asOf(asIf(d)));
  }

  /** The record of an article as published then. */
  AnalysisRecord asOf(String article, Published published) {
    return reading(article).asOf(published);
  }

  private Analyzer.Reading reading(String article) {
    return readings.computeIfAbsent(article, id -> analyzer.read(pages.apply(id)));
  }

  private static Published asIf(LocalDate day) {
    return Published.on(day, Published.From.INFERRED);
  }

  private static double liking(DayClues clues, LocalDate day) {
    double weekday = NEXT_WEEKDAY * Math.max(0, clues.weekdays().indexOf(day.getDayOfWeek()));
    return clues.otherMonths().contains(day.getMonth()) ? weekday + NAMED_MONTH : weekday;
  }
}
