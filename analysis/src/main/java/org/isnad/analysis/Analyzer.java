package org.isnad.analysis;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.analysis.event.EventFinder;
import org.isnad.analysis.name.NameFinder;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.page.Article;
import org.isnad.analysis.page.ArticleReader;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Credit;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.Warning;
import org.isnad.analysis.statement.StatementFinder;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.DayClues;
import org.isnad.analysis.time.PublicationDater;
import org.isnad.analysis.time.QuantityFinder;
import org.isnad.analysis.time.TimeFinder;
import org.isnad.analysis.time.TimeScan;
import org.isnad.analysis.time.TimeScanner;
import org.isnad.analysis.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * The one entry point: a page in, its analysis record out.
 *
 * <pre>{@code
 * Analyzer analyzer = new Analyzer();
 * AnalysisRecord record = analyzer.analyze(Page.ofText("1", "قال ستافريديس إن أثينا تدرس العرض."));
 * }</pre>
 *
 * <p>Building one loads the language data, which takes a part of a second; after that it is
 * immutable and may be used by any number of threads. It reads no file, clock, locale or time zone:
 * a page gives the same record everywhere.
 */
public final class Analyzer {

  /** How many pages are analysed together where there are many. */
  public static final int TOGETHER = 16;

  private final ArticleReader articleReader;
  private final NameFinder nameFinder;
  private final TimeScanner timeScanner;
  private final PublicationDater publicationDater;
  private final TimeFinder timeFinder = new TimeFinder();
  private final QuantityFinder quantityFinder = new QuantityFinder();
  private final StatementFinder statementFinder;
  private final EventFinder eventFinder;

  public Analyzer() {
    this(Spellings.ofNews());
  }

  /**
   * @param spellings shared by the lexicons of all stages, so that a word is looked up once for
   *     all; new, as the lexicons are read from it in their order
   */
  Analyzer(Spellings spellings) {
    this.articleReader = new ArticleReader(spellings);
    this.nameFinder = new NameFinder(spellings);
    this.timeScanner = new TimeScanner(spellings);
    this.publicationDater = new PublicationDater(timeScanner);
    this.statementFinder = new StatementFinder(spellings);
    this.eventFinder = new EventFinder(spellings);
  }

  /**
   * Runs the stages in the one order that lets each read what it needs:
   *
   * <ol>
   *   <li>names before statements: a speaker is a name, or a description beside one
   *   <li>the publication day before times: it is what أمس is counted from
   *   <li>times before statements and events: both have a day of their own
   *   <li>statements before events: an event inside a statement is asserted by it alone
   * </ol>
   *
   * @throws org.isnad.analysis.page.PageException where the page holds no article
   */
  public AnalysisRecord analyze(Page page) {
    return analyze(page, StageTimer.NONE);
  }

  /**
   * The same, each stage run by {@code timer}.
   *
   * @throws org.isnad.analysis.page.PageException where the page holds no article
   */
  public AnalysisRecord analyze(Page page, StageTimer timer) {
    return record(stated(dated(named(article(page, timer), timer), timer), timer), timer);
  }

  /**
   * Analyses many pages, each stage over {@value #TOGETHER} of them before the next stage: cheaper
   * by a twentieth than one page after the other, as the machine code of a stage is still at hand
   * for the second page.
   *
   * @param sink takes what came of each page, in their order
   */
  public void analyze(List<Page> pages, Consumer<Outcome<AnalysisRecord>> sink) {
    analyze(pages, StageTimer.NONE, sink);
  }

  /** The same, each stage run by {@code timer}, once for each page. */
  public void analyze(List<Page> pages, StageTimer timer, Consumer<Outcome<AnalysisRecord>> sink) {
    for (int from = 0; from < pages.size(); from += TOGETHER) {
      List<Page> some = pages.subList(from, Math.min(pages.size(), from + TOGETHER));
      analyzeTogether(some, timer).forEach(sink);
    }
  }

  private List<Outcome<AnalysisRecord>> analyzeTogether(List<Page> pages, StageTimer timer) {
    List<Outcome<Article>> articles =
        pages.stream().map(page -> Outcome.of(() -> article(page, timer))).toList();
    List<Outcome<Named>> named = then(articles, article -> named(article, timer));
    List<Outcome<Dated>> dated = then(named, it -> dated(it, timer));
    List<Outcome<Stated>> stated = then(dated, it -> stated(it, timer));
    return then(stated, it -> record(it, timer));
  }

