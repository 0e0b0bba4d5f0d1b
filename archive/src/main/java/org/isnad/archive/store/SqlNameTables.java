package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.archive.name.NameTables;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The tables of {@code V8__lists.sql} by which who is who is brought up to date. */
final class SqlNameTables implements NameTables {

  private static final String PART =
      "select part, block, cluster, country, periods from name_part ";

  private final Handle handle;
  private final SqlNames names;

  SqlNameTables(Handle handle, SqlNames names) {
    this.handle = handle;
    this.names = names;
  }

  @Override
  public Map<Long, Head> heads(Collection<Long> articles) {
    Map<Long, Head> heads = new HashMap<>();
    for (Several part : Several.of(articles).toList()) {
      part.bound(
              handle.createQuery(
                  "select number, id, day from article where number in " + Several.PLACES))
          .map((row, c) -> new Head(row.getLong(1), row.getString(2), day(row.getString(3))))
          .forEach(head -> heads.put(head.number(), head));
    }
    return heads;
  }

  private static @Nullable LocalDate day(String day) {
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  @Override
  public Map<Integer, Long> blocks(Collection<Integer> labels) {
    Map<Integer, Long> blocks = new HashMap<>();
    for (Several part : Several.of(labels).toList()) {
      part.bound(
              handle.createQuery(
                  "select label, block from name_label where label in " + Several.PLACES))
          .map((row, c) -> Map.entry(row.getInt(1), row.getLong(2)))
          .forEach(one -> blocks.put(one.getKey(), one.getValue()));
    }
    return blocks;
  }

  @Override
  public Optional<byte[]> block(long number) {
    return handle
        .createQuery("select held from name_block where number = :number")
        .bind("number", number)
        .map((row, c) -> row.getBytes(1))
        .findOne();
  }

  @Override
  public void putBlock(long number, byte[] held, Set<Integer> labels) {
    handle.execute("insert into name_block (number, held) values (?, ?)", number, held);
    PreparedBatch batch =
        handle.prepareBatch("insert into name_label (label, block) values (?, ?)");
    labels.forEach(label -> batch.bind(0, label).bind(1, number).add());
    SqlStoryRows.execute(batch);
  }

  @Override
  public void removeBlock(long number, Set<Integer> labels) {
    handle.execute("delete from name_block where number = ?", number);
    PreparedBatch batch = handle.prepareBatch("delete from name_label where label = ?");
    labels.forEach(label -> batch.bind(0, label).add());
    SqlStoryRows.execute(batch);
  }

  @Override
  public List<Part> parts(String part) {
    return parts(
        handle.createQuery(PART + "where part = :part order by block, cluster").bind("part", part));
  }

  @Override
  public List<Part> parts(String part, long block) {
    return parts(
        handle
            .createQuery(PART + "where part = :part and block = :block order by cluster")
            .bind("part", part)
            .bind("block", block));
  }

  private static List<Part> parts(Query query) {
    return query
        .map(
            (row, c) ->
                new Part(
                    row.getString(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getBytes(5)))
        .list();
  }

  @Override
  public void putParts(Collection<Part> parts) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into name_part (part, block, cluster, country, periods) values (?, ?, ?, ?, ?)");
    for (Part part : parts) {
      batch
          .bind(0, part.part())
          .bind(1, part.block())
          .bind(2, part.cluster())
          .bind(3, part.country())
          .bind(4, part.periods())
          .add();
    }
    SqlStoryRows.execute(batch);
  }

  @Override
  public void removeParts(Collection<Part> parts) {
    PreparedBatch batch =
        handle.prepareBatch("delete from name_part where part = ? and block = ? and cluster = ?");
    for (Part part : parts) {
      batch.bind(0, part.part()).bind(1, part.block()).bind(2, part.cluster()).add();
    }
    SqlStoryRows.execute(batch);
  }

  @Override
  public Optional<OneWord> shortName(String key) {
    return handle
        .createQuery("select key, number, held, answers from short_name where key = :key")
        .bind("key", key)
        .map(
            (row, c) ->
                new OneWord(row.getString(1), row.getLong(2), row.getBytes(3), row.getBytes(4)))
        .findOne();
  }

  @Override
  public void putShort(OneWord name) {
    handle.execute(
        "insert into short_name (key, number, held, answers) values (?, ?, ?, ?)",
        name.key(),
        name.number(),
        name.held(),
        name.answers());
  }

  @Override
  public void removeShort(String key) {
    handle.execute("delete from short_name where key = ?", key);
  }

  @Override
  public List<Long> ofUnit(long unit) {
    return handle
        .createQuery("select number from identity where unit = :unit")
        .bind("unit", unit)
        .mapTo(Long.class)
        .list();
  }

  @Override
  public List<Row> byNumbers(Collection<Long> numbers) {
    return names.byNumbers(numbers);
  }

  @Override
  public List<Row> byBeginning(String beginning) {
    return handle
        .createQuery(SqlNames.ROW + "where id >= :id and id < :end")
        .bind("id", beginning)
        .bind("end", beginning + "~") // behind all digits
        .map((row, c) -> SqlNames.row(row))
        .list();
  }

  @Override
  public void put(Row row, Found found) {
    handle.execute(
        "insert into identity (number, id, type, key, named, spellings, unit, places, name_key,"
            + " told, articles, offices) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.number(),
        row.id(),
        row.type().name(),
        row.key(),
        row.named(),
        found.spellings(),
        row.unit(),
        row.places(),
        found.name(),
        row.told(),
        row.articles(),
        row.offices());
    index(row, found, "insert into name_sound (sound, identity) values (?, ?)", true);
    index(row, found, "insert into name_word (word, identity) values (?, ?)", false);
  }

  @Override
  public void remove(Row row, Found found) {
    handle.execute("delete from identity where number = ?", row.number());
    index(row, found, "delete from name_sound where sound = ? and identity = ?", true);
    index(row, found, "delete from name_word where word = ? and identity = ?", false);
  }

  private void index(Row row, Found found, String sql, boolean sounds) {
    PreparedBatch batch = handle.prepareBatch(sql);
    Collection<?> keys = sounds ? found.sounds() : words(found.name());
    keys.forEach(key -> batch.bind(0, key).bind(1, row.number()).add());
    SqlStoryRows.execute(batch);
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.split(" ")) {
      words.add(words.isEmpty() ? SqlNames.FIRST + word : word);
    }
    return words;
  }

  @Override
  public void rename(long number, String id) {
    handle.execute("update identity set id = ? where number = ?", id, number);
  }

  @Override
  public Map<Long, byte[]> ofArticles(Collection<Long> numbers) {
    return names.ofArticles(numbers);
  }

  @Override
  public void removeArticle(long article) {
    handle.execute("delete from article_names where article = ?", article);
  }

  @Override
  public void putArticle(long article, byte[] identities) {
    removeArticle(article);
    handle.execute(
        "insert into article_names (article, identities) values (?, ?)", article, identities);
  }
}
