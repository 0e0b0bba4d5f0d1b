package org.isnad.app.evaluate;

import java.io.Serial;

/** Gold records that cannot be read; the message names the file and what is wrong with it. */
public final class GoldException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  GoldException(Object file, String reason) {
    super(file + ": " + reason);
  }
}
