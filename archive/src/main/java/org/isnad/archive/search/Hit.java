package org.isnad.archive.search;

import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;

/**
 * An article that a search found.
 *
 * @param snippet the part of its text that answers best
 * @param matches the words in that part that answer, in text order
 */
public record Hit(AnalysisRecord record, Span snippet, List<Span> matches) {

  public Hit {
    matches = List.copyOf(matches);
  }
}
