package org.isnad.app.evaluate;

import java.util.List;

/**
 * A statement or an event that was found, and whether it is right.
 *
 * @param reasons what a statement rests on; none for an event
 * @param confidence that the record gives it
 * @param right whether content and whole chain are those of the annotation; of an event, its type
 *     and at least half of those who take part
 */
public record Judged(List<String> reasons, double confidence, boolean right) {

  public Judged {
    reasons = List.copyOf(reasons);
  }
}
