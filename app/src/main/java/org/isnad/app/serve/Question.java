package org.isnad.app.serve;

/** Answers one operation of the contract. */
@FunctionalInterface
public interface Question {

  /**
   * @throws Problem where it cannot be answered
   */
  Answer answer(Asked asked);
}
