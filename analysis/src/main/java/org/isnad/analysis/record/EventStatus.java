package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an event is told as having taken place. */
public enum EventStatus {
  @JsonProperty("happened")
  HAPPENED,
  @JsonProperty("ongoing")
  ONGOING,
  @JsonProperty("planned")
  PLANNED,
  @JsonProperty("possible")
  POSSIBLE,
  @JsonProperty("denied")
  DENIED
}
