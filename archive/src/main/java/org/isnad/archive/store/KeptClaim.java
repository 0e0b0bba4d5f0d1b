package org.isnad.archive.store;

import java.util.List;
import org.isnad.analysis.record.Span;

/**
 * A claim as it is kept: what its words are is told by the records.
 *
 * @param story id of its story
 * @param article id of the article whose words tell it most clearly
 * @param statements that assert it, in its order, then those that deny it
 * @param otherNumbers ids of the claims of the story that give another number for it
 */
public record KeptClaim(
    String story,
    String id,
    String article,
    Span wording,
    List<Statement> statements,
    List<String> otherNumbers) {

  /**
   * A statement of a claim.
   *
   * @param article id of its article
   * @param id within the article
   * @param origin name of the source it goes back to
   * @param named whether it can be told who that is
   */
  public record Statement(
      boolean denies, String article, String id, String origin, boolean named) {}

  public KeptClaim {
    statements = List.copyOf(statements);
    otherNumbers = List.copyOf(otherNumbers);
  }
}
