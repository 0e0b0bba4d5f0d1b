package org.isnad.analysis.event;

/** Takes the features of one thing. */
interface Features {

  /** Each number from 0 to 63. */
  void add(Feature feature, int a, int b, int c);

  void add(Feature feature, String word, int a);
}
