package org.isnad.archive.store;

import java.io.Serial;

/**
 * An archive that cannot be opened, read or written; the message names its path and says what to
 * do.
 */
public final class ArchiveException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
