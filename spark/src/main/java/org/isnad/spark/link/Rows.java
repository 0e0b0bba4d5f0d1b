package org.isnad.spark.link;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.isnad.analysis.page.Page;
import org.isnad.archive.store.PackedSource;
import org.isnad.archive.story.Days;
import org.jspecify.annotations.Nullable;

/** Reads what rows hold, by the names of their columns. */
final class Rows {

  private Rows() {}

  static @Nullable String text(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getString(index);
  }

  static String told(Row row, String column) {
    return row.getString(row.fieldIndex(column));
  }

  static long number(Row row, String column) {
    return row.getLong(row.fieldIndex(column));
  }

  /** A day that is kept as its number. */
  static @Nullable LocalDate day(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : LocalDate.ofEpochDay(row.getInt(index));
  }

  static @Nullable Integer number(@Nullable LocalDate day) {
    return day == null ? null : Math.toIntExact(day.toEpochDay());
  }

  /** A day that is kept as one. */
  static @Nullable LocalDate date(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getDate(index).toLocalDate();
  }

  /** The days of columns {@code day}, {@code earliest}, {@code latest}. */
  static @Nullable Days days(Row row) {
    return days(row, "day", "earliest", "latest");
  }

  static @Nullable Days days(Row row, String ofDay, String ofEarliest, String ofLatest) {
    LocalDate day = day(row, ofDay);
    LocalDate earliest = day(row, ofEarliest);
    LocalDate latest = day(row, ofLatest);
    return day == null || earliest == null || latest == null
        ? null
        : new Days(day, earliest, latest);
  }

  /** The page of a row that {@code isnad-spark analyze} wrote. */
  static Page page(Row row) {
    byte[] source = row.getAs("source");
    return new Page(
        told(row, "id"),
        text(row, "url"),
        text(row, "outlet"),
        text(row, "title"),
        date(row, "published"),
        date(row, "fetched"),
        new PackedSource(told(row, "kind"), source).unpack());
  }
}
