package org.isnad.archive.search;

/** What a query can ask for besides words: {@code speaker:شويغو}. */
enum QueryField {
  /** Who says it: the last link of a statement's chain. */
  SPEAKER,
  /** Who passes it on: any other link of the chain. */
  VIA,
  /** What is done by saying it. */
  ACT,
  /** The type of an event. */
  EVENT,
  /** Who or what is named. */
  ENTITY,
  /** A country that somebody or something named belongs to, or the country itself. */
  COUNTRY,
  /** Who published it. */
  OUTLET,
  /** Words of the title. */
  TITLE,
  /** The day, month or year of publication. */
  DAY,
  /** Published before that day, month or year. */
  BEFORE,
  /** Published after that day, month or year. */
  AFTER
}
