package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts words into clusters so that the cluster of a word tells as much as it can of the cluster of
 * the next: the exchange algorithm of Kneser and Ney (1993), <i>Improved Clustering Techniques for
 * Class-Based Statistical Language Modelling</i>.
 *
 * <p>Each word in turn, the commonest first, moves to the cluster where it makes the text
 * likeliest. The same sentences give the same clusters.
 */
final class WordClustering {

  /** Words that are seen less often are in no cluster. */
  private static final int FEWEST = 5;

  private static final int CLUSTERS = 200;
  private static final int ROUNDS = 8;

  /** The end of a sentence, and all rare words: each the only one of its cluster. */
  private static final int END = 0;

  private static final int RARE = 1;
  private static final int FIXED = 2;

  private static final class Neighbours {

    private final int[] words;
    private final int[] counts;

    Neighbours(int[] words, int[] counts) {
      this.words = words;
      this.counts = counts;
    }

    int[] words() {
      return words;
    }

    int[] counts() {
      return counts;
    }
  }

  /** How often a word's neighbours on one side are of each cluster. */
  private static final class Side {

    private final int[] counts = new int[CLUSTERS];
    private final int[] clusters = new int[CLUSTERS];
    private int size;

    void gather(Neighbours neighbours, int word, int[] clusterOf) {
      Arrays.fill(counts, 0);
      size = 0;
      for (int i = 0; i < neighbours.words().length; i++) {
        if (neighbours.words()[i] != word) {
          int cluster = clusterOf[neighbours.words()[i]];
          if (counts[cluster] == 0) {
            clusters[size++] = cluster;
          }
          counts[cluster] += neighbours.counts()[i];
        }
      }
    }
  }

  private final List<String> words = new ArrayList<>();
  private final int[] counts;
  private final Neighbours[] behind;
  private final Neighbours[] before;
  private final int[] twice;
  private final int[] clusterOf;
  private final int[][] pairs = new int[CLUSTERS][CLUSTERS];
  private final int[] sizes = new int[CLUSTERS];
  private final double[] entropy;
  private final Side left = new Side();
  private final Side right = new Side();

  private WordClustering(List<List<String>> sentences) {
    Map<String, Integer> ids = vocabulary(sentences);
    int size = words.size() + FIXED;
    int[] text = text(sentences, ids);
    counts = new int[size];
    twice = new int[size];
    behind = new Neighbours[size];
    before = new Neighbours[size];
    clusterOf = new int[size];
    entropy = new double[text.length + 1];
    for (int n = 2; n < entropy.length; n++) {
      entropy[n] = n * StrictMath.log(n);
    }
    countPairs(text);
  }

  /** The words of each cluster, the commonest first, by the cluster's number. */
  static Map<Integer, List<String>> cluster(List<List<String>> sentences) {
    WordClustering clustering = new WordClustering(sentences);
    for (int round = 0; round < ROUNDS; round++) {
      for (int word = FIXED; word < clustering.clusterOf.length; word++) {
        clustering.move(word);
      }
    }
    Map<Integer, List<String>> clusters = new TreeMap<>();
    for (int word = FIXED; word < clustering.clusterOf.length; word++) {
      clusters
          .computeIfAbsent(clustering.clusterOf[word], c -> new ArrayList<>())
          .add(clustering.words.get(word - FIXED));
    }
    return clusters;
  }

  private Map<String, Integer> vocabulary(List<List<String>> sentences) {
    Map<String, Integer> seen = new HashMap<>();
    sentences.forEach(sentence -> sentence.forEach(word -> seen.merge(word, 1, Integer::sum)));
    seen.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .forEach(words::add);
    Map<String, Integer> ids = new HashMap<>();
    for (String word : words) {
      ids.put(word, ids.size() + FIXED);
    }
    return ids;
  }

  private static int[] text(List<List<String>> sentences, Map<String, Integer> ids) {
    int[] text = new int[1 + sentences.stream().mapToInt(s -> s.size() + 1).sum()];
    int at = 1;
    for (List<String> sentence : sentences) {
      for (String word : sentence) {
        text[at++] = ids.getOrDefault(word, RARE);
      }
      text[at++] = END;
    }
    return text;
  }

  private void countPairs(int[] text) {
    List<Map<Integer, Integer>> following = new ArrayList<>();
    List<Map<Integer, Integer>> preceding = new ArrayList<>();
    for (int word = 0; word < counts.length; word++) {
      following.add(new TreeMap<>());
      preceding.add(new TreeMap<>());
      clusterOf[word] = word < FIXED ? word : FIXED + (word - FIXED) % (CLUSTERS - FIXED);
    }
    for (int i = 0; i < text.length; i++) {
      counts[text[i]]++;
      sizes[clusterOf[text[i]]]++;
      if (i > 0) {
        following.get(text[i - 1]).merge(text[i], 1, Integer::sum);
        preceding.get(text[i]).merge(text[i - 1], 1, Integer::sum);
        pairs[clusterOf[text[i - 1]]][clusterOf[text[i]]]++;
      }
    }
    for (int word = 0; word < counts.length; word++) {
      behind[word] = neighbours(following.get(word));
      before[word] = neighbours(preceding.get(word));
      twice[word] = following.get(word).getOrDefault(word, 0);
    }
  }

  private static Neighbours neighbours(Map<Integer, Integer> counts) {
    return new Neighbours(
        counts.keySet().stream().mapToInt(w -> w).toArray(),
        counts.values().stream().mapToInt(c -> c).toArray());
  }

  private void move(int word) {
    left.gather(before[word], word, clusterOf);
    right.gather(behind[word], word, clusterOf);
    put(word, clusterOf[word], -1);
    int best = FIXED;
    double most = Double.NEGATIVE_INFINITY;
    for (int cluster = FIXED; cluster < CLUSTERS; cluster++) {
      double gain = gain(word, cluster);
      if (gain > most) {
        most = gain;
        best = cluster;
      }
    }
    put(word, best, 1);
    clusterOf[word] = best;
  }

  /** Adds the word to the counts of a cluster, or with -1 takes it out. */
  private void put(int word, int cluster, int sign) {
    for (int i = 0; i < right.size; i++) {
      pairs[cluster][right.clusters[i]] += sign * right.counts[right.clusters[i]];
    }
    for (int i = 0; i < left.size; i++) {
      pairs[left.clusters[i]][cluster] += sign * left.counts[left.clusters[i]];
    }
    pairs[cluster][cluster] += sign * twice[word];
    sizes[cluster] += sign * counts[word];
  }

  /** By how much the text is likelier with the word in a cluster than in none. */
  private double gain(int word, int cluster) {
    double gain = 0;
    for (int i = 0; i < right.size; i++) {
      int other = right.clusters[i];
      if (other != cluster) {
        gain += growth(pairs[cluster][other], right.counts[other]);
      }
    }
    for (int i = 0; i < left.size; i++) {
      int other = left.clusters[i];
      if (other != cluster) {
        gain += growth(pairs[other][cluster], left.counts[other]);
      }
    }
    int within = right.counts[cluster] + left.counts[cluster] + twice[word];
    gain += growth(pairs[cluster][cluster], within);
    return gain - 2 * growth(sizes[cluster], counts[word]);
  }

  private double growth(int count, int by) {
    return entropy[count + by] - entropy[count];
  }
}
