package org.isnad.archive.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands words that are already cut and folded to Lucene, one position each. */
final class WordStream extends TokenStream {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final List<String> words;
  private Iterator<String> next;

  WordStream(List<String> words) {
    this.words = words;
    next = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    word.append(next.next());
    return true;
  }

  @Override
  public void reset() {
    next = words.iterator();
  }
}
