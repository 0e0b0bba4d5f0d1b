package org.isnad.archive.copy;

/** What two texts share. */
final class SharedText extends SharedRuns implements CopyJudge.Shared {

  private final CopyText own;
  private final CopyText other;

  SharedText(CopyText own, CopyText other) {
    super(own.runs().shingles(), other.runs().shingles());
    this.own = own;
    this.other = other;
  }

  @Override
  public boolean ofOneOutlet() {
    return own.runs().isOfOneOutletWith(other.runs());
  }

  @Override
  public CopyMeasures measures() {
    Wording shorter = shorterWording();
    Wording longer = longerWording();
    return new CopyMeasures(
        runs(),
        shorter.phrases().foundIn(longer.phrases()),
        shorter.foundIn(longer),
        shorter.names().foundIn(longer.names()),
        shorter.numbers().foundIn(longer.numbers()));
  }

  @Override
  public boolean haveOtherNames() {
    return shorterWording().names().areOthersThanIn(longerWording().names());
  }

  private Wording shorterWording() {
    return (ownIsShorter() ? own : other).wording();
  }

  private Wording longerWording() {
    return (ownIsShorter() ? other : own).wording();
  }

  @Override
  public double lead() {
    return own.wording().sharedLead(other.wording());
  }
}
