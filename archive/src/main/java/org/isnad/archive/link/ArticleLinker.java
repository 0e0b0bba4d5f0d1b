package org.isnad.archive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.CopyText;
import org.isnad.archive.store.LinkState;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.LinkedArticle;
import org.isnad.archive.store.SqlLinks;
import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.story.StoryLikeness;

/**
 * Brings articles that changed to their stories and copies: each meets those that the tables of its
 * most telling words, and of the runs of words of its text, give.
 */
final class ArticleLinker {

  /** In one transaction: others who write wait for it. */
  private static final int STEP = 500;

  /** So many articles on the boards, and they are begun anew. */
  private static final int MOST_ON_BOARDS = 50_000;

  private final Linking linking;
  private final Workers workers;
  private final Remembered remembered;
  private final WordHolders holders = new WordHolders();
  private Boards boards = new Boards();
  private int onBoards;
  private long reached = -1;

  ArticleLinker(Linking linking, Workers workers) {
    this.linking = linking;
    this.workers = workers;
    remembered = new Remembered(linking, MOST_ON_BOARDS);
  }

  /** An article as it is compared. */
  private record Read(long number, AnalysisRecord record, StoryArticle article, CopyText text) {}

  /** An article beside those that share enough with it to be compared. */
  private record Meeting(
      LinkedArticle article, Read read, List<OfWords> ofWords, List<OfText> ofText) {}

  /** One that shares so many telling words. */
  private record OfWords(long number, StoryArticle article, int shared) {}

  /** One that shares runs of words. */
  private record OfText(long number, Remembered.Text text) {}

  /** What came of a meeting. */
  private record Met(LinkedArticle article, List<SqlLinks.Near> likes, List<SqlLinks.Pair> pairs) {}

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
    for (SqlLinks.Changed one : changed) {
      work.links().article(one.number()).ifPresent(before -> remove(work, before));
    }
    try (Stream<Read> read = read(work, changed);
        Stream<Met> met = workers.ahead(read.map(one -> add(work, one)), ArticleLinker::met)) {
      met.forEach(one -> keep(work, one));
    }
    remembered.rememberRuns();
    boards.settle();
    onBoards += changed.size();
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
    remembered.clear();
    reached = -1;
  }

  /** Those that are damaged are left out. */
  private Stream<Read> read(LinkWork work, List<SqlLinks.Changed> changed) {
    return workers
        .ahead(
            changed.stream(), c -> work.readable(c.id(), c.record()).map(r -> read(c.number(), r)))
        .flatMap(Optional::stream);
  }

  private Read read(long number, AnalysisRecord record) {
    return new Read(number, record, linking.features().of(record), linking.copyText(record));
  }

  private void remove(LinkWork work, LinkedArticle article) {
    boards.remove(article.number());
    int[] words = StoryLikeness.telling(remembered.features(work, article.number()));
    work.links().remove(article, words);
    holders.remove(article.number(), words);
    remembered.remove(article.number());
  }

  /** Keeps an article, and says with whom of those before it is compared. */
  private Meeting add(LinkWork work, Read read) {
    int[] words = StoryLikeness.telling(read.article());
    LinkedArticle article =
        LinkedArticle.of(
            read.number(),
            read.text().article(),
            read.article().days(),
            read.number(),
            read.number());
    Meeting meeting = new Meeting(article, read, ofWords(work, words), ofText(work, read.text()));
    work.links().put(article, read.article().features().bytes(), words, read.text().sample());
    holders.add(read.number(), words);
    remembered.put(read.number(), read.article(), read.text());
    return meeting;
  }

  private void keep(LinkWork work, Met met) {
    work.links().putLikes(met.article().number(), met.likes());
    work.links().putPairs(met.article().number(), met.pairs());
    boards.add(met.article(), met.likes(), met.pairs());
  }

  private List<OfWords> ofWords(LinkWork work, int[] words) {
    List<OfWords> others = new ArrayList<>();
    if (words.length > 0) {
      holders
          .having(work.links(), words, StoryLikeness.FEWEST_SHARED)
          .forEach((o, count) -> others.add(new OfWords(o, remembered.features(work, o), count)));
    }
    return others;
  }

  private List<OfText> ofText(LinkWork work, CopyText text) {
    List<OfText> others = new ArrayList<>();
    for (long other :
        work.links()
            .havingRuns(
                text.sample(),
                text.article().day(),
                CopyText.DAYS_A_WIRE_LIVES,
                CopyText.FEWEST_SHARED)
            .keySet()) {
      remembered.text(work, other, text).ifPresent(t -> others.add(new OfText(other, t)));
    }
    return others;
  }

  /** Any number of threads may ask. */
  private static Met met(Meeting meeting) {
    Read read = meeting.read();
    List<SqlLinks.Near> likes = new ArrayList<>();
    for (OfWords other : meeting.ofWords()) {
      double alike = StoryLikeness.of(read.article(), other.article(), other.shared());
      if (alike > 0) {
        likes.add(new SqlLinks.Near(other.number(), alike));
      }
    }
    List<SqlLinks.Pair> pairs = new ArrayList<>();
    for (OfText other : meeting.ofText()) {
      other
          .text()
          .get()
          .flatMap(read.text()::with)
          .ifPresent(c -> pairs.add(new SqlLinks.Pair(other.number(), c.kind().name(), c.share())));
    }
    return new Met(meeting.article(), likes, pairs);
  }
}
