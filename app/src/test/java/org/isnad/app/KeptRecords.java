package org.isnad.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.DeflaterOutputStream;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.Archive;

/** Puts the record of one article in place of others', as the first versions packed it. */
final class KeptRecords {

  private KeptRecords() {}

  /**
   * @param where which rows get it
   */
  static void put(Path archive, String article, String where) throws SQLException {
    byte[] packed = packed(archive, article);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("archive.db"));
        PreparedStatement statement =
            connection.prepareStatement("update revision set record = ? where " + where)) {
      statement.setBytes(1, packed);
      statement.executeUpdate();
    }
  }

  private static byte[] packed(Path archive, String article) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Archive open = Archive.openExisting(archive, Clock.systemUTC());
        OutputStream out = new DeflaterOutputStream(packed)) {
      String line = new RecordJson().line(open.article(article).orElseThrow().record());
      out.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
