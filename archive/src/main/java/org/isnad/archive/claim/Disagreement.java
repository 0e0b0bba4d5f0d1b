package org.isnad.archive.claim;

import java.util.List;
import org.isnad.archive.story.Telling;

/**
 * What the articles that tell a happening do not agree on.
 *
 * @param versions two at least, each with the tellings that have it, in order of publication
 */
public record Disagreement(Point point, List<Version> versions) {

  /** On what. */
  public enum Point {
    DAY,
    PLACE,
    NUMBER,
    /** Whether it is so at all. */
    DENIED
  }

  /**
   * @param value a TIMEX3 value, a place's name, a number with its unit as it stands there; of a
   *     denial {@link #TOLD} or {@link #UNTOLD}
   */
  public record Version(String value, List<Telling> tellings) {
    public Version {
      tellings = List.copyOf(tellings);
    }
  }

  public static final String TOLD = "asserted";
  public static final String UNTOLD = "denied";

  public Disagreement {
    versions = List.copyOf(versions);
  }
}
