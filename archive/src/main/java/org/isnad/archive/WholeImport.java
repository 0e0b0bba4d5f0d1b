package org.isnad.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.store.LinkState;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.SqlLinks;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.whole.WholeArticle;
import org.isnad.archive.whole.WholeCopies;
import org.isnad.archive.whole.WholeLines;
import org.isnad.archive.whole.WholeStory;

/**
 * Takes into an archive what was analysed and linked elsewhere. An empty archive is then as if it
 * had added and linked all itself; one that keeps articles already takes the pages with their
 * records, and links them with its own.
 */
final class WholeImport {

  /** So many lines are taken in in one transaction. */
  private static final int STEP = 250;

  private final SqlStore store;
  private final Intake intake;
  private final Analyzer analyzer;
  private final WholeLines lines;
  private final LongConsumer progress;
  private final RecordJson json = new RecordJson();

  /** Numbers in the files → ids. */
  private final Map<Long, String> ids = new HashMap<>();

  /** Numbers in the files → in the store. */
  private final Map<Long, Long> numbers = new HashMap<>();

  /** By which another program that links begins anew, and is known to have done so. */
  private final String underway = "import " + UUID.randomUUID();

  private long done;
  private int added;
  private int unchanged;

  /**
   * @param analyzer for pages that are known here under another id
   * @param progress is told how many articles and stories are done
   */
  WholeImport(
      SqlStore store, Intake intake, Analyzer analyzer, Path folder, LongConsumer progress) {
    this.store = store;
    this.intake = intake;
    this.analyzer = analyzer;
    this.lines = new WholeLines(folder);
    this.progress = progress;
  }

  WholeResult run() {
    boolean ofThisAnalysis = lines.version().startsWith(AnalysisVersion.current() + " ");
    boolean ofThisProgram =
        lines.version().equals(AnalysisVersion.current() + " " + LinkVersion.current());
    boolean isFirst = ofThisProgram && store.count() == 0;
    lines.articles(article -> keep(article, ofThisAnalysis));
    intake.flush();
    return new WholeResult(added, unchanged, ofThisAnalysis, isFirst && link());
  }

  private void keep(WholeArticle article, boolean ofThisAnalysis) {
    Intake.Pending pending = intake.begin(article.page());
    Added came =
        pending.isKept()
            ? pending.unchanged()
            : intake.finish(pending, record(article, pending, ofThisAnalysis), kept -> {});
    ids.put(article.number(), came.id());
    if (came.change() == Added.Change.UNCHANGED) {
      unchanged++;
    } else {
      added++;
    }
    tell(1);
  }

  private AnalysisRecord record(
      WholeArticle article, Intake.Pending pending, boolean ofThisAnalysis) {
    return ofThisAnalysis && pending.page().id().equals(article.id())
        ? json.read(article.record())
        : analyzer.analyze(pending.page());
  }

  private void tell(long more) {
    done += more;
    progress.accept(done);
  }

  /**
   * Whether what is linked elsewhere was taken in: not where other articles came meanwhile, or
   * somebody corrected or linked. Then it is linked here.
   */
  private boolean link() {
    try {
      store.linking(this::begin);
      List<Long> own = List.copyOf(ids.keySet());
      Steps<Long> articles = new Steps<>((work, all) -> all.forEach(a -> number(work, a)));
      own.forEach(articles::add);
      articles.finish();
      Steps<WholeArticle> places = new Steps<>((work, all) -> all.forEach(a -> put(work, a)));
      lines.articles(places::add);
      places.finish();
      Steps<WholeCopies> copies = new Steps<>((work, all) -> all.forEach(c -> put(work, c)));
      lines.copies(copies::add);
      copies.finish();
      Steps<WholeStory> stories = new Steps<>((work, all) -> all.forEach(s -> put(work, s)));
      lines.stories(stories::add);
      stories.finish();
      store.linking(this::end);
      return true;
    } catch (Interference e) {
      return false;
    }
  }

  /** Somebody else changed what the import rests on. */
  private static final class Interference extends RuntimeException {
    private static final long serialVersionUID = 1;

    Interference() {
      super("another program changed the archive meanwhile", null, false, false);
    }
  }

  private boolean begin(LinkWork work) {
    boolean isAlone = store.latestChange() == added; // each that was kept is one change
    if (!isAlone || !store.corrections().isEmpty()) {
      throw new Interference();
    }
    work.links().clear();
    work.links().keep(new LinkState(underway, store.latestChange(), 0));
    return true;
  }

  /** Articles that came since are linked, and corrections heeded, by whoever links next. */
  private boolean end(LinkWork work) {
    work.links().keep(new LinkState(LinkVersion.current(), state(work).change(), 0));
    return true;
  }

  private LinkState state(LinkWork work) {
    return work.links()
        .state()
        .filter(state -> state.version().equals(underway))
        .orElseThrow(Interference::new);
  }

  /** Takes in lines by steps, each all or none. */
  private final class Steps<T> {
    private final BiConsumer<LinkWork, List<T>> taking;
    private final List<T> waiting = new ArrayList<>();

    Steps(BiConsumer<LinkWork, List<T>> taking) {
      this.taking = taking;
    }

    void add(T one) {
      waiting.add(one);
      if (waiting.size() == STEP) {
        finish();
      }
    }

    void finish() {
      store.linking(
          work -> {
            state(work);
            taking.accept(work, waiting);
            return true;
          });
      tell(waiting.size());
      waiting.clear();
    }
  }

  private long number(long inFiles) {
    return Objects.requireNonNull(numbers.get(inFiles), "an article that is not there");
  }

  private void number(LinkWork work, long inFiles) {
    numbers.put(inFiles, work.links().number(Objects.requireNonNull(ids.get(inFiles))));
  }

  private void put(LinkWork work, WholeArticle article) {
    long number = number(article.number());
    work.links()
        .put(
            new WholeLinked(article, json.read(article.record()))
                .article(number, number(article.story()), number(article.copies())),
            article.features(),
            WholeLinked.words(article),
            article.runs());
    work.links()
        .putLikes(
            number,
            article.likes().stream()
                .map(like -> new SqlLinks.Near(number(like.article()), like.alike()))
                .toList());
    work.links()
        .putPairs(
            number,
            article.pairs().stream()
                .map(pair -> new SqlLinks.Pair(number(pair.article()), pair.kind(), pair.share()))
                .toList());
  }

  private void put(LinkWork work, WholeCopies copies) {
    work.links()
        .putCopies(number(copies.number()), number(copies.origin()), copies.group().agency());
  }

  private void put(LinkWork work, WholeStory story) {
    long number = number(story.number());
    Map<String, Long> articles = new LinkedHashMap<>();
    for (String id : story.told().articles()) {
      articles.put(id, work.links().number(id));
    }
    work.stories().stale(number, articles.size());
    work.stories()
        .put(story.told().kept(number), articles, story.told().claims(), story.told().timeline());
    for (AnalysisRecord record : story.told().dated()) {
      work.stories()
          .putDated(
              Objects.requireNonNull(articles.get(record.id())),
              number,
              Objects.requireNonNull(record.published()).date(),
              work.packed(record));
    }
  }
}
