package org.isnad.benchmark;

import org.isnad.analysis.event.EventFinder;
import org.isnad.analysis.name.NameFinder;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.page.Article;
import org.isnad.analysis.page.ArticleReader;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.statement.StatementFinder;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.PublicationDater;
import org.isnad.analysis.time.TimeFinder;
import org.isnad.analysis.time.TimeScan;
import org.isnad.analysis.time.TimeScanner;
import org.isnad.analysis.time.Times;
import org.jspecify.annotations.Nullable;

/** The stages of the analysis, each by itself, and what each gives the next. */
public final class Stages {

  /** What the stages before events find in a page. */
  public record Done(
      Page page,
      Article article,
      Text text,
      Names names,
      TimeScan scan,
      @Nullable Published published,
      Times times,
      Statements statements) {}

  final Spellings spellings = Spellings.ofNews();
  final ArticleReader articles = new ArticleReader(spellings);
  final NameFinder names = new NameFinder(spellings);
  final TimeScanner scanner = new TimeScanner(spellings);
  final PublicationDater dater = new PublicationDater(scanner);
  final TimeFinder times = new TimeFinder();
  final StatementFinder statements = new StatementFinder(spellings);

  /** The last stage. */
  public final EventFinder events = new EventFinder(spellings);

  /** Runs the stages before events. */
  public Done read(Page page) {
    Article article = articles.read(page);
    Text text = article.text();
    Names found = names.find(text);
    TimeScan scan = scanner.scan(text);
    Published published = dater.date(article, scan).orElse(null);
    Times said = times.find(scan, published);
    return new Done(
        page, article, text, found, scan, published, said, statements.find(text, found, said));
  }
}
