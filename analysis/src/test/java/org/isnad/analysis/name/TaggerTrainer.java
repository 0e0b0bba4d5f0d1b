package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.analysis.text.Sentence;

/**
 * Learns a {@link TaggerModel} from tagged sentences: the averaged structured perceptron of Collins
 * (2002), <i>Discriminative Training Methods for Hidden Markov Models</i>.
 *
 * <p>The same sentences in the same order give the same model, byte for byte.
 */
final class TaggerTrainer {

  /** A sentence: the rows that speak of each word, and the number of each word's tag. */
  static final class Example {

    private final int[][] rows;
    private final int[] tags;

    Example(int[][] rows, int[] tags) {
      this.rows = rows;
      this.tags = tags;
    }

    int[][] rows() {
      return rows;
    }

    int[] tags() {
      return tags;
    }
  }

  private static final int ROUNDS = 8;
  private static final int SEED = 1;

  /** Rows that speak of fewer words teach nothing that holds elsewhere. */
  private static final int FEWEST = 2;

  private static final int TAGS = TaggerModel.TAGS;

  private final int[] weights = new int[TaggerModel.ROWS * TAGS];
  private final int[][] transitions = new int[TAGS][TAGS];

  /** What the weights have changed by, each change times the sentences read before it. */
  private final long[] late = new long[weights.length];

  private final long[][] lateTransitions = new long[TAGS][TAGS];
  private long read = 1;

  private TaggerTrainer() {}

  static TaggerModel train(List<Example> examples) {
    TaggerTrainer trainer = new TaggerTrainer();
    List<Example> shuffled = new ArrayList<>(withoutRare(examples));
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(trainer::learn);
    }
    return trainer.averaged();
  }

  /** The sentences of a text that the rules have read. */
  static List<Example> examples(Draft draft, int[] tags, TaggerFeatures features) {
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : draft.text().sentences()) {
      int first = sentence.firstWord();
      int[][] rows = new int[sentence.endWord() - first][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = features.of(draft, sentence, first + i);
      }
      examples.add(new Example(rows, Arrays.copyOfRange(tags, first, sentence.endWord())));
    }
    return examples;
  }

  private static List<Example> withoutRare(List<Example> examples) {
    int[] counts = new int[TaggerModel.ROWS];
    for (Example example : examples) {
      for (int[] rows : example.rows()) {
        Arrays.stream(rows).forEach(row -> counts[row]++);
      }
    }
    return examples.stream().map(example -> withoutRare(example, counts)).toList();
  }

  private static Example withoutRare(Example example, int[] counts) {
    int[][] rows =
        Arrays.stream(example.rows())
            .map(all -> Arrays.stream(all).filter(row -> counts[row] >= FEWEST).toArray())
            .toArray(int[][]::new);
    return new Example(rows, example.tags());
  }

  private void learn(Example example) {
    int[][] scores = Arrays.stream(example.rows()).map(this::scores).toArray(int[][]::new);
    int[] guess = TagPath.best(scores, transitions);
    if (!Arrays.equals(guess, example.tags())) {
      for (int i = 0; i < guess.length; i++) {
        change(example.rows()[i], example.tags()[i], 1);
        change(example.rows()[i], guess[i], -1);
      }
      changeTransitions(example.tags(), 1);
      changeTransitions(guess, -1);
    }
    read++;
  }

  private int[] scores(int[] rows) {
    int[] scores = new int[TAGS];
    for (int row : rows) {
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[row * TAGS + tag];
      }
    }
    return scores;
  }

  private void change(int[] rows, int tag, int by) {
    for (int row : rows) {
      weights[row * TAGS + tag] += by;
      late[row * TAGS + tag] += by * read;
    }
  }

  private void changeTransitions(int[] tags, int by) {
    int before = TaggerTag.ALL.indexOf(TaggerTag.OUTSIDE);
    for (int tag : tags) {
      transitions[before][tag] += by;
      lateTransitions[before][tag] += by * read;
      before = tag;
    }
  }

  private TaggerModel averaged() {
    byte[] averaged = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int steps = steps(weights[i], late[i]);
      averaged[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps));
    }
    int[][] behind = new int[TAGS][TAGS];
    for (int before = 0; before < TAGS; before++) {
      for (int tag = 0; tag < TAGS; tag++) {
        behind[before][tag] = steps(transitions[before][tag], lateTransitions[before][tag]);
      }
    }
    return new TaggerModel(behind, averaged);
  }

  private int steps(int weight, long lateness) {
    return (int) Math.round(TaggerModel.STEPS * (weight - (double) lateness / read));
  }
}
