package org.isnad.archive;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tells one way of linking articles from another: a fingerprint of its classes and language data,
 * and of the analysis, by which undated pages are read again.
 */
public final class LinkVersion {

  private static final List<String> PACKAGES =
      Stream.of("claim", "copy", "dating", "link", "name", "story", "term")
          .map(name -> LinkVersion.class.getPackageName() + "." + name)
          .toList();

  private static final String CURRENT =
      Fingerprint.of(LinkVersion.class, PACKAGES) + AnalysisVersion.current();

  private LinkVersion() {}

  /** Of the linking that runs. */
  public static String current() {
    return CURRENT;
  }
}
