package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of source a link of a chain is. */
public enum SourceKind {
  /** A news agency: وكالة يونهاب للأنباء. */
  @JsonProperty("agency")
  AGENCY,
  /** A paper, channel or site: صحيفة نيويورك تايمز. */
  @JsonProperty("media")
  MEDIA,
  /** An office or body: البيت الأبيض. */
  @JsonProperty("institution")
  INSTITUTION,
  /** A country, or its capital for its government: موسكو. */
  @JsonProperty("country")
  COUNTRY,
  /** A person with a name. */
  @JsonProperty("person")
  PERSON,
  /** An armed or political group, a company's staff, a crowd with a name. */
  @JsonProperty("group")
  GROUP,
  /** A source without a name: مسؤولون أميركيون. */
  @JsonProperty("unnamed")
  UNNAMED;

  /** Whether it passes on what others say: an agency, a paper, a site. */
  public boolean isMedium() {
    return this == AGENCY || this == MEDIA;
  }
}
