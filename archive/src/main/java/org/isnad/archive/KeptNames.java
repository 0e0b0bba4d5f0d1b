package org.isnad.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.archive.name.ArticleIds;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.name.NameCode;
import org.isnad.archive.name.NameSearch;
import org.isnad.archive.name.NameTables;
import org.isnad.archive.name.Names;
import org.isnad.archive.name.OfficeTold;
import org.isnad.archive.name.Roles;
import org.isnad.archive.store.LinkState;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.SqlNames;
import org.isnad.archive.store.SqlStore;
import org.jspecify.annotations.Nullable;

/** Who is who as the store keeps it: only what is shown is read. */
final class KeptNames implements Names {

  private static final long[] NOBODY = {};

  private final SqlStore store;
  private final NameSearch search;

  /** What was read, by number. */
  private final Map<Long, Identity> identities = new HashMap<>();

  /** Whom an article names, by its id. */
  private final Map<String, Map<String, Identity>> ofArticles = new HashMap<>();

  private final Map<Integer, List<Identity>> sounds = new HashMap<>();
  private @Nullable LinkState state;

  KeptNames(SqlStore store, Knowledge known) {
    this.store = store;
    search = new NameSearch(new BySound(), known);
  }

  private static String entity(int place) {
    return "e" + (place + 1);
  }

  private <T> T read(Function<SqlNames, T> reading) {
    return links(work -> reading.apply(work.names()));
  }

  /** What was read is forgotten where who is who is another since: numbers are used again. */
  private <T> T links(Function<LinkWork, T> reading) {
    return store.links(
        work -> {
          LinkState now = work.names().state().orElse(null);
          if (!Objects.equals(now, state)) {
            identities.clear();
            ofArticles.clear();
            sounds.clear();
            state = now;
          }
          return reading.apply(work);
        });
  }

  private Identity identity(NameTables.Row row) {
    return identities.computeIfAbsent(
        row.number(),
        number -> row.identity().in(new ArticleIds(row.named(), () -> articles(row.articles()))));
  }

  private List<String> articles(byte[] packed) {
    List<Long> numbers = Arrays.stream(NameCode.growing(packed)).boxed().toList();
    return store.links(work -> work.list().ids(numbers)).values().stream().sorted().toList();
  }

  private List<Identity> identities(Function<SqlNames, List<NameTables.Row>> reading) {
    return read(reading).stream().map(this::identity).toList();
  }

  private final class BySound implements NameSearch.Source {

    @Override
    public Optional<Identity> byId(String id) {
      return KeptNames.this.byId(id);
    }

    @Override
    public List<Identity> called(String skeleton) {
      return sounding(NameSearch.whole(skeleton));
    }

    @Override
    public List<Identity> having(String skeleton) {
      return sounding(NameSearch.part(skeleton));
    }

    @Override
    public int countHaving(String skeleton) {
      return read(names -> names.countBySound(NameSearch.part(skeleton)));
    }

    private List<Identity> sounding(int sound) {
      List<Identity> known = sounds.get(sound);
      if (known == null) {
        known = identities(names -> names.bySound(sound));
        sounds.put(sound, known);
      }
      return known;
    }

    @Override
    public Comparator<Identity> order() {
      return Comparator.comparing(Place::of);
    }
  }

  @Override
  public Optional<Identity> byId(String id) {
    return read(names -> names.byId(id)).map(this::identity);
  }

  @Override
  public List<Identity> find(String query) {
    return search.find(query);
  }

  @Override
  public Found list(Asked asked) {
    if (asked.words().isBlank()) {
      return new Found(identities(names -> names.list(asked)), read(names -> names.count(asked)));
    }
    List<Identity> found =
        search.having(asked.words().strip()).stream().filter(asked::includes).toList();
    return new Found(asked.part(found), found.size());
  }

  @Override
  public List<Identity> complete(String begun, int most) {
    List<Identity> found = new ArrayList<>(identities(n -> n.beginning(begun, true, most)));
    if (found.size() < most) {
      found.addAll(identities(n -> n.beginning(begun, false, most - found.size())));
    }
    return found;
  }

  @Override
  public Map<String, Identity> in(String article) {
    Map<String, Identity> known = ofArticles.get(article);
    if (known == null) {
      known = readOfArticle(article);
      ofArticles.put(article, known);
    }
    return known;
  }

  private Map<String, Identity> readOfArticle(String article) {
    return links(
        work -> {
          long[] entities = work.names().ofArticle(article).map(NameCode::plain).orElse(NOBODY);
          read(work.names(), Arrays.stream(entities).boxed());
          Map<String, Identity> named = new HashMap<>();
          for (int i = 0; i < entities.length; i++) {
            Identity identity = identities.get(entities[i]);
            if (identity != null) {
              named.put(entity(i), identity);
            }
          }
          return named;
        });
  }

  private void read(SqlNames names, Stream<Long> numbers) {
    List<Long> missing =
        numbers
            .filter(number -> number != 0 && !identities.containsKey(number))
            .distinct()
            .toList();
    names.byNumbers(missing).forEach(this::identity);
  }

  private Optional<NameTables.Row> row(Identity identity) {
    return read(names -> names.byId(identity.id()));
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    List<NameCode.KeptOffice> offices =
        row(identity).map(row -> NameCode.offices(row.offices())).orElse(List.of());
    List<Long> articles = offices.stream().map(NameCode.KeptOffice::article).distinct().toList();
    return links(
        work -> {
          Map<Long, String> ids = work.list().ids(articles);
          Map<Long, byte[]> names = work.names().ofArticles(articles);
          Map<NameCode.KeptOffice, Long> bodies = new HashMap<>();
          for (NameCode.KeptOffice office : offices) {
            byte[] named = names.get(office.article());
            long[] entities = named == null ? NOBODY : NameCode.plain(named);
            bodies.put(
                office,
                office.of() >= 0 && office.of() < entities.length ? entities[office.of()] : 0);
          }
          read(work.names(), bodies.values().stream());
          return Roles.of(offices.stream().map(office -> told(office, ids, bodies)).toList());
        });
  }

  private OfficeTold told(
      NameCode.KeptOffice office, Map<Long, String> ids, Map<NameCode.KeptOffice, Long> bodies) {
    Identity body = identities.get(bodies.get(office));
    return new OfficeTold(
        ids.getOrDefault(office.article(), ""),
        office.day(),
        office.title(),
        body == null ? null : body.name(),
        office.span());
  }

  @Override
  public List<String> newest(Identity identity, int most) {
    long[] numbers = row(identity).map(row -> NameCode.growing(row.articles())).orElse(NOBODY);
    return links(work -> work.list().newest(numbers, most));
  }
}
