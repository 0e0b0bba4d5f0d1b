package org.isnad.app.evaluate;

/** What is measured by the share of right answers. */
public enum Accuracy {
  /** Articles whose publication day is right within the gold's slack. */
  PUBLISHED("published"),
  /** Articles in whose text none of the gold's boilerplate is left. */
  NO_BOILERPLATE("no boilerplate"),
  /** Matched statements with the right act. */
  ACT("act"),
  /** Matched statements with the right mode. */
  MODE("mode"),
  /** Matched events with the right day. */
  EVENT_WHEN("event when"),
  /** Matched events with the right status. */
  EVENT_STATUS("event status");

  private final String label;

  Accuracy(String label) {
    this.label = label;
  }

  /** The measure's name in tables and in files of floors. */
  public String label() {
    return label;
  }
}
