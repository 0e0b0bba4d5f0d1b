package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * The day an article was published, and what that rests on.
 *
 * @param date the most likely day
 * @param from the kind of evidence
 * @param earliest the first day that the evidence does not exclude
 * @param latest the last day that the evidence does not exclude
 * @param grounds the words it was worked out from; empty where the day came with the page or is
 *     that of fetching
 */
public record Published(
    LocalDate date,
    From from,
    LocalDate earliest,
    LocalDate latest,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DayGround> grounds) {

  public Published {
    grounds = List.copyOf(grounds);
    if (date.isBefore(earliest) || date.isAfter(latest)) {
      throw new IllegalArgumentException(date + " is not within " + earliest + ".." + latest);
    }
  }

  /** Without saying what it was worked out from. */
  public Published(LocalDate date, From from, LocalDate earliest, LocalDate latest) {
    this(date, from, earliest, latest, List.of());
  }

  /** A day that the evidence leaves no doubt about. */
  public static Published on(LocalDate date, From from) {
    return new Published(date, from, date, date);
  }

  /** The same with what it was worked out from. */
  public Published because(List<DayGround> why) {
    return new Published(date, from, earliest, latest, why);
  }

  /** Where a publication day comes from. */
  public enum From {
    /** With the input, or the page's own JSON-LD or meta tags. */
    @JsonProperty("metadata")
    METADATA,
    /** A date in the page's byline. */
    @JsonProperty("page")
    PAGE,
    /** The text's first line. */
    @JsonProperty("dateline")
    DATELINE,
    /** Worked out from the dates that the text mentions, or from the day it was fetched. */
    @JsonProperty("inferred")
    INFERRED
  }
}
