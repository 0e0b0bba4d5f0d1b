package org.isnad.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.link.Linker;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.name.NameCode;
import org.isnad.archive.name.NameSearch;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.LinkState;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.SqlLinks;
import org.isnad.archive.store.SqlNames;
import org.isnad.archive.store.SqlStore;

/**
 * Keeps who is who over all articles in the store. It is worked out anew when it is asked for after
 * articles or corrections came: the records are read one after the other, and of each only who is
 * named in it stays.
 */
final class NameKeeper {

  private static final int RECORDS_AT_ONCE = 200;
  private static final String WHOLE = "=";

  private final SqlStore store;
  private final Knowledge known;
  private final String version;

  /** By the id of an article its number. */
  private final Map<String, Long> numbers = new HashMap<>();

  /**
   * @param version of the program that works it out
   */
  NameKeeper(SqlStore store, Knowledge known, String version) {
    this.store = store;
    this.known = known;
    this.version = version;
  }

  /** How a whole name sounds, as a number. */
  static int whole(String skeleton) {
    return (WHOLE + skeleton).hashCode();
  }

  /** How a part of a name sounds. */
  static int part(String skeleton) {
    return skeleton.hashCode();
  }

  /** Who is who, as the articles and corrections are now. */
  Names names() {
    List<Correction> corrections = store.corrections();
    LinkState now = new LinkState(version, store.latestChange(), Linker.numberOf(corrections));
    if (store.links(work -> work.names().state()).filter(now::equals).isEmpty()) {
      NameBook book = store.links(work -> gathered(work, corrections));
      try {
        store.linking(work -> put(work, book, now));
      } catch (ArchiveException e) {
        if (!e.isBusy()) {
          throw e;
        }
        return book; // it is kept the next time
      }
    }
    return new KeptNames(store, known);
  }

  private NameBook gathered(LinkWork work, List<Correction> corrections) {
    NameBook.Gathering gathering = new NameBook.Gathering(known, corrections);
    long change = 0;
    for (List<SqlLinks.Changed> step = step(work, change);
        !step.isEmpty();
        step = step(work, change)) {
      for (SqlLinks.Changed one : step) {
        work.readable(one.id(), one.record()).ifPresent(gathering::add);
        numbers.put(one.id(), one.number());
        change = one.change();
      }
    }
    return gathering.book();
  }

  private static List<SqlLinks.Changed> step(LinkWork work, long change) {
    return work.links().changedAfter(change, RECORDS_AT_ONCE);
  }

  private long number(String article) {
    return numbers.getOrDefault(article, 0L);
  }

  private boolean put(LinkWork work, NameBook book, LinkState now) {
    SqlNames names = work.names();
    names.clear();
    Map<String, Long> byId = new HashMap<>();
    for (Identity identity : book.mostWrittenAbout()) {
      long number = byId.size() + 1L;
      byId.put(identity.id(), number);
      names.put(row(number, identity, book), found(identity));
    }
    Map<Long, List<Long>> byArticle = new TreeMap<>();
    book.places(
        (article, entity, identity) -> {
          List<Long> entities =
              byArticle.computeIfAbsent(number(article), key -> new ArrayList<>());
          int place = KeptNames.place(entity);
          while (entities.size() <= place) {
            entities.add(0L);
          }
          entities.set(place, byId.get(identity.id()));
        });
    Map<Long, byte[]> packed = new TreeMap<>();
    byArticle.forEach(
        (article, entities) ->
            packed.put(
                article, NameCode.plain(entities.stream().mapToLong(Long::longValue).toArray())));
    names.putArticles(packed);
    names.keep(now);
    return true;
  }

  private SqlNames.Row row(long number, Identity identity, NameBook book) {
    long[] articles = identity.articles().stream().mapToLong(this::number).sorted().toArray();
    return new SqlNames.Row(
        number,
        identity.id(),
        identity.type(),
        NameCode.write(identity, book.roles(identity), this::number),
        NameCode.growing(articles));
  }

  private static SqlNames.Found found(Identity identity) {
    Set<Integer> sounds = new LinkedHashSet<>();
    NameSearch.wholeSounds(identity).forEach(sound -> sounds.add(whole(sound)));
    NameSearch.partSounds(identity).forEach(sound -> sounds.add(part(sound)));
    return new SqlNames.Found(Folding.key(identity.name()), identity.spellings().size(), sounds);
  }
}
