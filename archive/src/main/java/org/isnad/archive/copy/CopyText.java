package org.isnad.archive.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.BackgroundWords;
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

  /** Shares are kept in ten thousandths. */
  private static final double STEPS = 10_000;

  private final CopyArticle article;
  private final @Nullable String outlet;
  private final Shingles shingles;
  private final Supplier<Wording> reading;
  private @Nullable Wording wording;

  private CopyText(
      CopyArticle article, @Nullable String outlet, Shingles shingles, Supplier<Wording> reading) {
    this.article = article;
    this.outlet = outlet;
    this.shingles = shingles;
    this.reading = reading;
  }

  public static CopyText of(AnalysisRecord record, Terms terms, BackgroundWords words) {
    Shingles shingles = Shingles.of(terms.of(record.text()));
    return new CopyText(
        CopyArticle.of(record), record.outlet(), shingles, () -> Wording.of(record, terms, words));
  }

  /** Its clauses, read when they are first asked for: most texts share nothing with others. */
  private synchronized Wording wording() {
    Wording read = wording;
    if (read == null) {
      read = reading.get();
      wording = read;
    }
    return read;
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
    if (!areNear(earlier.article.day(), later.article.day())) {
      return Optional.empty();
    }
    SharedText shared = shared(earlier, later);
    double share = Math.round(STEPS * shared.runs()) / STEPS;
    Copy.Kind kind = CopyJudge.judge(shared);
    return kind == null
        ? Optional.empty()
        : Optional.of(new Copy(later.article.id(), earlier.article.id(), kind, share));
  }

  /** What is weighed of two texts of two outlets; nothing where their runs alone tell. */
  public Optional<CopyMeasures> measures(CopyText other) {
    boolean isLater = CopyArticle.ORDER.compare(other.article, article) <= 0;
    SharedText shared = isLater ? shared(other, this) : shared(this, other);
    return CopyJudge.isOpen(shared) ? Optional.of(shared.measures()) : Optional.empty();
  }

  /** In their order: which of two texts of one length is the shorter must not hang on who asks. */
  private static SharedText shared(CopyText earlier, CopyText later) {
    boolean oneOutlet = earlier.outlet != null && earlier.outlet.equals(later.outlet);
    return new SharedText(
        earlier.shingles, later.shingles, oneOutlet, earlier::wording, later::wording);
  }

  private static boolean areNear(@Nullable LocalDate earlier, @Nullable LocalDate later) {
    return earlier == null
        || later == null
        || ChronoUnit.DAYS.between(earlier, later) <= DAYS_A_WIRE_LIVES;
  }
}
