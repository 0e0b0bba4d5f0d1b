package org.isnad.analysis.record;

/** What a name names: a person, an organisation, a place. */
public enum EntityType {
  PER,
  ORG,
  LOC
}
