package org.isnad.archive.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.archive.Overview;
import org.isnad.archive.link.StoryAccount;
import org.isnad.archive.story.Story;

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
 * and {@code latest}, and the words of the other articles among its grounds. It rests on what each
 * article alone tells, so that it is the same in whatever order they came; and a story whose
 * articles tell what they told before is not read again.
 */
public final class ArchiveDater {

  /** A day known as well as this needs no help. */
  private static final int SURE_DAYS = 10;

  private final StoryDater dater;
  private final Map<String, List<AnalysisRecord>> earlier;

  public ArchiveDater(Supplier<Analyzer> analyzer) {
    this(analyzer, Map.of());
  }

  /**
   * @param analyzer asked for when a page is to be read anew
   * @param earlier what an earlier dating came to, by {@link Dating#byStory() story}
   */
  public ArchiveDater(Supplier<Analyzer> analyzer, Map<String, List<AnalysisRecord>> earlier) {
    this.dater = new StoryDater(analyzer);
    this.earlier = Map.copyOf(earlier);
  }

  /**
   * Dates pages by one another, the same for any order.
   *
   * <p>Pages that share an id with another are left out: what is told of one would be taken for the
   * other's.
   */
  public Dating date(List<ReadPage> all) {
    Map<String, Page> pages = new HashMap<>();
    List<AnalysisRecord> records = new ArrayList<>();
    for (ReadPage read : withOwnId(all)) {
      pages.put(read.record().id(), read.page());
      records.add(read.record());
    }
    if (records.stream().allMatch(ArchiveDater::isDated)) {
      return new Dating();
    }
    return date(Overview.of(records), id -> Objects.requireNonNull(pages.get(id), id));
  }

  /**
   * Dates the articles of an overview by one another.
   *
   * @param overview of records as the analysis of each page alone gives them
   * @param pages the page of an article, by its id
   */
  public Dating date(Overview overview, Function<String, Page> pages) {
    Dating dating = new Dating();
    for (Story story : overview.stories()) {
      date(story.id(), overview.account(story), pages, dating);
    }
    return dating;
  }

  /** Dates the articles of one story by one another. */
  public Dating date(String story, StoryAccount account, Function<String, Page> pages) {
    Dating dating = new Dating();
    date(story, account, pages, dating);
    return dating;
  }

  private void date(
      String story, StoryAccount account, Function<String, Page> pages, Dating dating) {
    List<AnalysisRecord> articles = account.records();
    if (articles.size() > 1 && !articles.stream().allMatch(ArchiveDater::isDated)) {
      SharedTellings tellings = SharedTellings.of(account);
      if (!tellings.list().isEmpty()) {
        date(story, articles, tellings, pages, dating);
      }
    }
  }

  /** A fault in one story is reported, and no reason to leave the others undated. */
  private void date(
      String story,
      List<AnalysisRecord> articles,
      SharedTellings tellings,
      Function<String, Page> pages,
      Dating dating) {
    String key = StoryKey.of(articles, tellings);
    List<AnalysisRecord> known = earlier.get(key);
    try {
      dating.add(key, known != null ? known : dater.date(articles, tellings, pages));
    } catch (RuntimeException e) {
      dating.addFault("the articles of story " + story + " cannot be dated together: " + e);
    }
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
}
