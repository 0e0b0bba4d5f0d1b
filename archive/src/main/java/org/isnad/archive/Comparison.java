package org.isnad.archive;

import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.archive.store.ArchiveStore;
import org.isnad.archive.store.Compared;

/** Counts stories and claims, where something has changed since they were counted last. */
final class Comparison {

  private Comparison() {}

  static Compared of(ArchiveStore store, Supplier<Overview> all) {
    long change = store.latestChange();
    int corrections =
        store.corrections().stream().mapToInt(correction -> correction.holds() ? 1 : 2).sum();
    Optional<Compared> last =
        store
            .compared()
            .filter(then -> then.change() == change && then.corrections() == corrections);
    if (last.isPresent()) {
      return last.get();
    }
    Overview overview = all.get();
    long claims = overview.stories().stream().mapToLong(s -> overview.claims(s).size()).sum();
    Compared now = new Compared(change, corrections, overview.stories().size(), claims);
    store.compared(now);
    return now;
  }
}
