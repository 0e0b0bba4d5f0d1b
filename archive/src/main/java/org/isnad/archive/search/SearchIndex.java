package org.isnad.archive.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.name.NameSpellings;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.ArchiveStore;
import org.isnad.archive.store.KeptArticle;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles, statements and events by what a person asks in the query language. It holds
 * nothing that the store has not, knows up to which change of the store it has come, and is made
 * anew where it is missing or damaged.
 */
public final class SearchIndex implements AutoCloseable {

  private static final String DAMAGED = "the search index is damaged; isnad reindex makes it anew";
  private static final String MADE_ANEW = "the search index was damaged and has been made anew";

  private final BackgroundWords background;
  private final Terms terms;
  private final NewsAnalyzer analyzer;
  private final IndexFolder folder;
  private @Nullable QueryWords words;
  private @Nullable NameSpellings spellings;
  private @Nullable DirectoryReader reader;
  private @Nullable DefaultSortedSetDocValuesReaderState facets;

  public SearchIndex(Path path, BackgroundWords background) {
    this.background = background;
    this.terms = new Terms(background::knows);
    this.analyzer = new NewsAnalyzer(terms);
    this.folder = new IndexFolder(path, analyzer);
  }

  /**
   * Brings the index up to the store's latest change; where another program is at it, that is left
   * to it.
   *
   * @throws ArchiveException naming the folder, where it cannot be written
   */
  public void update(ArchiveStore store) {
    long reached = folder.changeReached();
    if (reached == store.latestChange()) {
      return;
    }
    try {
      if (reached == 0 || reached > store.latestChange()) {
        rebuild(store);
      } else {
        write(store, reached);
      }
    } catch (LockObtainFailedException e) {
      if (reached == 0) {
        throw folder.busy(e);
      }
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Opens the index to put in what is kept from now on.
   *
   * @param change the store's change up to which the index must have all; where it has not, or
   *     another program is at it, nothing is opened
   */
  public Optional<Indexing> begin(long change) {
    try {
      if (folder.changeReached() != change) {
        return Optional.empty();
      }
      if (change == 0) {
        close();
        folder.clear();
      }
      return Optional.of(new IndexSession(folder));
    } catch (LockObtainFailedException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Makes the index anew from the store.
   *
   * @throws ArchiveException where it cannot be written, or another program is at it
   */
  public void reindex(ArchiveStore store) {
    try {
      rebuild(store);
    } catch (LockObtainFailedException e) {
      throw folder.busy(e);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  private void rebuild(ArchiveStore store) throws IOException {
    close();
    folder.clear();
    write(store, 0);
  }

  private void write(ArchiveStore store, long reached) throws IOException {
    try (IndexFolder.Writing writing = folder.write()) {
      long[] last = {reached};
      try {
        store.changedAfter(
            reached,
            (change, article) -> {
              put(writing, article);
              last[0] = change;
            });
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      writing.commit(last[0]);
    }
  }

  private static void put(IndexFolder.Writing writing, KeptArticle article) {
    try {
      writing.put(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is asked for, best first; where nothing has all words, what has most of them.
   *
   * @throws QueryException where the query cannot be read
   */
  public SearchResult search(SearchRequest request, ArchiveStore store) {
    QueryNode asked = QueryParser.parse(request.query(), terms, words());
    update(store);
    if (asked instanceof QueryNode.All all && all.nodes().isEmpty() || store.count() == 0) {
      return SearchResult.nothing();
    }
    try {
      return search(request, asked, store);
    } catch (IOException | UncheckedIOException e) {
      if (!isDamage(e)) {
        throw folder.failure(e);
      }
    }
    reindex(store);
    try {
      SearchResult found = search(request, asked, store);
      return new SearchResult(
          found.total(), found.partial(), found.hits(), found.facets(), List.of(MADE_ANEW));
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  private static boolean isDamage(Throwable e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    return cause instanceof CorruptIndexException
        || cause instanceof IndexFormatTooOldException
        || cause instanceof IndexFormatTooNewException
        || cause instanceof EOFException
        || cause instanceof NoSuchFileException
        || cause instanceof FileNotFoundException;
  }

  private SearchResult search(SearchRequest request, QueryNode asked, ArchiveStore store)
      throws IOException {
    IndexSearcher searcher = searcher();
    KnownNames names =
        new KnownNames(spellings(), terms, store.corrections(), searcher.getIndexReader());
    LuceneQueries queries = new LuceneQueries(request.in(), terms, names);
    int least = LuceneQueries.words(asked);
    Query query = queries.of(asked, least);
    TopFieldDocs found = top(searcher, query, request);
    boolean partial = false;
    while (found.totalHits.value == 0 && least > 1) {
      least--;
      query = queries.of(asked, least);
      found = top(searcher, query, request);
      partial = found.totalHits.value > 0;
    }
    Highlights highlights = new Highlights(analyzer, queries.marked());
    List<Hit> hits = new ArrayList<>();
    for (int i = request.from(); i < found.scoreDocs.length; i++) {
      Hit hit = hit(searcher, found.scoreDocs[i], request, highlights, store);
      if (hit != null) {
        hits.add(hit);
      }
    }
    List<Facet> counted =
        request.facets() == 0
            ? List.of()
            : FacetCounter.count(searcher, query, facets(), names, request.facets());
    return new SearchResult(found.totalHits.value, partial, hits, counted, List.of());
  }

  private static TopFieldDocs top(IndexSearcher searcher, Query query, SearchRequest request)
      throws IOException {
    SortField article = new SortField(IndexFields.ARTICLE, SortField.Type.STRING);
    SortField newest = new SortField(IndexFields.DAY, SortField.Type.INT, true);
    newest.setMissingValue(Integer.MIN_VALUE);
    Sort sort =
        request.order() == SearchRequest.Order.NEWEST
            ? new Sort(newest, article, SortField.FIELD_DOC)
            : new Sort(SortField.FIELD_SCORE, newest, article, SortField.FIELD_DOC);
    int wanted = Math.addExact(request.from(), request.limit());
    int most = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    return searcher.search(
        query, new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE));
  }

  private static @Nullable Hit hit(
      IndexSearcher searcher,
      ScoreDoc doc,
      SearchRequest request,
      Highlights highlights,
      ArchiveStore store)
      throws IOException {
    var stored = searcher.storedFields().document(doc.doc);
    AnalysisRecord record = store.record(stored.get(IndexFields.ARTICLE)).orElse(null);
    if (record == null) {
      return null;
    }
    String item = stored.get(IndexFields.ITEM);
    Statement statement = null;
    Event event = null;
    Highlights.Found found;
    if (request.in() == SearchRequest.Target.STATEMENTS) {
      statement =
          record.statements().stream().filter(s -> s.id().equals(item)).findFirst().orElse(null);
      if (statement == null) {
        return null; // the article has changed since the index was brought up to date
      }
      found = highlights.in(record.text(), statement.content());
    } else if (request.in() == SearchRequest.Target.EVENTS) {
      event = record.events().stream().filter(e -> e.id().equals(item)).findFirst().orElse(null);
      if (event == null) {
        return null;
      }
      Span sentence = Documents.sentence(record, event.trigger());
      found = highlights.in(record.text(), sentence);
    } else {
      found = highlights.best(record.text());
    }
    return new Hit(record, statement, event, found.passage(), found.matches());
  }

  private IndexSearcher searcher() throws IOException {
    DirectoryReader now = reader;
    if (now == null) {
      now = folder.read();
    } else {
      DirectoryReader newer = DirectoryReader.openIfChanged(now);
      if (newer == null) {
        return new IndexSearcher(now);
      }
      now.close();
      now = newer;
    }
    reader = now;
    facets = null;
    return new IndexSearcher(now);
  }

  private DefaultSortedSetDocValuesReaderState facets() throws IOException {
    DefaultSortedSetDocValuesReaderState state = facets;
    if (state == null) {
      state = new DefaultSortedSetDocValuesReaderState(reader, IndexFields.facets());
      facets = state;
    }
    return state;
  }

  private QueryWords words() {
    QueryWords known = words;
    if (known == null) {
      known = new QueryWords();
      words = known;
    }
    return known;
  }

  private NameSpellings spellings() {
    NameSpellings known = spellings;
    if (known == null) {
      known = new NameSpellings(background);
      spellings = known;
    }
    return known;
  }

  /**
   * What is wrong with the index, for a person to read; nothing where it is whole and has what the
   * store has.
   *
   * @param versions of the store's articles, by id
   */
  public List<String> check(Map<String, Integer> versions) {
    if (versions.isEmpty() && folder.changeReached() == 0) {
      return List.of(); // nothing was kept yet, and nothing indexed
    }
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> missing = new TreeMap<>(versions);
    try (var directory = FSDirectory.open(folder.path());
        CheckIndex check = new CheckIndex(directory)) {
      if (!check.checkIndex().clean) {
        return List.of(DAMAGED);
      }
      for (LeafReaderContext leaf : searcher().getIndexReader().leaves()) {
        compare(leaf, missing, wrong);
      }
    } catch (IOException e) {
      return List.of(DAMAGED + " (" + e.getMessage() + ")");
    }
    missing.keySet().forEach(id -> wrong.add(id + ": is not in the search index"));
    return wrong;
  }

  private static void compare(
      LeafReaderContext leaf, Map<String, Integer> missing, List<String> wrong) throws IOException {
    NumericDocValues versions = leaf.reader().getNumericDocValues(IndexFields.VERSION);
    if (versions == null) {
      return;
    }
    var live = leaf.reader().getLiveDocs();
    for (int doc = versions.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = versions.nextDoc()) {
      if (live == null || live.get(doc)) {
        String id = leaf.reader().storedFields().document(doc).get(IndexFields.ARTICLE);
        Integer version = missing.remove(id);
        if (version == null) {
          wrong.add(id + ": is in the search index and not in the archive");
        } else if (version != versions.longValue()) {
          wrong.add(id + ": is in the search index in another version");
        }
      }
    }
  }

  @Override
  public void close() {
    DirectoryReader open = reader;
    reader = null;
    facets = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw folder.failure(e);
      }
    }
  }
}
