package org.isnad.analysis.page;

import java.time.LocalDate;

/**
 * A day that a page tells, and where it tells it: {@code 2031-03-05} from {@code json-ld
 * datePublished}.
 *
 * @param ground the markup it stands in
 */
public record PageDate(LocalDate day, String ground) {}