  private static <T, R> List<Outcome<R>> then(List<Outcome<T>> outcomes, Function<T, R> stage) {
    return outcomes.stream().map(outcome -> outcome.then(stage)).toList();
  }

  /**
   * Reads a page as far as its day of publication plays no part, for those who want its record as
   * of several days.
   *
   * @throws org.isnad.analysis.page.PageException where the page holds no article
   */
  public Reading read(Page page) {
    Named named = named(article(page, StageTimer.NONE), StageTimer.NONE);
    return new Reading(named, timeScanner.scan(named.text()));
  }

  /** A page, read as far as its day of publication plays no part. */
  public final class Reading {

    private final Named named;
    private final TimeScan scan;

    private Reading(Named named, TimeScan scan) {
      this.named = named;
      this.scan = scan;
    }

    /** What the page alone tells of the day it was published, besides the day in its record. */
    public DayClues clues() {
      return publicationDater.clues(scan);
    }

    /**
     * The page's record.
     *
     * @param published as worked out from other pages; null where it is not known
     */
    public AnalysisRecord asOf(@Nullable Published published) {
      Dated dated = dated(named, scan, published);
      return record(stated(dated, StageTimer.NONE), StageTimer.NONE);
    }
  }

  /** A page of which the names are found. */
  private record Named(Article article, Names names) {

    Text text() {
      return article.text();
    }
  }

  /** A page of which the names and the times are found. */
  private record Dated(
      Named named, @Nullable Published published, Times times, List<Quantity> quantities) {}

  /** A page of which all is found but the events. */
  private record Stated(Dated dated, Statements statements) {}

  private Article article(Page page, StageTimer timer) {
    return timer.run(Stage.PAGE, () -> articleReader.read(page));
  }

  private Named named(Article article, StageTimer timer) {
    return new Named(article, timer.run(Stage.NAMES, () -> nameFinder.find(article.text())));
  }

  private Dated dated(Named named, StageTimer timer) {
    return timer.run(
        Stage.TIMES,
        () -> {
          TimeScan scan = timeScanner.scan(named.text());
          return dated(named, scan, publicationDater.date(named.article, scan).orElse(null));
        });
  }

  private Dated dated(Named named, TimeScan scan, @Nullable Published published) {
    Times times = timeFinder.find(scan, published);
    return new Dated(named, published, times, quantityFinder.find(scan, times));
  }

  private Stated stated(Dated dated, StageTimer timer) {
    Named named = dated.named;
    return timer.run(
        Stage.STATEMENTS,
        () -> new Stated(dated, statementFinder.find(named.text(), named.names, dated.times)));
  }

  private AnalysisRecord record(Stated stated, StageTimer timer) {
    Dated dated = stated.dated;
    Statements statements = stated.statements;
    Article article = dated.named.article;
    Names names = dated.named.names;
    Text text = article.text();
    List<Event> events =
        timer.run(Stage.EVENTS, () -> eventFinder.find(text, names, dated.times, statements));
    return new AnalysisRecord(
        AnalysisRecord.VERSION,
        article.id(),
        article.url(),
        article.outlet(),
        article.title(),
        "ar",
        dated.published,
        article.details().changedOn(publicationDater.lastChange(article).orElse(null)).told(),
        credits(article, text, names),
        text.string(),
        text.sentences().stream().map(Sentence::span).toList(),
        names.entities(),
        dated.times.expressions(),
        dated.quantities,
        statements.list(),
        statements.declined(),
        events,
        warnings(article, dated.times));
  }

  private static List<Warning> warnings(Article article, Times times) {
    return Stream.concat(article.warnings().stream(), times.warnings().stream()).toList();
  }

  private static List<Credit> credits(Article article, Text text, Names names) {
    return article.credits().stream()
        .map(
            span ->
                new Credit(
                    text.of(span),
                    names.within(span).stream().findFirst().map(n -> n.entity().id()).orElse(null),
                    span))
        .toList();
  }
}
