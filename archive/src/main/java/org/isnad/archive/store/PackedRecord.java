package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A record as it is kept.
 *
 * @param page the page that it is of, packed too, by which it is read; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record PackedRecord(byte[] record, byte[] page) {

  static final byte[] NO_PAGE = {};

  /** Of a row with both. */
  static PackedRecord of(ResultSet row) throws SQLException {
    return new PackedRecord(row.getBytes("record"), row.getBytes("source"));
  }

  /** One that was packed without its page. */
  public static PackedRecord alone(byte[] record) {
    return new PackedRecord(record, NO_PAGE);
  }

  byte[] unpacked() {
    return Packing.unpackRecord(
        record, () -> page.length == 0 ? NO_PAGE : Packing.unpackPage(page));
  }
}
