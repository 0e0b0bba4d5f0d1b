package org.isnad.analysis.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Folding;

/**
 * The first letters of some phrases, which tell of most lines that they begin with none of them,
 * however long the line is and however many the phrases are.
 */
final class LineHeads {

  private static final int LETTERS = 3;

  /** Of each phrase its first letters, of a shorter one all. */
  private final Set<String> heads = new HashSet<>();

  private final int shortest;

  /**
   * @param phrases folded
   */
  LineHeads(List<String> phrases) {
    int fewest = LETTERS;
    for (String phrase : phrases) {
      heads.add(phrase.substring(0, Math.min(LETTERS, phrase.length())));
      fewest = Math.min(fewest, phrase.length());
    }
    this.shortest = fewest;
  }

  /** Whether what stands from {@code from} on, bullets left out, may begin with a phrase. */
  boolean mayBegin(String line, int from) {
    String head = head(line, from);
    for (int length = shortest; length <= head.length(); length++) {
      if (heads.contains(head.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static String head(String line, int from) {
    StringBuilder head = new StringBuilder(LETTERS);
    for (int i = from; i < line.length() && head.length() < LETTERS; i++) {
      char c = Folding.fold(line.charAt(i));
      if (c != 0 && (head.length() > 0 || Character.isLetterOrDigit(c))) {
        head.append(c);
      }
    }
    return head.toString();
  }
}
