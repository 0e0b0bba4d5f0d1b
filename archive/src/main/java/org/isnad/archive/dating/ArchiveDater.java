package org.isnad.archive.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.DayGround;
import org.isnad.analysis.record.Published;
import org.isnad.archive.Overview;
import org.isnad.archive.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Works out when articles were published that do not tell it, from what other articles of their
 * story tell of the same events.
 *
 * <p>An article alone may say that it is of a Wednesday, another that the two leaders met on a
 * Wednesday shortly before the general debate, a third that its year is that of an anniversary:
 * together they leave one day. Each article has the days that its own words allow ({@link
 * org.isnad.analysis.time.DayClues}), within those that its story leaves; it is read anew as of
 * each of them, and those days are taken on which the articles agree best about when the things
 * happened that more than one of them tells. How near to each other the articles of a story lie
 * decides little.
 *
 * <p>What comes of it is inferred, with the days that agree nearly as well between {@code earliest}
 * and {@code latest}, and the words of the other articles among its grounds.
 */
public final class ArchiveDater {

  /** A day known as well as this needs no help. */
  private static final int SURE_DAYS = 10;

  /** What leaves more days open than this is not worth telling. */
  private static final int MOST_DAYS = 31;

  private final Analyzer analyzer;

  public ArchiveDater(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * New records of those pages whose day the others tell, by their ids; the same for any order.
   *
   * <p>Pages that share an id with another are left out: what is told of one would be taken for the
   * other's.
   */
  public Map<String, AnalysisRecord> narrow(List<ReadPage> all) {
    List<ReadPage> pages = withOwnId(all);
    Map<String, Page> byId = new LinkedHashMap<>();
    pages.forEach(read -> byId.put(read.record().id(), read.page()));
    List<AnalysisRecord> records = pages.stream().map(ReadPage::record).toList();
    Map<String, AnalysisRecord> narrowed = new LinkedHashMap<>();
    if (records.stream().allMatch(ArchiveDater::isDated)) {
      return narrowed;
    }
    Overview overview = Overview.of(records);
    for (Story story : overview.stories()) {
      List<AnalysisRecord> articles = overview.records(story);
      if (articles.size() > 1 && !articles.stream().allMatch(ArchiveDater::isDated)) {
        date(overview, story, articles, byId, narrowed);
      }
    }
    return narrowed;
  }

  private static List<ReadPage> withOwnId(List<ReadPage> pages) {
    Set<String> ids = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (ReadPage read : pages) {
      if (!ids.add(read.record().id())) {
        repeated.add(read.record().id());
      }
    }
    return pages.stream().filter(read -> !repeated.contains(read.record().id())).toList();
  }

  static boolean isDated(AnalysisRecord record) {
    Published published = record.published();
    return published != null
        && !published.earliest().plusDays(SURE_DAYS).isBefore(published.latest());
  }

  private void date(
      Overview overview,
      Story story,
      List<AnalysisRecord> articles,
      Map<String, Page> pages,
      Map<String, AnalysisRecord> narrowed) {
    DayChoices days = new DayChoices(analyzer, pages);
    List<DayChoice> bounded = days.bounded(articles);
    if (bounded.isEmpty()) {
      return;
    }
    Agreement first = Agreement.of(bounded, overview, story);
    Map<String, List<LocalDate>> settled = new LinkedHashMap<>();
    bounded.forEach(choice -> settled.put(choice.article(), first.likely(choice)));
    List<DayChoice> choices = days.all(articles, settled);
    Agreement agreement = Agreement.of(choices, overview, story);
    for (DayChoice choice : choices) {
      if (choice.isOpen()) {
        Published published = published(choice, agreement);
        Page page = Objects.requireNonNull(pages.get(choice.article()));
        if (published != null) {
          narrowed.put(choice.article(), analyzer.analyzeAsOf(page, published));
        }
      }
    }
  }

  private static @Nullable Published published(DayChoice choice, Agreement agreement) {
    List<DayGround> others = agreement.grounds(choice);
    List<LocalDate> likely = agreement.likely(choice);
    LocalDate earliest = likely.get(0);
    LocalDate latest = likely.get(likely.size() - 1);
    if (others.isEmpty() || latest.isAfter(earliest.plusDays(MOST_DAYS))) {
      return null;
    }
    List<DayGround> grounds = new ArrayList<>(choice.grounds());
    grounds.addAll(others);
    return new Published(
        agreement.best(choice), Published.From.INFERRED, earliest, latest, grounds);
  }
}
