package org.isnad.archive.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.correction.Correction;

/**
 * Where articles are kept, and what a person says of the names in them. Used by one thread at a
 * time; several programs may read while one writes.
 *
 * <p>Every method throws {@link ArchiveException} when the store fails.
 */
public interface ArchiveStore extends AutoCloseable {

  /** The latest version of an article. */
  Optional<KeptArticle> find(String id);

  /** Its record alone, which takes less time. */
  Optional<AnalysisRecord> record(String id);

  /** What it is listed by. */
  Optional<ArticleHead> head(String id);

  /** The id of the article whose latest page has this address. */
  Optional<String> idOfUrl(String url);

  /** All versions of an article, oldest first; none where it is not kept. */
  List<KeptArticle> versions(String id);

  /**
   * Keeps new versions, all or none. When it returns they are safe, whatever happens to the program
   * or the machine.
   *
   * @throws IllegalArgumentException where a version is not the one after the latest kept
   */
  void keep(List<KeptArticle> articles);

  /** How many articles are kept, each counted once. */
  int count();

  /** The number of the latest change, 0 for an empty store; it grows with every version kept. */
  long latestChange();

  /**
   * Shows the latest version of each article that changed after the given change, in the order of
   * the changes; of all articles for 0.
   */
  void changedAfter(long change, Visitor visitor);

  /** The ids of all articles, each with its latest version. */
  Map<String, Integer> latestVersions();

  /** Latest versions whose record another analysis made, at most so many. */
  List<KeptArticle> outdated(String analysis, int limit);

  /**
   * Puts the records of these in place of those kept, all or none, which is a change of each; what
   * is no longer the latest version is left as it is. When it returns they are safe.
   */
  void reanalysed(List<KeptArticle> articles);

  /** Shows statements of the latest records, in the order of their articles and of the records. */
  void statements(Listing listing, Consumer<ListedStatement> visitor);

  /** The same of events. */
  void events(Listing listing, Consumer<ListedEvent> visitor);

  /** How many statements would be shown if none were left out, see {@link Listing#part}. */
  long countStatements(Listing listing);

  /** The same of events. */
  long countEvents(Listing listing);

  /** Lists statements and events anew, from the records. */
  void listAnew();

  /** How much is kept. */
  Counts counts();

  /** What is wrong with the store itself, for a person to read; nothing where it is whole. */
  List<String> faults();

  /**
   * Keeps what a person says of names, under the next number, which it is given back with. When it
   * returns it is safe.
   */
  Correction correct(Correction correction);

  /** All corrections in the order of their numbers, those taken back too. */
  List<Correction> corrections();

  /**
   * Takes a correction back.
   *
   * @throws IllegalArgumentException where none with the number holds
   */
  void undo(long number, Instant time);

  @Override
  void close();

  /** Is shown articles one after the other. */
  @FunctionalInterface
  interface Visitor {
    void visit(long change, KeptArticle article);
  }
}
