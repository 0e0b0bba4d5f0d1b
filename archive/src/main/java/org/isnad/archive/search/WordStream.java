package org.isnad.archive.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands words that are already cut and folded to Lucene, all readings of one at one position. */
final class WordStream extends TokenStream {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<List<String>> words;
  private Iterator<List<String>> next;
  private Iterator<String> readings = List.<String>of().iterator();

  /** Of each word all its readings, at least one. */
  WordStream(List<List<String>> words) {
    this.words = words;
    next = words.iterator();
  }

  /** Of words with one reading each. */
  static WordStream of(List<String> words) {
    return new WordStream(words.stream().map(List::of).toList());
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean another = readings.hasNext();
    if (!another) {
      if (!next.hasNext()) {
        return false;
      }
      readings = next.next().iterator();
    }
    word.append(readings.next());
    step.setPositionIncrement(another ? 0 : 1);
    return true;
  }

  @Override
  public void reset() {
    next = words.iterator();
    readings = List.<String>of().iterator();
  }
}
