package org.isnad.app.evaluate;

import java.util.List;

/**
 * A statement that was found, and whether it is right.
 *
 * @param reasons what it rests on
 * @param confidence that the record gives it
 * @param right whether content and whole chain are those of the annotation
 */
public record Judged(List<String> reasons, double confidence, boolean right) {

  public Judged {
    reasons = List.copyOf(reasons);
  }
}
