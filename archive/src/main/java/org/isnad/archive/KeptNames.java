package org.isnad.archive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.name.NameCode;
import org.isnad.archive.name.NameSearch;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.SqlNames;
import org.isnad.archive.store.SqlStore;
import org.jspecify.annotations.Nullable;

/** Who is who as the store keeps it: only what is shown is read. */
final class KeptNames implements Names {

  private static final long[] NOBODY = {};

  private final SqlStore store;
  private final NameSearch search;

  /** What was read, by number; those without their articles first. */
  private final Map<Long, SqlNames.Row> rows = new HashMap<>();

  private final Map<String, Long> numbers = new HashMap<>();

  /** Those with their articles, by id. */
  private final Map<String, Identity> wholes = new HashMap<>();

  /** The numbers of whom an article names, in the order of its entities. */
  private final Map<String, long[]> ofArticles = new HashMap<>();

  KeptNames(SqlStore store, Knowledge known) {
    this.store = store;
    search = new NameSearch(new BySound(), known);
  }

  /**
   * Where an entity of an article stands among its entities, by its id: {@code e1} is the first.
   */
  static int place(String entity) {
    return Integer.parseInt(entity.substring(1)) - 1;
  }

  private <T> T read(Function<SqlNames, T> reading) {
    return store.links(work -> reading.apply(work.names()));
  }

  /** One without its articles. */
  private Identity bare(SqlNames.Row row) {
    rows.put(row.number(), row);
    numbers.put(row.id(), row.number());
    return NameCode.read(row.id(), row.type(), row.told());
  }

  private Identity whole(Identity bare) {
    return wholes.computeIfAbsent(bare.id(), absent -> withArticles(bare));
  }

  private Identity withArticles(Identity bare) {
    return new Identity(
        bare.id(),
        bare.key(),
        bare.type(),
        bare.name(),
        bare.latin(),
        bare.names(),
        bare.spellings(),
        bare.country(),
        bare.kind(),
        bare.joins(),
        articles(row(bare).articles()));
  }

  private SqlNames.Row row(Identity identity) {
    Long number = numbers.get(identity.id());
    SqlNames.Row row = number == null ? null : rows.get(number);
    return row == null ? read(names -> names.byId(identity.id()).orElseThrow()) : row;
  }

  private List<String> articles(byte[] packed) {
    return read(names -> names.articles(NameCode.growing(packed))).values().stream()
        .sorted()
        .toList();
  }

  private final class BySound implements NameSearch.Source {

    private final Map<Integer, List<Identity>> known = new HashMap<>();

    @Override
    public Optional<Identity> byId(String id) {
      return read(names -> names.byId(id)).map(KeptNames.this::bare);
    }

    @Override
    public List<Identity> called(String skeleton) {
      return sounding(NameKeeper.whole(skeleton));
    }

    @Override
    public List<Identity> having(String skeleton) {
      return sounding(NameKeeper.part(skeleton));
    }

    private List<Identity> sounding(int sound) {
      return known.computeIfAbsent(
          sound,
          absent ->
              read(names -> names.bySound(sound)).stream().map(KeptNames.this::bare).toList());
    }

    @Override
    public Comparator<Identity> order() {
      return Comparator.comparing(identity -> numbers.getOrDefault(identity.id(), 0L));
    }
  }

  @Override
  public List<Identity> find(String query) {
    return search.find(query).stream().map(this::whole).toList();
  }

  @Override
  public Found list(Asked asked) {
    if (asked.words().isBlank()) {
      int total = read(names -> names.count(asked.type(), asked.joined()));
      List<SqlNames.Row> found =
          read(names -> names.list(asked.type(), asked.joined(), asked.from(), asked.limit()));
      return new Found(found.stream().map(this::bare).map(this::whole).toList(), total);
    }
    List<Identity> found = search.having(asked.words()).stream().filter(asked::includes).toList();
    return new Found(
        found.stream().skip(asked.from()).limit(asked.limit()).map(this::whole).toList(),
        found.size());
  }

  @Override
  public Optional<Identity> of(String article, @Nullable String entity) {
    if (entity == null) {
      return Optional.empty();
    }
    long[] entities =
        ofArticles.computeIfAbsent(
            article,
            absent -> read(names -> names.ofArticle(article)).map(NameCode::plain).orElse(NOBODY));
    int place = place(entity);
    long number = place < entities.length ? entities[place] : 0;
    return number == 0
        ? Optional.empty()
        : Optional.of(row(number)).map(this::bare).map(this::whole);
  }

  private SqlNames.Row row(long number) {
    return rows.computeIfAbsent(number, n -> read(names -> names.byNumber(n).orElseThrow()));
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    SqlNames.Row row = row(identity);
    Set<Long> held = new TreeSet<>();
    NameCode.roles(
        row.told(),
        number -> {
          held.add(number);
          return "";
        });
    long[] told = held.stream().mapToLong(Long::longValue).toArray();
    Map<Long, String> found = read(names -> names.articles(told));
    return NameCode.roles(row.told(), number -> found.getOrDefault(number, ""));
  }
}
