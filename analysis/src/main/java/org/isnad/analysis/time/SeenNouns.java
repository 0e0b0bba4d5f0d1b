package org.isnad.analysis.time;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analysis.text.Folding;

/** Nouns and names in س that look like a verb of the future: {@code سيارة}, {@code ستيفن}. */
final class SeenNouns {

  private final Set<String> whole = new HashSet<>();
  private final Set<String> starts = new HashSet<>();
  private int longest;

  /**
   * @param word with its س
   * @param isStart whether words that go on after it are nouns too
   */
  void add(String word, boolean isStart) {
    String key = Folding.key(word).substring(1);
    (isStart ? starts : whole).add(key);
    longest = Math.max(longest, key.length());
  }

  /**
   * @param afterSeen the folded word without its س
   */
  boolean has(String afterSeen) {
    if (whole.contains(afterSeen)) {
      return true;
    }
    for (int length = Math.min(longest, afterSeen.length()); length > 0; length--) {
      if (starts.contains(afterSeen.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
