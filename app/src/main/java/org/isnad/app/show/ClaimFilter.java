package org.isnad.app.show;

import org.isnad.archive.claim.Claim;

/** Which claims to show. */
public enum ClaimFilter {
  /** Those that several articles pass on, or somebody denies. */
  TAKEN_UP,
  /** Those that somebody denies. */
  DISPUTED,
  ALL;

  boolean passes(Claim claim) {
    return switch (this) {
      case TAKEN_UP -> claim.isDisputed() || claim.articles() > 1;
      case DISPUTED -> claim.isDisputed();
      case ALL -> true;
    };
  }
}
