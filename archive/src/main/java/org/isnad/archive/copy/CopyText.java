package org.isnad.archive.copy;

import java.util.Objects;
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

  private final TextRuns runs;
  private @Nullable Supplier<Wording> reading;
  private @Nullable Wording wording;

  private CopyText(TextRuns runs, Supplier<Wording> reading) {
    this.runs = runs;
    this.reading = reading;
  }

  public static CopyText of(AnalysisRecord record, Terms terms, BackgroundWords words) {
    return new CopyText(
        TextRuns.of(record, terms.of(record.text())), () -> Wording.of(record, terms, words));
  }

  /** Its clauses, read when they are first asked for: most texts share nothing with others. */
  synchronized Wording wording() {
    if (reading != null) {
      wording = reading.get();
      reading = null;
    }
    return Objects.requireNonNull(wording);
  }

  public CopyArticle article() {
    return runs.article();
  }

  public TextRuns runs() {
    return runs;
  }

  /** The runs of words by which others with the same are found. */
  public int[] sample() {
    return runs.shingles().sample();
  }

  /** How the later of the two carries the earlier, if it does. */
  public Optional<Copy> with(CopyText other) {
    if (!runs.isNear(other.runs)) {
      return Optional.empty();
    }
    CopyText later = isBefore(other) ? other : this;
    CopyText earlier = isBefore(other) ? this : other;
    SharedText shared = new SharedText(earlier, later);
    double share = Math.round(STEPS * shared.runs()) / STEPS;
    Copy.Kind kind = CopyJudge.judge(shared);
    return kind == null
        ? Optional.empty()
        : Optional.of(new Copy(later.article().id(), earlier.article().id(), kind, share));
  }

  /** What is weighed of two texts of two outlets; nothing where their runs alone tell. */
  public Optional<CopyMeasures> measures(CopyText other) {
    SharedText shared = isBefore(other) ? new SharedText(this, other) : new SharedText(other, this);
    return CopyJudge.isOpen(shared) ? Optional.of(shared.measures()) : Optional.empty();
  }

  /** In their order: which of two texts of one length is the shorter must not hang on who asks. */
  private boolean isBefore(CopyText other) {
    return runs.isBefore(other.runs);
  }
}
