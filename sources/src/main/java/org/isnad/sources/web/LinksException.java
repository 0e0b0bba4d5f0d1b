package org.isnad.sources.web;

import java.io.Serial;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Links that cannot be kept; the message names the file and says why. */
public final class LinksException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private LinksException(String message, Throwable cause) {
    super(message, cause);
  }

  static LinksException of(Path file, Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    boolean isBusy =
        cause instanceof SQLiteException busy
            && busy.getResultCode() == SQLiteErrorCode.SQLITE_BUSY;
    return new LinksException(
        isBusy
            ? "another isnad is fetching into this archive (" + file + ")"
            : "cannot keep what is to be fetched in " + file + ": " + cause.getMessage(),
        e);
  }
}
