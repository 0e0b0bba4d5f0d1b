package org.isnad.archive.store;

/**
 * The rules that every store keeps: versions follow one another, what does not hold is not undone.
 */
final class Versions {

  private Versions() {}

  static void requireNext(KeptArticle article, int latest) {
    if (article.version() != latest + 1) {
      throw new IllegalArgumentException(
          "version " + article.version() + " of " + article.id() + " after version " + latest);
    }
  }

  static IllegalArgumentException noCorrection(long number) {
    return new IllegalArgumentException("there is no correction " + number + " that holds");
  }
}
