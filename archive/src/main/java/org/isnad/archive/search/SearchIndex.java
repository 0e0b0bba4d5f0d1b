package org.isnad.archive.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.archive.name.Spelling;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.ArchiveStore;
import org.isnad.archive.term.Terms;

/**
 * Finds articles by their words: each in any form of it, names in any spelling, quoted phrases as
 * they are written. It holds nothing that the store has not, knows up to which change of the store
 * it has come, and is made anew where it is missing or damaged.
 */
public final class SearchIndex {

  private static final String ID = "id";
  private static final String WORDS = "words";
  private static final String STEMS = "stems";
  private static final String TITLE = "title";
  private static final String SOUNDS = "sounds";
  private static final String CHANGE = "change";
  private static final String LAYOUT = "layout";
  private static final String LAYOUT_VERSION = "2";
  private static final float TITLE_BOOST = 2f;
  private static final float EXACT_BOOST = 1.5f;
  private static final float SOUND_BOOST = 0.3f;

  private final Path folder;
  private final Terms terms;

  public SearchIndex(Path folder, Terms terms) {
    this.folder = folder;
    this.terms = terms;
  }

  /**
   * Brings the index up to the store's latest change.
   *
   * @throws ArchiveException naming the folder, where it cannot be written
   */
  public void update(ArchiveStore store) {
    try {
      if (changeReached() < store.latestChange()) {
        write(store);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void write(ArchiveStore store) throws IOException {
    long reached = changeReached();
    if (reached == 0) {
      clear();
    }
    Files.createDirectories(folder);
    IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      long[] last = {reached};
      List<IOException> failed = new ArrayList<>(1);
      store.changedAfter(
          reached,
          (change, article) -> {
            try {
              writer.updateDocument(new Term(ID, article.id()), document(article.record()));
              last[0] = change;
            } catch (IOException e) {
              failed.add(e);
            }
          });
      if (!failed.isEmpty()) {
        throw failed.get(0);
      }
      Map<String, String> reachedNow =
          Map.of(CHANGE, Long.toString(last[0]), LAYOUT, LAYOUT_VERSION);
      writer.setLiveCommitData(reachedNow.entrySet());
      writer.commit();
    }
  }

  /** The store's change that the index has come to; 0 where there is none that can be used. */
  private long changeReached() {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return 0;
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      boolean ours = LAYOUT_VERSION.equals(data.get(LAYOUT));
      return ours ? Long.parseLong(data.getOrDefault(CHANGE, "0")) : 0;
    } catch (IOException e) {
      return 0; // a damaged index is made anew
    }
  }

  private void clear() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Document document(AnalysisRecord record) {
    String title = record.title() == null ? "" : record.title();
    List<org.isnad.archive.term.Term> all = new ArrayList<>(terms.of(title));
    List<List<String>> titleStems = all.stream().map(terms::readings).toList();
    all.addAll(terms.of(record.text()));
    Document document = new Document();
    document.add(new StringField(ID, record.id(), Field.Store.YES));
    document.add(new TextField(TITLE, new WordStream(titleStems)));
    document.add(
        new TextField(
            WORDS, WordStream.of(all.stream().map(org.isnad.archive.term.Term::word).toList())));
    document.add(new TextField(STEMS, new WordStream(all.stream().map(terms::readings).toList())));
    document.add(new TextField(SOUNDS, WordStream.of(List.copyOf(sounds(record)))));
    return document;
  }

  private Set<String> sounds(AnalysisRecord record) {
    Set<String> sounds = new TreeSet<>();
    for (Entity entity : record.entities()) {
      for (org.isnad.archive.term.Term term : terms.of(entity.name())) {
        String sound = Spelling.skeleton(term.stem());
        if (sound.length() > 1) {
          sounds.add(sound);
        }
      }
    }
    return sounds;
  }

  /**
   * The articles that have all of what is asked for, best first; where none has, those that have
   * most of it.
   */
  public List<Hit> search(String query, int limit, ArchiveStore store) {
    update(store);
    SearchQuery asked = SearchQuery.parse(query, terms);
    SaidNames said = new SaidNames(store.corrections(), terms);
    if (asked.isEmpty() || store.count() == 0) {
      return List.of();
    }
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      ScoreDoc[] found = searcher.search(query(asked, said, Occur.MUST), limit).scoreDocs;
      if (found.length == 0) {
        found = searcher.search(query(asked, said, Occur.SHOULD), limit).scoreDocs;
      }
      List<Hit> hits = new ArrayList<>(found.length);
      Set<String> stems = asked.stems(terms);
      said.othersIn(asked.words())
          .forEach(name -> name.forEach(w -> stems.addAll(terms.readings(w))));
      Set<String> sounds = asked.sounds();
      for (ScoreDoc doc : found) {
        String id = searcher.storedFields().document(doc.doc).get(ID);
        store.find(id).ifPresent(article -> hits.add(hit(article.record(), stems, sounds)));
      }
      return hits;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private Hit hit(AnalysisRecord record, Set<String> stems, Set<String> sounds) {
    Set<String> spellings = new TreeSet<>(stems);
    for (Entity entity : record.entities()) {
      for (org.isnad.archive.term.Term term : terms.of(entity.name())) {
        if (sounds.contains(Spelling.skeleton(term.stem()))) {
          spellings.add(term.stem());
        }
      }
    }
    return Snippet.of(
        record, terms, term -> terms.readings(term).stream().anyMatch(spellings::contains));
  }

  private Query query(SearchQuery asked, SaidNames said, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<org.isnad.archive.term.Term> words = new ArrayList<>(asked.words());
    for (SaidNames.Found found : said.in(words)) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      found.names().forEach(name -> any.add(allOf(name), Occur.SHOULD));
      all.add(any.build(), occur);
      words.removeAll(found.words());
    }
    for (org.isnad.archive.term.Term word : words) {
      all.add(anyForm(word), occur);
    }
    for (List<org.isnad.archive.term.Term> phrase : asked.phrases()) {
      PhraseQuery.Builder inOrder = new PhraseQuery.Builder();
      phrase.forEach(word -> inOrder.add(new Term(WORDS, word.word())));
      all.add(inOrder.build(), Occur.MUST);
    }
    for (org.isnad.archive.term.Term word : asked.without()) {
      for (String stem : terms.readings(word)) {
        all.add(new TermQuery(new Term(STEMS, stem)), Occur.MUST_NOT);
      }
    }
    return all.build();
  }

  private Query allOf(List<org.isnad.archive.term.Term> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(anyForm(word), Occur.MUST));
    return all.build();
  }

  private Query anyForm(org.isnad.archive.term.Term word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(boosted(WORDS, word.word(), EXACT_BOOST), Occur.SHOULD);
    for (String stem : terms.readings(word)) {
      any.add(new TermQuery(new Term(STEMS, stem)), Occur.SHOULD);
      any.add(boosted(TITLE, stem, TITLE_BOOST), Occur.SHOULD);
    }
    String sound = Spelling.skeleton(word.stem());
    if (sound.length() > 1) {
      any.add(boosted(SOUNDS, sound, SOUND_BOOST), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query boosted(String field, String word, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, word)), boost);
  }

  private ArchiveException failure(IOException e) {
    return new ArchiveException(
        "the search index cannot be used: " + folder + ": " + e.getMessage(), e);
  }
}
