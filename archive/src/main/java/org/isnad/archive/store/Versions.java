package org.isnad.archive.store;

/** The rule that every store keeps: versions follow one another. */
final class Versions {

  private Versions() {}

  static void requireNext(KeptArticle article, int latest) {
    if (article.version() != latest + 1) {
      throw new IllegalArgumentException(
          "version " + article.version() + " of " + article.id() + " after version " + latest);
    }
  }
}
