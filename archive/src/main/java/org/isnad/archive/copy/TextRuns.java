package org.isnad.archive.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * The runs of words of an article's text: by them others with the same are found, and most of these
 * are told to be no copies.
 */
public final class TextRuns {

  private final CopyArticle article;
  private final @Nullable String outlet;
  private final Shingles shingles;

  private TextRuns(CopyArticle article, @Nullable String outlet, Shingles shingles) {
    this.article = article;
    this.outlet = outlet;
    this.shingles = shingles;
  }

  static TextRuns of(AnalysisRecord record, List<Term> terms) {
    return new TextRuns(CopyArticle.of(record), record.outlet(), Shingles.of(terms));
  }

  CopyArticle article() {
    return article;
  }

  Shingles shingles() {
    return shingles;
  }

  boolean isOfOneOutletWith(TextRuns other) {
    return outlet != null && outlet.equals(other.outlet);
  }

  boolean isBefore(TextRuns other) {
    return CopyArticle.ORDER.compare(article, other.article) < 0;
  }

  /** Whether one of the two may carry the other, as far as their days and runs tell. */
  public boolean mayBeCopied(TextRuns other) {
    SharedRuns shared = new SharedRuns(shingles, other.shingles);
    return isNear(other) && (CopyJudge.isSame(shared) || CopyJudge.isOpen(shared));
  }

  /** Whether so few days lie between that a wire may live on. */
  boolean isNear(TextRuns other) {
    LocalDate one = article.day();
    LocalDate two = other.article.day();
    return one == null
        || two == null
        || Math.abs(ChronoUnit.DAYS.between(one, two)) <= CopyText.DAYS_A_WIRE_LIVES;
  }
}
