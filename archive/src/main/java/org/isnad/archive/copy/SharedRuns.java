package org.isnad.archive.copy;

/** What two texts share of their runs of words. */
class SharedRuns implements CopyJudge.Runs {

  private final int own;
  private final int other;
  private final int both;

  SharedRuns(Shingles own, Shingles other) {
    this.own = own.size();
    this.other = other.size();
    this.both = own.shared(other);
  }

  boolean ownIsShorter() {
    return own <= other;
  }

  @Override
  public double runs() {
    return shorter() == 0 ? 0 : (double) both / shorter();
  }

  @Override
  public double sameness() {
    return shorter() == 0 ? 0 : (double) both / (own + other - both);
  }

  @Override
  public double lengths() {
    return shorter() == 0 ? 0 : (double) shorter() / Math.max(own, other);
  }

  @Override
  public int shorter() {
    return Math.min(own, other);
  }
}
