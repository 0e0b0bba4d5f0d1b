package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.text.Word;

/**
 * Finds where a phrase ends behind a description with a relative clause, which is no part of the
 * description itself.
 *
 * <p>{@code البحارة الذين وصلوا مع السفينة} ends after السفينة; who takes part is البحارة.
 */
final class RelativeExtent {

  private static final int LONGEST_RELATIVE = 8;
  private static final Set<String> FAR = WordLists.of("far-prepositions");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;

  RelativeExtent(Layers layers, Vocabulary vocabulary, Readings triggers) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
  }

  /**
   * Index after the clause that begins at {@code end}; the same where none does, and where the
   * clause has no end that can be told.
   */
  int end(int end) {
    if (end >= layers.size() || !layers.word(end).key().equals("الذين")) {
      return end;
    }
    int limit = Math.min(layers.sentence(end).endWord(), end + LONGEST_RELATIVE);
    int i = end + 1;
    while (i < limit && !(i > end + 2 && leavesRelative(i)) && !endsRelative(i)) {
      i++;
    }
    boolean sentence = i == layers.sentence(end).endWord();
    return i < limit || sentence ? i : end;
  }

  private boolean endsRelative(int index) {
    Word word = layers.word(index);
    return word.isPunctuation() || vocabulary.isBoundary(word);
  }

  /** {@code الذين قاموا بالشغب أكد}, {@code الذين تخلفوا إلى}: the sentence goes on. */
  private boolean leavesRelative(int index) {
    Word word = layers.word(index);
    return FAR.contains(word.key())
        || word.stems().get(word.stems().size() - 1).preposition() == 'ل'
        || !layers.isNamed(index)
            && !vocabulary.isKnown(word.stems().get(0))
            && triggers.isVerb(word);
  }
}
