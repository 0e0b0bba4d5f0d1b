package org.isnad.archive.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.CopyText;
import org.isnad.archive.store.LinkState;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.LinkedArticle;
import org.isnad.archive.store.SqlLinks;
import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.story.StoryLikeness;
import org.isnad.archive.term.Features;

/**
 * Brings articles that changed to their stories and copies: each meets those that the tables of its
 * most telling words, and of the runs of words of its text, give.
 */
final class ArticleLinker {

  /** In one transaction: others who write wait for it. */
  private static final int STEP = 250;

  private static final int FEATURES_REMEMBERED = 20_000;
  private static final int TEXTS_REMEMBERED = 2_000;

  /** So many articles on the boards, and they are begun anew. */
  private static final int MOST_ON_BOARDS = 50_000;

  private final Linking linking;
  private final Workers workers;
  private final Map<Long, StoryArticle> features = remembering(FEATURES_REMEMBERED);
  private final Map<Long, CopyText> texts = remembering(TEXTS_REMEMBERED);
  private final WordHolders holders = new WordHolders();
  private Boards boards = new Boards();
  private int onBoards;
  private long reached = -1;

  ArticleLinker(Linking linking, Workers workers) {
    this.linking = linking;
    this.workers = workers;
  }

  private static <V> Map<Long, V> remembering(int most) {
    return new LinkedHashMap<>(64, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
        return size() > most;
      }
    };
  }

  /** An article as it is compared. */
  private record Read(long number, AnalysisRecord record, StoryArticle article, CopyText text) {}

  /** Links the next articles that changed; how many those were. */
  int step(LinkWork work, LinkState state) {
    List<SqlLinks.Changed> changed = work.links().changedAfter(state.change(), STEP);
    if (changed.isEmpty()) {
      return 0;
    }
    if (reached != state.change() || onBoards > MOST_ON_BOARDS) {
      forget();
    }
    reached = -1; // until all is safe
    boards.begin(work);
    List<Read> read = read(work, changed);
    for (SqlLinks.Changed one : changed) {
      work.links().article(one.number()).ifPresent(before -> remove(work, before));
    }
    for (Read one : read) {
      add(work, one);
    }
    boards.settle();
    onBoards += read.size();
    long change = changed.get(changed.size() - 1).change();
    work.links().keep(new LinkState(state.version(), change, state.corrections()));
    reached = change;
    return changed.size();
  }

  /** Lets go what is remembered, where somebody else may have linked meanwhile. */
  void forget() {
    boards = new Boards();
    onBoards = 0;
    holders.clear();
    features.clear();
    texts.clear();
    reached = -1;
  }

  /** Those that are damaged are left out. */
  private List<Read> read(LinkWork work, List<SqlLinks.Changed> changed) {
    return workers
        .map(changed, c -> work.readable(c.id(), c.record()).map(r -> read(c.number(), r)))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Read read(long number, AnalysisRecord record) {
    return new Read(number, record, linking.features().of(record), linking.copyText(record));
  }

  private void remove(LinkWork work, LinkedArticle article) {
    boards.remove(article.number());
    int[] words = StoryLikeness.telling(features(work, article.number()));
    work.links().remove(article, words);
    holders.remove(article.number(), words);
    features.remove(article.number());
    texts.remove(article.number());
  }

  private void add(LinkWork work, Read read) {
    SqlLinks links = work.links();
    int[] words = StoryLikeness.telling(read.article());
    List<SqlLinks.Near> likes = likes(work, read, words);
    List<SqlLinks.Pair> pairs = pairs(work, read);
    LinkedArticle article =
        LinkedArticle.of(
            read.number(),
            read.text().article(),
            read.article().days(),
            read.number(),
            read.number());
    links.put(article, read.article().features().bytes(), words, read.text().sample());
    links.putLikes(read.number(), likes);
    links.putPairs(read.number(), pairs);
    holders.add(read.number(), words);
    features.put(read.number(), read.article());
    texts.put(read.number(), read.text());
    boards.add(article, likes, pairs);
  }

  private List<SqlLinks.Near> likes(LinkWork work, Read read, int[] words) {
    List<SqlLinks.Near> likes = new ArrayList<>();
    if (words.length > 0) {
      Map<Long, Integer> shared = holders.having(work.links(), words, StoryLikeness.FEWEST_SHARED);
      shared.forEach(
          (other, count) -> {
            double alike = StoryLikeness.of(read.article(), features(work, other), count);
            if (alike > 0) {
              likes.add(new SqlLinks.Near(other, alike));
            }
          });
    }
    return likes;
  }

  private List<SqlLinks.Pair> pairs(LinkWork work, Read read) {
    List<SqlLinks.Pair> pairs = new ArrayList<>();
    Map<Long, Integer> shared =
        work.links()
            .havingRuns(
                read.text().sample(),
                read.text().article().day(),
                CopyText.DAYS_A_WIRE_LIVES,
                CopyText.FEWEST_SHARED);
    for (long other : shared.keySet()) {
      text(work, other)
          .flatMap(read.text()::with)
          .ifPresent(c -> pairs.add(new SqlLinks.Pair(other, c.kind().name(), c.share())));
    }
    return pairs;
  }

  private StoryArticle features(LinkWork work, long number) {
    return features.computeIfAbsent(
        number, n -> new StoryArticle("", null, Features.read(work.links().features(n))));
  }

  /** Nothing of one that is damaged since it was linked. */
  private Optional<CopyText> text(LinkWork work, long number) {
    CopyText known = texts.get(number);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<CopyText> read =
        work.readable("an article", work.links().record(number)).map(linking::copyText);
    read.ifPresent(text -> texts.put(number, text));
    return read;
  }
}
