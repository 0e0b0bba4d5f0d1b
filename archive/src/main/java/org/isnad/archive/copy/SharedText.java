package org.isnad.archive.copy;

import java.util.function.Supplier;

/** What two texts share, worked out as far as it is asked for. */
final class SharedText implements CopyJudge.Shared {

  private final int own;
  private final int other;
  private final int both;
  private final boolean ofOneOutlet;
  private final Supplier<Wording> ownWording;
  private final Supplier<Wording> otherWording;

  SharedText(
      Shingles own,
      Shingles other,
      boolean ofOneOutlet,
      Supplier<Wording> ownWording,
      Supplier<Wording> otherWording) {
    this.own = own.size();
    this.other = other.size();
    this.both = own.shared(other);
    this.ofOneOutlet = ofOneOutlet;
    this.ownWording = ownWording;
    this.otherWording = otherWording;
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

  @Override
  public boolean ofOneOutlet() {
    return ofOneOutlet;
  }

  @Override
  public CopyMeasures measures() {
    Wording shorter = shorterWording();
    Wording longer = longerWording();
    Phrases.Found found = shorter.phrases().in(longer.phrases());
    return new CopyMeasures(
        runs(), found.whole(), shorter.foundIn(longer), found.opening(), lengths());
  }

  @Override
  public boolean haveOtherNames() {
    return shorterWording().names().areOthersThanIn(longerWording().names());
  }

  private Wording shorterWording() {
    return (own <= other ? ownWording : otherWording).get();
  }

  private Wording longerWording() {
    return (own <= other ? otherWording : ownWording).get();
  }

  @Override
  public double lead() {
    return ownWording.get().sharedLead(otherWording.get());
  }
}
