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
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private static final int ARTICLES_A_STEP = 500;

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
    List<KeptStory> next = next(work);
    Asking asking = new Asking();
    try (Stream<Made> made =
        workers.ahead(
            next.stream().map(story -> asking.alone(() -> begin(work, story))),
            one -> make(work, one, corrections, id -> asking.alone(() -> pages.apply(id))))) {
      made.forEach(one -> asking.alone(() -> keep(work, one)));
    }
    return next.size();
  }

  private static List<KeptStory> next(LinkWork work) {
    List<KeptStory> next = new ArrayList<>();
    int articles = 0;
    for (KeptStory story : work.stories().stale(ARTICLES_A_STEP)) {
      articles += story.articles();
      if (!next.isEmpty() && articles > ARTICLES_A_STEP) {
        break;
      }
      next.add(story);
    }
    return next;
  }

  private static void keep(LinkWork work, Made made) {
    work.stories().put(made.story(), made.numbers(), made.told().claims(), made.told().timeline());
    for (AnalysisRecord record : made.told().dated()) {
      LocalDate day = Objects.requireNonNull(record.published()).date();
      long number = Objects.requireNonNull(made.numbers().get(record.id()));
      work.stories().putDated(number, made.story().number(), day, work.packed(record));
    }
  }

  /** The store is asked by one thread at a time. */
  private static final class Asking {
    synchronized <T> T alone(Supplier<T> question) {
      return question.get();
    }

    synchronized void alone(Runnable answer) {
      answer.run();
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
  private Made make(
      LinkWork work, Begun begun, List<Correction> corrections, Function<String, Page> pages) {
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
                begun.story().id(), own, begun.copies(), corrections, daters.apply(earlier), pages);
    ToldStory whole = told.without(damaged);
    return new Made(whole.kept(begun.story().number()), begun.numbers(), whole);
  }
}
