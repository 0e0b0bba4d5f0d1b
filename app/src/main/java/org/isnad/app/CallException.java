package org.isnad.app;

import java.io.Serial;

/** A call that is wrong or cannot begin; the message tells the person why. */
public final class CallException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public CallException(String reason) {
    super(reason);
  }
}
