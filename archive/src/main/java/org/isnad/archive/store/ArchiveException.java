package org.isnad.archive.store;

import java.io.Serial;

/**
 * An archive that cannot be opened, read or written; the message names its path and says what to
 * do.
 */
public final class ArchiveException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean busy;

  public ArchiveException(String message) {
    super(message);
    busy = false;
  }

  public ArchiveException(String message, Throwable cause) {
    this(message, cause, false);
  }

  /**
   * @param busy whether it is so only because another program writes, and may go another time
   */
  public ArchiveException(String message, Throwable cause, boolean busy) {
    super(message, cause);
    this.busy = busy;
  }

  /** Whether it is so only because another program writes, and may go another time. */
  public boolean isBusy() {
    return busy;
  }
}
