package org.isnad.archive;

import java.util.List;
import org.isnad.analysis.Analyzer;

/**
 * Tells one analysis from another: a fingerprint of its classes and language data, so that a record
 * is known to be of an older one whatever was changed.
 */
public final class AnalysisVersion {

  private static final String CURRENT =
      Fingerprint.of(Analyzer.class, List.of(Analyzer.class.getPackageName()));

  private AnalysisVersion() {}

  /** Of the analysis that runs: eight digits of base 16. */
  public static String current() {
    return CURRENT;
  }
}
