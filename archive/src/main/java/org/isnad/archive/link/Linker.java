package org.isnad.archive.link;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.dating.ArchiveDater;
import org.isnad.archive.store.LinkState;
import org.isnad.archive.store.SqlStore;

/**
 * Keeps what articles tell together up to date: first the articles that changed come to their
 * stories and copies, then the stories that this touched are told anew. Both go step by step, each
 * step all or none, so that it goes on where it was stopped. What comes of it is the same in
 * whatever order articles came, and the same as {@link org.isnad.archive.Overview} works out of all
 * records.
 */
public final class Linker implements AutoCloseable {

  private final SqlStore store;
  private final String version;
  private final Workers workers;
  private final ArticleLinker articles;
  private final StoryLinker stories;

  /**
   * @param version of the program that links
   * @param daters makes a dater of what it came to before
   */
  public Linker(
      SqlStore store,
      Linking linking,
      String version,
      int threads,
      Function<Map<String, List<AnalysisRecord>>, ArchiveDater> daters) {
    this.store = store;
    this.version = version;
    workers = new Workers(threads);
    articles = new ArticleLinker(linking, workers);
    stories = new StoryLinker(linking, workers, daters);
  }

  /** Whether all that is kept is linked. */
  public static boolean isUpToDate(SqlStore store, String version) {
    int corrections = numberOf(store.corrections());
    long change = store.latestChange();
    return store.links(
        work ->
            work.links()
                        .state()
                        .filter(state -> state.equals(new LinkState(version, change, corrections)))
                        .isPresent()
                    && work.stories().countStale() == 0
                || change == 0);
  }

  /** How many there are; those taken back count twice, so that it grows with each taking back. */
  public static int numberOf(List<Correction> all) {
    return all.stream().mapToInt(correction -> correction.holds() ? 1 : 2).sum();
  }

  /**
   * Links all that is not linked yet.
   *
   * @param progress is told how many articles were linked, and stories told, after each step
   */
  public void run(LongConsumer progress) {
    long done = 0;
    for (int linked = -1; linked != 0; ) {
      linked = articlesStep();
      done += linked;
      progress.accept(done);
    }
    for (int told = -1; told != 0; ) {
      told = storiesStep();
      done += told;
      progress.accept(done);
    }
  }

  private int articlesStep() {
    try {
      return store.linking(
          work -> {
            List<Correction> corrections = store.corrections();
            int number = numberOf(corrections);
            LinkState state = work.links().state().orElse(new LinkState("", 0, number));
            if (!state.version().equals(version)) {
              work.links().clear();
              articles.forget();
              state = new LinkState(version, 0, number);
              work.links().keep(state);
            } else if (state.corrections() != number) {
              work.stories().allStale();
              state = new LinkState(version, state.change(), number);
              work.links().keep(state);
            }
            return articles.step(work, state);
          });
    } catch (RuntimeException e) {
      articles.forget();
      throw e;
    }
  }

  private int storiesStep() {
    return store.linking(
        work -> stories.step(work, store.corrections(), id -> store.find(id).orElseThrow().page()));
  }

  @Override
  public void close() {
    workers.close();
  }
}
