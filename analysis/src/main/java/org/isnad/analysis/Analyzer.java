package org.isnad.analysis;

import java.util.List;
import java.util.Optional;
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
    Reading reading = read(page, timer);
    Optional<Published> published =
        timer.run(Stage.TIMES, () -> publicationDater.date(reading.article, reading.scan));
    return reading.asOf(published.orElse(null), timer);
  }

  /**
   * Reads a page as far as its day of publication plays no part, for those who want its record as
   * of several days.
   *
   * @throws org.isnad.analysis.page.PageException where the page holds no article
   */
  public Reading read(Page page) {
    return read(page, StageTimer.NONE);
  }

  private Reading read(Page page, StageTimer timer) {
    Article article = timer.run(Stage.PAGE, () -> articleReader.read(page));
    Text text = article.text();
    Names names = timer.run(Stage.NAMES, () -> nameFinder.find(text));
    return new Reading(article, names, timer.run(Stage.TIMES, () -> timeScanner.scan(text)));
  }

  /** A page, read as far as its day of publication plays no part. */
  public final class Reading {

    private final Article article;
    private final Text text;
    private final Names names;
    private final TimeScan scan;

    private Reading(Article article, Names names, TimeScan scan) {
      this.article = article;
      this.text = article.text();
      this.names = names;
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
      return asOf(published, StageTimer.NONE);
    }

    private AnalysisRecord asOf(@Nullable Published published, StageTimer timer) {
      Times times = timer.run(Stage.TIMES, () -> timeFinder.find(scan, published));
      List<Quantity> quantities = timer.run(Stage.TIMES, () -> quantityFinder.find(scan, times));
      Statements statements =
          timer.run(Stage.STATEMENTS, () -> statementFinder.find(text, names, times));
      List<Event> events =
          timer.run(Stage.EVENTS, () -> eventFinder.find(text, names, times, statements));
      return new AnalysisRecord(
          AnalysisRecord.VERSION,
          article.id(),
          article.url(),
          article.outlet(),
          article.title(),
          "ar",
          published,
          article.details().changedOn(publicationDater.lastChange(article).orElse(null)).told(),
          credits(article, text, names),
          text.string(),
          text.sentences().stream().map(Sentence::span).toList(),
          names.entities(),
          times.expressions(),
          quantities,
          statements.list(),
          statements.declined(),
          events,
          warnings(article, times));
    }
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
