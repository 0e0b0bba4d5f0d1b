package org.isnad.archive.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as it is compared with others word for word: whether one of two carries
 * the other is told by the two alone.
 */
public final class CopyText {

  /** Texts that share fewer sampled runs of words are not compared. */
  public static final int FEWEST_SHARED = 2;

  /** Longer, a wire lives on only as what others quote. */
  public static final int DAYS_A_WIRE_LIVES = 10;

  private static final int SHORT_TEXT = 25;
  private static final double SAME = 0.85;

  /** Read from .25 to .60 over a day of eleven outlets: below .3 they only quote the same words. */
  private static final double EDITED = 0.32;

  /** An outlet's own formulas (the weather, weddings, posts to fill) share half of their runs. */
  private static final double EDITED_BY_ITSELF = 0.7;

  private static final double EXCERPT = 0.6;
  private static final double COMPARABLE_LENGTH = 0.35;

  private final CopyArticle article;
  private final @Nullable String outlet;
  private final Shingles shingles;

  private CopyText(CopyArticle article, @Nullable String outlet, Shingles shingles) {
    this.article = article;
    this.outlet = outlet;
    this.shingles = shingles;
  }

  public static CopyText of(AnalysisRecord record, Terms terms) {
    Shingles shingles = Shingles.of(terms.of(record.text()));
    return new CopyText(CopyArticle.of(record), record.outlet(), shingles);
  }

  public CopyArticle article() {
    return article;
  }

  /** The runs of words by which others with the same are found. */
  public int[] sample() {
    return shingles.sample();
  }

  /** How the later of the two carries the earlier, if it does. */
  public Optional<Copy> with(CopyText other) {
    boolean isLater = CopyArticle.ORDER.compare(other.article, article) <= 0;
    CopyText later = isLater ? this : other;
    CopyText earlier = isLater ? other : this;
    int shorter = Math.min(shingles.size(), other.shingles.size());
    int longer = Math.max(shingles.size(), other.shingles.size());
    if (shorter == 0 || !areNear(earlier.article.day(), later.article.day())) {
      return Optional.empty();
    }
    int shared = shingles.shared(other.shingles);
    double share = (double) shared / shorter;
    double sameness = (double) shared / (shorter + longer - shared);
    boolean oneOutlet = outlet != null && outlet.equals(other.outlet);
    Copy.Kind kind = kind(share, sameness, (double) shorter / longer, shorter, oneOutlet);
    return kind == null
        ? Optional.empty()
        : Optional.of(new Copy(later.article.id(), earlier.article.id(), kind, share));
  }

  private static boolean areNear(@Nullable LocalDate earlier, @Nullable LocalDate later) {
    return earlier == null
        || later == null
        || ChronoUnit.DAYS.between(earlier, later) <= DAYS_A_WIRE_LIVES;
  }

  private static Copy.@Nullable Kind kind(
      double share, double sameness, double lengths, int shorter, boolean oneOutlet) {
    if (sameness >= SAME) {
      return Copy.Kind.SAME;
    }
    if (shorter < SHORT_TEXT) {
      return null;
    }
    if (lengths >= COMPARABLE_LENGTH) {
      return share >= (oneOutlet ? EDITED_BY_ITSELF : EDITED) ? Copy.Kind.EDITED : null;
    }
    return share >= EXCERPT ? Copy.Kind.EXCERPT : null;
  }
}
