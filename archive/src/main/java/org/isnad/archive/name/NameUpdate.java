package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;

/**
 * Brings up to date who is who for articles and corrections that changed. What it costs follows
 * them, and how much there is of those whom they name: only what these may reach is made anew. What
 * comes of it is the same as if all were made at once, as {@link NameBook} does it in memory.
 *
 * <ol>
 *   <li>Whole names come to their blocks ({@link NameBlocks}), which are joined anew.
 *   <li>Names of one word are asked again whom they mean, where it changed who is written about
 *       ({@link NameShorts}).
 *   <li>With what these change may change what the lists of names join by a short name ({@link
 *       NameClosure}).
 *   <li>The identities of all that is otherwise are made ({@link NameFinals}); those that come out
 *       as they were are left alone.
 * </ol>
 */
public final class NameUpdate {

  private final NameTables tables;
  private final NameWork work;
  private final NameBlocks blocks;
  private final NameShorts shorts;
  private final Corrector corrector;
  private final List<Named> come = new ArrayList<>();

  /**
   * @param before the corrections by which what is kept was made
   */
  public NameUpdate(
      NameTables tables,
      Knowledge known,
      Collection<Correction> before,
      Collection<Correction> corrections) {
    this.tables = tables;
    corrector = new Corrector(corrections);
    work = new NameWork(tables, known, corrector);
    shorts = new NameShorts(work);
    Set<Correction> same = new HashSet<>(before);
    same.retainAll(Set.copyOf(corrections));
    boolean isSame = same.size() == before.size() && same.size() == corrections.size();
    Corrector earlier = isSame ? corrector : new Corrector(before);
    NameReach reach = isSame ? work.reach() : new NameReach(known, earlier);
    blocks = new NameBlocks(work, reach, earlier);
    before.stream().filter(c -> !same.contains(c)).forEach(this::isOtherwise);
    corrections.stream().filter(c -> !same.contains(c)).forEach(this::isOtherwise);
  }

  private void isOtherwise(Correction correction) {
    for (NameRef name : correction.names()) {
      work.corrected().add(NameKey.of(name.name()));
    }
  }

  /** Takes an article that is new, or has another record than before. */
  public void add(long article, AnalysisRecord record) {
    work.changed().add(article);
    come.addAll(Named.of(record, article));
  }

  /** Takes an article that can no more be read: it names nobody. */
  public void remove(long article) {
    work.changed().add(article);
  }

  public void run() {
    findMoved();
    for (Named named : come) {
      NameForm form = named.form();
      if (Appearance.isShort(corrector.type(form.type(), form.key()), form.key())) {
        shorts.add(named);
      } else {
        blocks.add(named);
      }
    }
    come.clear();
    blocks.run();
    shorts.run(blocks.heard());
    List<NameClosure.Part> parts = new NameClosure(work, shorts).parts();
    new NameFinals(work, shorts).run(parts);
  }

  /** Finds where names stood that are no more there, or are corrected. */
  private void findMoved() {
    Set<Long> named = new HashSet<>();
    tables
        .ofArticles(work.changed())
        .values()
        .forEach(packed -> addAll(named, NameCode.plain(packed)));
    touch(named);
    for (String key : work.corrected()) {
      touch(key);
    }
    Set<Named> corrected = new HashSet<>();
    for (String key : work.corrected()) {
      heldAs(key).stream()
          .filter(one -> one.form().key().equals(key))
          .filter(one -> !work.changed().contains(one.article()))
          .forEach(corrected::add);
    }
    come.addAll(corrected);
    touchHomes(corrected);
  }

  private static void addAll(Set<Long> numbers, long[] more) {
    for (long number : more) {
      if (number != 0) {
        numbers.add(number);
      }
    }
  }

  /** Touches what identities are made of. */
  private void touch(Set<Long> identities) {
    for (NameTables.Row row : tables.byNumbers(identities)) {
      if (row.unit() > 0) {
        work.blocks().add(row.unit());
      }
      row.identity().names().forEach(name -> touch(NameKey.of(name)));
    }
  }

  /** Touches all that is called so. */
  private void touch(String key) {
    if (key.indexOf(' ') < 0 && tables.shortName(key).isPresent()) {
      shorts.touch(key);
    }
    blocksOf(key).forEach(blocks::touch);
  }

  private Collection<Long> blocksOf(String key) {
    Set<Integer> labels = new HashSet<>();
    for (EntityType type : EntityType.values()) {
      labels.add(NameReach.ofLetters(type, key));
    }
    return tables.blocks(labels).values();
  }

  private List<Named> heldAs(String key) {
    List<Named> held = new ArrayList<>();
    tables.shortName(key).ifPresent(unit -> held.addAll(NamedCode.read(unit.held())));
    blocksOf(key).forEach(block -> held.addAll(NamedCode.read(tables.block(block).orElseThrow())));
    return held;
  }

  /** Whom corrected names meant may lose them. */
  private void touchHomes(Set<Named> corrected) {
    Map<Long, byte[]> kept =
        tables.ofArticles(corrected.stream().map(Named::article).distinct().toList());
    Set<Long> identities = new HashSet<>();
    for (Named named : corrected) {
      byte[] packed = kept.get(named.article());
      long[] entities = packed == null ? new long[0] : NameCode.plain(packed);
      if (named.place() < entities.length && entities[named.place()] != 0) {
        identities.add(entities[named.place()]);
      }
    }
    for (NameTables.Row row : tables.byNumbers(identities)) {
      if (row.unit() > 0) {
        work.blocks().add(row.unit());
      }
    }
  }
}
