package org.isnad.archive.whole;

/** What lies where in a folder that was worked out elsewhere. */
public final class WholeFolder {

  /** Lines of {@link WholeArticle}. */
  public static final String ARTICLES = "articles";

  /** Lines of {@link WholeStory}. */
  public static final String STORIES = "stories";

  /** Lines of {@link WholeCopies}. */
  public static final String COPIES = "copies";

  /** The version of the analysis, and that of the linking. */
  public static final String VERSION = "_version";

  private WholeFolder() {}
}
