package org.isnad.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.ArchiveStore;
import org.isnad.archive.store.ArticleHead;
import org.isnad.archive.store.KeptArticle;
import org.isnad.archive.store.ListedEvent;
import org.isnad.archive.store.ListedStatement;
import org.isnad.archive.store.Listing;
import org.isnad.archive.store.PageHash;

/**
 * Makes anew the records that an older analysis made, from their kept pages. What is done is kept
 * step by step, so that it goes on where it was stopped.
 */
final class Reanalysis {

  private static final int STEP = 50;

  private Reanalysis() {}

  /**
   * @param visitor takes each article's id and what came of it
   */
  static void run(ArchiveStore store, Analyzer analyzer, BiConsumer<String, Remade> visitor) {
    String version = AnalysisVersion.current();
    List<KeptArticle> outdated = store.outdated(version, STEP);
    while (!outdated.isEmpty()) {
      List<KeptArticle> anew = new ArrayList<>(outdated.size());
      List<Remade> what = new ArrayList<>(outdated.size());
      for (KeptArticle article : outdated) {
        try {
          KeptArticle remade = article.with(analyzer.analyze(article.page()), version);
          what.add(remade.record().equals(article.record()) ? Remade.SAME : Remade.OTHERWISE);
          anew.add(remade);
        } catch (PageException e) {
          // What was an article once is none to this analysis: its record stays.
          what.add(Remade.REFUSED);
          anew.add(article.with(article.record(), version));
        }
      }
      store.reanalysed(anew);
      for (int i = 0; i < what.size(); i++) {
        visitor.accept(anew.get(i).id(), what.get(i));
      }
      outdated = store.outdated(version, STEP);
    }
  }

  private static boolean isListed(ArchiveStore store, AnalysisRecord record) {
    Listing own = Listing.ALL.ofArticle(record.id());
    List<ListedStatement> statements = new ArrayList<>();
    List<ListedEvent> events = new ArrayList<>();
    try {
      store.statements(own, statements::add);
      store.events(own, events::add);
    } catch (IllegalArgumentException e) {
      // A row that no longer reads is not what the record says.
      return false;
    }
    return statements.equals(ListedStatement.of(record))
        && events.equals(ListedEvent.of(record))
        && store.head(record.id()).filter(ArticleHead.of(record)::equals).isPresent();
  }

  /** What would come of one article's record, or that its page is damaged; nothing is changed. */
  static Remade of(ArchiveStore store, String id, Analyzer analyzer) {
    KeptArticle article;
    try {
      article = store.find(id).orElseThrow();
    } catch (ArchiveException e) {
      return Remade.DAMAGED;
    }
    if (!PageHash.of(article.page()).equals(article.hash())) {
      return Remade.DAMAGED;
    }
    if (!isListed(store, article.record())) {
      return Remade.MISLISTED;
    }
    try {
      AnalysisRecord record = analyzer.analyze(article.page());
      return record.equals(article.record()) ? Remade.SAME : Remade.OTHERWISE;
    } catch (PageException e) {
      return Remade.REFUSED;
    }
  }
}
