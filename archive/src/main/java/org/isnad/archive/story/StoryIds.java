package org.isnad.archive.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Short names for stories, made from the id of their first article, so that they stay the same when
 * other articles come.
 *
 * <p>Example: {@code 001} → {@code s-3f9}; longer where that is taken.
 */
final class StoryIds {

  private static final int SHORTEST = 4;

  private final Set<String> taken = new HashSet<>();

  String next(String firstArticle) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < firstArticle.length(); i++) {
      hash = (hash ^ firstArticle.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    String digits = Long.toString(hash >>> 1, 36).toLowerCase(Locale.ROOT);
    int length = SHORTEST;
    while (!taken.add(digits.substring(digits.length() - length)) && length < digits.length()) {
      length++;
    }
    return digits.substring(digits.length() - length);
  }
}
