package org.isnad.analysis.record;

/** What is done by saying it. */
public enum Act {
  STATE,
  DENY,
  ACCUSE,
  WARN,
  REQUEST,
  PROPOSE,
  PROMISE,
  PRAISE,
  CONCERN,
  OPINE,
  ASK
}
