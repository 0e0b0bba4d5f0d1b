package org.isnad.app.evaluate;

import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;

/**
 * One article's gold record beside the analysis record that is measured by it.
 *
 * @param scores takes the figures and the mistakes
 */
record Comparison(GoldArticle gold, AnalysisRecord record, Names names, Scores scores) {

  Comparison(GoldArticle gold, AnalysisRecord record, Scores scores) {
    this(gold, record, new Names(gold, record), scores);
  }

  /** The words that a span of the record covers. */
  String words(Span span) {
    return span.of(record.text());
  }

  void mistake(String kind, String detail) {
    scores.mistake(gold.doc(), kind, detail);
  }
}
