package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.name.NameTables.Row;
import org.isnad.archive.name.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables of {@code V8__lists.sql}: who is who over all articles, as it was worked out last. */
public final class SqlNames {

  static final List<String> TABLES =
      List.of(
          "name_state",
          "identity",
          "article_names",
          "name_sound",
          "name_word",
          "name_block",
          "name_label",
          "name_part",
          "short_name");

  static final String ROW =
      "select number, id, key, type, unit, places, named, told, articles, offices from identity ";

  private static final String BY_NAMED = " order by named desc, key";

  /** So few names with a word are sorted; more are looked for among the most written about. */
  private static final int FEW = 2000;

  /** Stands before the first word of a name. */
  static final String FIRST = "^";

  private final Handle handle;

  SqlNames(Handle handle) {
    this.handle = handle;
  }

  /** Of what it was worked out; nothing where it never was. */
  public Optional<LinkState> state() {
    return handle
        .createQuery("select version, change, corrections from name_state")
        .map((row, c) -> new LinkState(row.getString(1), row.getLong(2), row.getInt(3)))
        .findOne();
  }

  /** Forgets all. */
  public void clear() {
    TABLES.forEach(table -> handle.execute("delete from " + table));
  }

  /** By which corrections it was worked out: their numbers. */
  public Set<Long> holding() {
    return handle
        .createQuery("select holding from name_state")
        .mapTo(String.class)
        .findOne()
        .filter(numbers -> !numbers.isEmpty())
        .map(numbers -> Arrays.stream(numbers.split(" ")).map(Long::valueOf))
        .orElse(Stream.of())
        .collect(Collectors.toSet());
  }

  public void keep(LinkState state, Set<Long> holding) {
    handle.execute("delete from name_state");
    handle.execute(
        "insert into name_state (only_row, version, change, corrections, holding) values (1, ?, ?, ?, ?)",
        state.version(),
        state.change(),
        state.corrections(),
        holding.stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  public Optional<Row> byId(String id) {
    return handle
        .createQuery(ROW + "where id = :id")
        .bind("id", id)
        .map((row, c) -> row(row))
        .findOne();
  }

  /** In no order; those that are there. */
  public List<Row> byNumbers(Collection<Long> numbers) {
    return Several.of(numbers)
        .flatMap(
            part ->
                part
                    .bound(handle.createQuery(ROW + "where number in " + Several.PLACES))
                    .map((row, c) -> row(row))
                    .list()
                    .stream())
        .toList();
  }

  /** Those that may sound so, from the most written about on. */
  public List<Row> bySound(int sound) {
    return handle
        .createQuery(
            ROW
                + "where number in (select identity from name_sound where sound = :sound)"
                + BY_NAMED)
        .bind("sound", sound)
        .map((row, c) -> row(row))
        .list();
  }

  /** How many sound so. */
  public int countBySound(int sound) {
    return handle
        .createQuery("select count(*) from name_sound where sound = :sound")
        .bind("sound", sound)
        .mapTo(Integer.class)
        .one();
  }

  /** From the most written about on. */
  public List<Row> list(Names.Asked asked) {
    Names.Place after = asked.after();
    String later = after == null ? "" : " and named <= :named and (named < :named or key > :key)";
    Query query =
        handle.createQuery(ROW + where(asked) + later + BY_NAMED + " limit :limit offset :from");
    if (after != null) {
      query.bind("named", after.articles()).bind("key", after.key());
    }
    return bound(query, asked)
        .bind("limit", asked.limit())
        .bind("from", asked.from())
        .map((row, c) -> row(row))
        .list();
  }

  public int count(Names.Asked asked) {
    Query query = handle.createQuery("select count(*) from identity " + where(asked));
    return bound(query, asked).mapTo(Integer.class).one();
  }

  private static String where(Names.Asked asked) {
    return "where spellings > "
        + (asked.joined() ? "1" : "0")
        + (asked.type() == null ? "" : " and type = :type");
  }

  private static Query bound(Query query, Names.Asked asked) {
    return asked.type() == null ? query : query.bind("type", asked.type().name());
  }

  /**
   * Those whose name begins so, folded, from the most written about on; or those with a later word
   * that does.
   */
  public List<Row> beginning(String begun, boolean first, int most) {
    Begun asked = new Begun(begun, first);
    int having =
        asked
            .bound(
                handle.createQuery(
                    "select count(*) from (select 1 from name_word where "
                        + asked.words()
                        + " limit "
                        + FEW
                        + ") as few"))
            .mapTo(Integer.class)
            .one();
    if (having == 0) {
      return List.of();
    }
    // Of very many that begin with some letters, the most written about are soon found by the
    // names.
    boolean isAmong = having < FEW || asked.isWhole();
    String among =
        isAmong
            ? "number in (select identity from name_word where " + asked.words() + ") and "
            : "";
    Query query =
        handle.createQuery(ROW + "where " + among + asked.names() + BY_NAMED + " limit :most");
    return asked
        .boundToNames(isAmong ? asked.bound(query) : query)
        .bind("most", most)
        .map((row, c) -> row(row))
        .list();
  }

  /** What somebody began to write: of the whole name, or of what follows a space in it. */
  private record Begun(String begun, boolean first) {

    private boolean isWhole() {
      return begun.indexOf(' ') >= 0;
    }

    String words() {
      return isWhole() ? "word = :word" : "word >= :word and word < :end";
    }

    Query bound(Query query) {
      String word = (first ? FIRST : "") + begun.split(" ", 2)[0];
      query.bind("word", word);
      return isWhole() ? query : query.bind("end", word + Character.MAX_VALUE);
    }

    String names() {
      String begins = "substr(name_key, 1, :length) = :begun";
      return first
          ? begins
          : "length(replace(name_key, :inside, '')) < length(name_key) and not " + begins;
    }

    Query boundToNames(Query query) {
      query.bind("length", begun.codePointCount(0, begun.length())).bind("begun", begun);
      return first ? query : query.bind("inside", " " + begun);
    }
  }

  static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        EntityType.valueOf(row.getString(4)),
        row.getLong(5),
        row.getLong(6),
        row.getInt(7),
        row.getBytes(8),
        row.getBytes(9),
        row.getBytes(10));
  }

  /** Who the entities of an article are. */
  public Optional<byte[]> ofArticle(String article) {
    return handle
        .createQuery(
            "select n.identities from article_names n join article a on a.number = n.article"
                + " where a.id = :id")
        .bind("id", article)
        .map((row, c) -> row.getBytes(1))
        .findOne();
  }

  /** The same of several articles, by their numbers. */
  public Map<Long, byte[]> ofArticles(Collection<Long> numbers) {
    Map<Long, byte[]> found = new HashMap<>();
    for (Several part : Several.of(numbers).toList()) {
      part.bound(
              handle.createQuery(
                  "select article, identities from article_names where article in "
                      + Several.PLACES))
          .map((row, c) -> Map.entry(row.getLong(1), row.getBytes(2)))
          .forEach(one -> found.put(one.getKey(), one.getValue()));
    }
    return found;
  }
}
