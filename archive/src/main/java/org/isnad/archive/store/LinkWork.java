package org.isnad.archive.store;

import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.name.NameTables;
import org.jdbi.v3.core.Handle;

/** The tables of what articles tell together, for one piece of work on them. */
public final class LinkWork {

  private final SqlLinks links;
  private final SqlStoryRows stories;
  private final SqlStoryReading reading;
  private final SqlClaimReading claims;
  private final SqlNames names;
  private final NameTables nameTables;
  private final SqlArticleList list;
  private final SqlArticles articles;

  LinkWork(Handle handle, SqlArticles articles) {
    links = new SqlLinks(handle);
    stories = new SqlStoryRows(handle);
    reading = new SqlStoryReading(handle);
    claims = new SqlClaimReading(handle);
    names = new SqlNames(handle);
    nameTables = new SqlNameTables(handle, names);
    list = new SqlArticleList(handle);
    this.articles = articles;
  }

  public SqlLinks links() {
    return links;
  }

  public SqlStoryRows stories() {
    return stories;
  }

  /** What is listed of stories. */
  public SqlStoryReading reading() {
    return reading;
  }

  /** What is listed of claims. */
  public SqlClaimReading claims() {
    return claims;
  }

  /** Who is who. */
  public SqlNames names() {
    return names;
  }

  /** By which who is who is brought up to date. */
  public NameTables nameTables() {
    return nameTables;
  }

  /** What is listed of articles. */
  public SqlArticleList list() {
    return list;
  }

  /**
   * Any number of threads may ask.
   *
   * @throws ArchiveException naming the article, where it is damaged
   */
  public AnalysisRecord unpacked(String article, PackedRecord record) {
    return articles.record(article, record);
  }

  /** Nothing where it is damaged: {@code isnad check} names it. */
  public Optional<AnalysisRecord> readable(String article, PackedRecord record) {
    try {
      return Optional.of(unpacked(article, record));
    } catch (ArchiveException e) {
      return Optional.empty();
    }
  }

  public PackedRecord packed(AnalysisRecord record) {
    return articles.packed(record);
  }
}
