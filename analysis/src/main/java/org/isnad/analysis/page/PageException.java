package org.isnad.analysis.page;

import java.io.Serial;

/** A page that no article can be read from; the message names the page and the reason. */
public final class PageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  public PageException(String id, String reason) {
    super(id + ": " + reason);
    this.reason = reason;
  }

  /** Why, without the page's name. */
  public String reason() {
    return reason;
  }
}
