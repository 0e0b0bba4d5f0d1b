package org.isnad.archive.store;

import org.isnad.analysis.record.AnalysisRecord;
import org.jdbi.v3.core.Handle;

/** The tables of what articles tell together, for one piece of work on them. */
public final class LinkWork {

  private final SqlLinks links;
  private final SqlStoryRows stories;
  private final SqlStoryReading reading;
  private final SqlClaimReading claims;
  private final SqlNames names;
  private final SqlArticles articles;

  LinkWork(Handle handle, SqlArticles articles) {
    links = new SqlLinks(handle);
    stories = new SqlStoryRows(handle);
    reading = new SqlStoryReading(handle);
    claims = new SqlClaimReading(handle);
    names = new SqlNames(handle);
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

  /**
   * Any number of threads may ask.
   *
   * @throws ArchiveException naming the article, where it is damaged
   */
  public AnalysisRecord unpacked(String article, PackedRecord record) {
    return articles.record(article, record);
  }

  public PackedRecord packed(AnalysisRecord record) {
    return articles.packed(record);
  }
}
