package org.isnad.archive.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.dating.ArchiveDater;
import org.isnad.archive.store.KeptStory;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.LinkedArticle;
import org.isnad.archive.store.PackedRecord;

/** Works out anew what the articles of stories tell together, where these have changed. */
final class StoryLinker {

  /** In one transaction, if no story has more. */
  private static final int ARTICLES_A_STEP = 250;

  private final StoryTeller teller;
  private final Workers workers;
  private final Function<Map<String, List<AnalysisRecord>>, ArchiveDater> daters;

  /**
   * @param daters makes a dater of what it came to before
   */
  StoryLinker(
      Linking linking,
      Workers workers,
      Function<Map<String, List<AnalysisRecord>>, ArchiveDater> daters) {
    teller = new StoryTeller(linking);
    this.workers = workers;
    this.daters = daters;
  }

  /** A story's articles as they are kept; {@code dated}: what others dated of them before. */
  private record Begun(
      KeptStory story,
      Map<String, Long> numbers,
      Map<String, PackedRecord> records,
      Copies copies,
      Map<Long, PackedRecord> dated) {}

  /** A story as it is told now. */
  private record Made(KeptStory story, Map<String, Long> numbers, ToldStory told) {}

  /**
   * Makes the next stories anew; how many those were.
   *
   * @param pages the page of an article, by its id
   */
  int step(LinkWork work, List<Correction> corrections, Function<String, Page> pages) {
    List<Begun> begun = new ArrayList<>();
    int articles = 0;
    for (KeptStory story : work.stories().stale(ARTICLES_A_STEP)) {
      if (!begun.isEmpty() && articles + story.articles() > ARTICLES_A_STEP) {
        break;
      }
      articles += story.articles();
      begun.add(begin(work, story));
    }
    Pages shared = new Pages(pages);
    List<Made> made = workers.map(begun, one -> make(work, one, corrections, shared));
    for (Made one : made) {
      work.stories().put(one.story(), one.numbers(), one.told().claims(), one.told().timeline());
      for (AnalysisRecord record : one.told().dated()) {
        LocalDate day = Objects.requireNonNull(record.published()).date();
        long number = Objects.requireNonNull(one.numbers().get(record.id()));
        work.stories().putDated(number, one.story().number(), day, work.packed(record));
      }
    }
    return made.size();
  }

  /** The store is asked by one thread at a time. */
  private record Pages(Function<String, Page> kept) {
    synchronized Page of(String article) {
      return kept.apply(article);
    }
  }

  private static Begun begin(LinkWork work, KeptStory story) {
    Map<String, Long> numbers = new HashMap<>();
    Map<String, PackedRecord> records = new HashMap<>();
    Set<Long> groups = new HashSet<>();
    Map<Long, PackedRecord> byNumber = work.links().recordsOfStory(story.number());
    for (LinkedArticle article : work.links().articlesOfStory(story.number())) {
      numbers.put(article.id(), article.number());
      records.put(article.id(), Objects.requireNonNull(byNumber.get(article.number())));
      groups.add(article.copies());
    }
    Map<Long, PackedRecord> dated = work.stories().dated(story.number());
    return new Begun(story, numbers, records, copies(work, groups), dated);
  }

  /** The groups of the story's articles, with those of other stories in them. */
  private static Copies copies(LinkWork work, Set<Long> groups) {
    List<CopyGroup> found = new ArrayList<>();
    for (long group : groups) {
      work.stories()
          .copies(group)
          .ifPresent(
              kept ->
                  found.add(
                      new CopyGroup(
                          kept.getKey(),
                          kept.getValue().orElse(null),
                          work.links().articlesOfCopies(group).stream()
                              .map(LinkedArticle::id)
                              .toList(),
                          List.of())));
    }
    return new Copies(found);
  }

  /** An article that is damaged since it was linked is passed over, and told. */
  private Made make(LinkWork work, Begun begun, List<Correction> corrections, Pages pages) {
    List<AnalysisRecord> own = new ArrayList<>();
    List<String> damaged = new ArrayList<>();
    begun
        .records()
        .forEach(
            (id, record) ->
                work.readable(id, record).ifPresentOrElse(own::add, () -> damaged.add(id)));
    Map<String, List<AnalysisRecord>> earlier = new HashMap<>();
    if (!begun.story().dating().isEmpty()) {
      List<AnalysisRecord> dated =
          begun.dated().values().stream()
              .flatMap(record -> work.readable(begun.story().id(), record).stream())
              .toList();
      earlier.put(begun.story().dating(), dated);
    }
    damaged.sort(null);
    ToldStory told =
        own.isEmpty()
            ? ToldStory.ofNone(begun.story())
            : teller.tell(
                begun.story().id(),
                own,
                begun.copies(),
                corrections,
                daters.apply(earlier),
                pages::of);
    ToldStory whole = told.without(damaged);
    return new Made(whole.kept(begun.story().number()), begun.numbers(), whole);
  }
}
