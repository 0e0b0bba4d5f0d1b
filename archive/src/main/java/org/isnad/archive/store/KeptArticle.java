package org.isnad.archive.store;

import java.time.Instant;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;

/**
 * One version of an article as it is kept: the page it came as and what the analysis found in it.
 *
 * @param version 1 for the first page with this id, 2 for the next that differs, and so on
 * @param hash fingerprint of the page, by which the same page is known again
 * @param page as it came, so that a later analysis can start from it
 * @param analysis which analysis made the record, see {@code AnalysisVersion}
 */
public record KeptArticle(
    String id,
    int version,
    String hash,
    Page page,
    AnalysisRecord record,
    Instant added,
    String analysis) {

  /** The same with the record of another analysis. */
  public KeptArticle with(AnalysisRecord other, String otherAnalysis) {
    return new KeptArticle(id, version, hash, page, other, added, otherAnalysis);
  }

  public KeptArticle {
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " of " + id);
    }
  }
}
