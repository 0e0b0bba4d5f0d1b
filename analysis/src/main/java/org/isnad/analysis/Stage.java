package org.isnad.analysis;

/** The stages of the analysis, in the order in which they run. */
public enum Stage {
  /** The article from the page, its text in paragraphs, sentences and words. */
  PAGE,
  NAMES,
  /** Times, quantities and the day of publication. */
  TIMES,
  STATEMENTS,
  EVENTS
}
