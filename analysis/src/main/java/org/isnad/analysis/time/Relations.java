package org.isnad.analysis.time;

import org.isnad.analysis.time.Sense.Relation;
import org.jspecify.annotations.Nullable;

/** What an adjective like الماضي says in units. */
final class Relations {

  private Relations() {}

  /** -1, 0 or 1; null where the adjective is missing or does not count from the publication. */
  static @Nullable Integer offset(@Nullable Relation relation) {
    if (relation == null) {
      return null;
    }
    return switch (relation) {
      case LAST -> -1;
      case THIS -> 0;
      case NEXT -> 1;
      case RECENT, PREVIOUS, FOLLOWING, SAME -> null;
    };
  }
}
