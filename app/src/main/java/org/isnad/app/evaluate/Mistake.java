package org.isnad.app.evaluate;

/**
 * One thing that the analysis got wrong in one article.
 *
 * @param doc the article
 * @param kind what sort of mistake: {@code statement missed}
 * @param detail what is wrong, for reading
 */
public record Mistake(String doc, String kind, String detail) {

  @Override
  public String toString() {
    return doc + "\t" + kind + "\t" + detail;
  }
}
