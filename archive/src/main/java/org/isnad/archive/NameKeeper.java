package org.isnad.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.link.Linker;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.name.NameUpdate;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.LinkState;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.SqlLinks;
import org.isnad.archive.store.SqlNames;
import org.isnad.archive.store.SqlStore;

/**
 * Keeps who is who over all articles in the store. It is brought up to date when it is asked for
 * after articles or corrections came, in steps, each all or none: it goes on where it was stopped.
 */
final class NameKeeper {

  /** So many articles in one step. */
  private static final int STEP = 25_000;

  private static final int RECORDS_AT_ONCE = 200;

  private final SqlStore store;
  private final Knowledge known;
  private final String version;

  /**
   * @param version of the program that works it out
   */
  NameKeeper(SqlStore store, Knowledge known, String version) {
    this.store = store;
    this.known = known;
    this.version = version;
  }

  /**
   * Who is who, as the articles and corrections are now; as it was kept last where another program
   * is writing.
   */
  Names names() {
    try {
      keep();
    } catch (ArchiveException e) {
      if (!e.isBusy() || !isKept()) {
        throw e;
      }
    }
    return new KeptNames(store, known);
  }

  /** Whether this version of the program ever kept it: what others kept is not read. */
  boolean isKept() {
    return store
        .links(work -> work.names().state())
        .filter(state -> state.version().equals(version))
        .isPresent();
  }

  /**
   * Keeps who is who as the articles and corrections are now.
   *
   * @throws ArchiveException where another program is writing, {@link ArchiveException#isBusy}
   */
  void keep() {
    while (!isUpToDate()) {
      store.linking(work -> step(work, store.corrections()));
    }
  }

  private boolean isUpToDate() {
    LinkState now =
        new LinkState(version, store.latestChange(), Linker.numberOf(store.corrections()));
    return store.links(work -> work.names().state()).filter(now::equals).isPresent();
  }

  private boolean step(LinkWork work, List<Correction> corrections) {
    SqlNames names = work.names();
    LinkState state = names.state().orElse(new LinkState("", 0, 0));
    if (!state.version().equals(version)) {
      names.clear();
      state = new LinkState(version, 0, 0);
    }
    Set<Long> holding = names.holding();
    List<Correction> hold = corrections.stream().filter(Correction::holds).toList();
    List<Correction> before =
        corrections.stream()
            .filter(correction -> holding.contains(correction.number()))
            .map(Correction::holding)
            .toList();
    NameUpdate update = new NameUpdate(work.nameTables(), known, before, hold);
    long change = take(work, update, state.change());
    update.run();
    names.keep(
        new LinkState(version, change, Linker.numberOf(corrections)),
        hold.stream().map(Correction::number).collect(Collectors.toSet()));
    return true;
  }

  /** Up to which change the update has taken articles. */
  private static long take(LinkWork work, NameUpdate update, long after) {
    long change = after;
    for (int taken = 0; taken < STEP; taken += RECORDS_AT_ONCE) {
      List<SqlLinks.Changed> changed = work.links().changedAfter(change, RECORDS_AT_ONCE);
      for (SqlLinks.Changed one : changed) {
        work.readable(one.id(), one.record())
            .ifPresentOrElse(
                record -> update.add(one.number(), record), () -> update.remove(one.number()));
        change = one.change();
      }
      if (changed.size() < RECORDS_AT_ONCE) {
        break;
      }
    }
    return change;
  }
}
