package org.isnad.analysis.name;

import java.util.Arrays;

/**
 * The best tags of some words in a row, where each may speak against the next: Viterbi's algorithm.
 *
 * <p>Numbers of tags are places in {@link TaggerTag#ALL}. Before the words is the tag outside.
 */
final class TagPath {

  private static final int NEVER = Integer.MIN_VALUE / 2;
  private static final int OUTSIDE = TaggerTag.ALL.indexOf(TaggerTag.OUTSIDE);

  private static final boolean[][] MAY_FOLLOW = mayFollow();

  private TagPath() {}

  /**
   * @param scores by word and tag
   * @param transitions by the tag before and the tag
   * @return the tag of each word
   */
  static int[] best(int[][] scores, int[][] transitions) {
    int tags = transitions.length;
    int[][] before = new int[scores.length][tags];
    int[] sums = new int[tags];
    Arrays.fill(sums, NEVER);
    sums[OUTSIDE] = 0;
    for (int word = 0; word < scores.length; word++) {
      int[] next = new int[tags];
      for (int tag = 0; tag < tags; tag++) {
        int best = NEVER;
        for (int last = 0; last < tags; last++) {
          int sum = sums[last] + transitions[last][tag];
          if (sum > best && MAY_FOLLOW[last][tag]) {
            best = sum;
            before[word][tag] = last;
          }
        }
        next[tag] = Math.max(NEVER, best + scores[word][tag]);
      }
      sums = next;
    }
    return walkBack(before, sums);
  }

  private static int[] walkBack(int[][] before, int[] sums) {
    int tag = 0;
    for (int other = 1; other < sums.length; other++) {
      tag = sums[other] > sums[tag] ? other : tag;
    }
    int[] path = new int[before.length];
    for (int word = before.length - 1; word >= 0; word--) {
      path[word] = tag;
      tag = before[word][tag];
    }
    return path;
  }

  private static boolean[][] mayFollow() {
    int tags = TaggerTag.ALL.size();
    boolean[][] may = new boolean[tags][tags];
    for (int last = 0; last < tags; last++) {
      for (int tag = 0; tag < tags; tag++) {
        may[last][tag] = TaggerTag.ALL.get(tag).mayFollow(TaggerTag.ALL.get(last));
      }
    }
    return may;
  }
}
