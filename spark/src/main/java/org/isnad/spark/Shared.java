package org.isnad.spark;

import org.isnad.analysis.Analyzer;
import org.isnad.archive.link.Linking;

/** What is read once in each Java machine, however many tasks run in it. */
public final class Shared {

  private Shared() {}

  private static final class OfAnalysis {
    static final Analyzer ANALYZER = new Analyzer();
  }

  private static final class OfLinking {
    static final Linking LINKING = Linking.load();
  }

  public static Analyzer analyzer() {
    return OfAnalysis.ANALYZER;
  }

  public static Linking linking() {
    return OfLinking.LINKING;
  }
}
