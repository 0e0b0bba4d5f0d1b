package org.isnad.analysis.name;

import org.isnad.analysis.text.KeyNumbers;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Which words stand where others do: {@code أوضح} and {@code أكد} are of one cluster, {@code قفصة}
 * and {@code قابس} of another.
 */
final class WordClusters {

  /** The cluster of a word in none. */
  static final int NONE = 0;

  static final String RESOURCE = "word-clusters.txt";

  private final KeyNumbers clusters;

  WordClusters(Spellings spellings) {
    this.clusters = new KeyNumbers(spellings);
    if (clusters.isFilled()) {
      fill();
    }
  }

  private void fill() {
    for (Lexicon.Entry entry : Lexicon.read(WordClusters.class, RESOURCE, 2)) {
      int cluster = Integer.parseInt(entry.field(0));
      for (String word : entry.list(1)) {
        clusters.put(word, cluster);
      }
    }
  }

  /**
   * The cluster of the first reading that has one, mixed with the clitics taken off: a number that
   * says nothing but whether two are alike.
   */
  int of(Word word) {
    for (Stem stem : word.stems()) {
      int cluster = clusters.get(stem);
      if (cluster != KeyNumbers.NONE) {
        return TaggerRows.mix(cluster, stem.proclitics().hashCode());
      }
    }
    return NONE;
  }
}
