package org.isnad.app.evaluate;

import org.isnad.analysis.record.EntityType;

/** What is measured by precision, recall and F1. */
public enum Measure {
  /** Words of the extracted text against the words of the gold body. */
  BODY("body"),
  /** Entities of the same type with a name in common. */
  ENTITIES("entities"),
  /** Persons among the entities. */
  PERSONS("PER"),
  /** Organisations among the entities. */
  ORGANISATIONS("ORG"),
  /** Places among the entities. */
  PLACES("LOC"),
  /** Forms of the gold names that were found on the matched entity. */
  ALIASES("aliases"),
  /** Times of the same TIMEX3 value on overlapping text; vague ones are not counted. */
  TIMES("times"),
  /** Quantities of the same value on overlapping text. */
  QUANTITIES("quantities"),
  /** Statements whose content is at least half the same words. */
  STATEMENTS("statements"),
  /** Of those, the ones with the right innermost speaker. */
  SPEAKER("speaker"),
  /** Of those, the ones whose whole chain is right. */
  CHAIN("chain"),
  /** Of those, the ones whose chain has several links. */
  LONG_CHAIN("multi-link chain"),
  /** Events of the same type with at least half the participants in common. */
  EVENTS("events");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The measure's name in tables and in files of floors. */
  public String label() {
    return label;
  }

  static Measure of(EntityType type) {
    return switch (type) {
      case PER -> PERSONS;
      case ORG -> ORGANISATIONS;
      case LOC -> PLACES;
    };
  }
}
