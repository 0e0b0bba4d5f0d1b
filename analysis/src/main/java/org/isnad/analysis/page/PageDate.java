package org.isnad.analysis.page;

import java.time.LocalDate;

/**
 * A day that a page tells, and where it tells it: {@code 2031-03-05} from {@code json-ld
 * datePublished}.
 *
 * @param ground the markup it stands in
 * @param lateUtc whether the moment is told by the clock of UTC, and so late that it may have been
 *     the next day already where Arabic outlets sit
 */
public record PageDate(LocalDate day, String ground, boolean lateUtc) {

  /** A day that is the outlet's own. */
  public PageDate(LocalDate day, String ground) {
    this(day, ground, false);
  }
}
