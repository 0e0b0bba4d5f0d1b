package org.isnad.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.store.ArchiveStore;
import org.isnad.archive.store.ListedEvent;
import org.isnad.archive.store.ListedStatement;
import org.isnad.archive.store.Listing;

/**
 * Statements and events chosen by what the store lists of them, with their words: only the records
 * of those shown are read.
 */
final class Listings {

  private Listings() {}

  static SearchResult statements(ArchiveStore store, Listing listing) {
    List<ListedStatement> listed = new ArrayList<>();
    store.statements(listing, listed::add);
    Records records = new Records(store);
    List<Hit> hits = new ArrayList<>();
    for (ListedStatement row : listed) {
      AnalysisRecord record = records.of(row.article());
      Optional<Statement> statement =
          record.statements().stream().filter(s -> s.id().equals(row.id())).findFirst();
      statement.ifPresent(s -> hits.add(Hit.of(record, s)));
    }
    return result(store.countStatements(listing), hits);
  }

  static SearchResult events(ArchiveStore store, Listing listing) {
    List<ListedEvent> listed = new ArrayList<>();
    store.events(listing, listed::add);
    Records records = new Records(store);
    List<Hit> hits = new ArrayList<>();
    for (ListedEvent row : listed) {
      AnalysisRecord record = records.of(row.article());
      Optional<Event> event =
          record.events().stream().filter(e -> e.id().equals(row.id())).findFirst();
      event.ifPresent(e -> hits.add(Hit.of(record, e)));
    }
    return result(store.countEvents(listing), hits);
  }

  private static SearchResult result(long total, List<Hit> hits) {
    return new SearchResult(total, false, hits, List.of(), List.of());
  }

  /** The latest records, each read once. */
  private static final class Records {

    private final ArchiveStore store;
    private final Map<String, AnalysisRecord> byArticle = new HashMap<>();

    Records(ArchiveStore store) {
      this.store = store;
    }

    AnalysisRecord of(String article) {
      return byArticle.computeIfAbsent(article, id -> store.record(id).orElseThrow());
    }
  }
}
