package org.isnad.archive.term;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * How many articles in ten thousand of ordinary Arabic news use a word: what makes a word telling
 * even in an archive of five articles.
 *
 * <p>Example: {@code رييس} (president) is in two of ten articles and weighs little; a stem not
 * listed is in fewer than four.
 */
public final class BackgroundWords {
  private static final String RESOURCE = "background-words.tsv";
  private static final String ALL = "*";
  private static final double COMMON = 0.01;
  private static final double TOO_COMMON = 0.1;
  private static final double UNLISTED = 1.5;

  private final Map<String, Integer> articlesByStem;
  private final double articles;

  private BackgroundWords(Map<String, Integer> articlesByStem, double articles) {
    this.articlesByStem = articlesByStem;
    this.articles = articles;
  }

  /** Reads the counts that come with the program. */
  public static BackgroundWords load() {
    Map<String, Integer> counts = new HashMap<>(40_000);
    for (Lexicon.Entry entry : Lexicon.read(BackgroundWords.class, RESOURCE, 2)) {
      counts.put(entry.field(0), count(entry));
    }
    Integer articles = counts.remove(ALL);
    if (articles == null) {
      throw new IllegalStateException(RESOURCE + ": no line for " + ALL + ", the articles counted");
    }
    return new BackgroundWords(counts, articles);
  }

  private static int count(Lexicon.Entry entry) {
    try {
      return Integer.parseInt(entry.field(1));
    } catch (NumberFormatException e) {
      throw entry.broken("no count: " + entry.field(1));
    }
  }

  /** Whether the stem is an ordinary word. */
  public boolean knows(String stem) {
    return articlesByStem.containsKey(stem);
  }

  /** Whether the stem is so common that it tells nothing: in more than one article of a hundred. */
  public boolean isCommon(String stem) {
    return share(stem) > COMMON;
  }

  /**
   * How telling the stem is, by the logarithm of its share of all news; 0 of what one article in
   * ten uses, and of single letters.
   */
  public double rarity(String stem) {
    double share = share(stem);
    return share > TOO_COMMON || stem.length() < 2 ? 0 : -Math.log(share);
  }

  /** The share of articles that use the stem, 0 to 1. */
  public double share(String stem) {
    Integer count = articlesByStem.get(stem);
    return (count == null ? UNLISTED : count) / articles;
  }
}
