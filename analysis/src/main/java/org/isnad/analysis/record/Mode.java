package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a content stands in quotation marks. */
public enum Mode {
  /** All of it. */
  @JsonProperty("direct")
  DIRECT,
  /** None of it. */
  @JsonProperty("indirect")
  INDIRECT,
  /** Some of it. */
  @JsonProperty("mixed")
  MIXED
}
