package org.isnad.analysis.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the tagger has learnt: for each row of facts and each tag a weight, and one for each tag
 * behind each other.
 *
 * <p>The file begins with lines of text that say what it is, each after {@code #}; an empty line
 * ends them. Then come {@link #TAGS} times {@link #TAGS} transitions of two bytes, by the tag
 * before, and {@link #ROWS} times {@link #TAGS} weights of one byte, all of them {@link #STEPS}ths.
 */
final class TaggerModel {

  /** A power of two. */
  static final int ROWS = 1 << 17;

  static final int TAGS = TaggerTag.ALL.size();

  /** A weight of one is this much. */
  static final int STEPS = 8;

  static final String RESOURCE = "name-tagger.model";

  private final int[][] transitions;
  private final byte[] weights;

  TaggerModel(int[][] transitions, byte[] weights) {
    this.transitions = transitions;
    this.weights = weights;
  }

  /** The model that stands beside this class. */
  static TaggerModel read() {
    try (InputStream stream = TaggerModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + ": not found");
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  static TaggerModel read(InputStream stream) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(stream));
    skipHeader(data);
    int[][] transitions = new int[TAGS][TAGS];
    for (int[] behind : transitions) {
      for (int tag = 0; tag < TAGS; tag++) {
        behind[tag] = data.readShort();
      }
    }
    byte[] weights = new byte[ROWS * TAGS];
    data.readFully(weights);
    if (data.read() >= 0) {
      throw new IllegalStateException(RESOURCE + ": longer than its " + ROWS + " rows");
    }
    return new TaggerModel(transitions, weights);
  }

  /**
   * Writes the file that {@link #read(InputStream)} reads.
   *
   * @param header what the model is, in lines that begin with {@code #}
   */
  void write(List<String> header, OutputStream stream) throws IOException {
    DataOutputStream data = new DataOutputStream(stream);
    data.write((String.join("\n", header) + "\n\n").getBytes(StandardCharsets.UTF_8));
    for (int[] behind : transitions) {
      for (int transition : behind) {
        data.writeShort(transition);
      }
    }
    data.write(weights);
    data.flush();
  }

  private static void skipHeader(DataInputStream data) throws IOException {
    int before = '\n';
    for (int c = data.readByte(); c != '\n' || before != '\n'; c = data.readByte()) {
      before = c;
    }
  }

  /** The sum of the weights of rows, by tag. */
  int[] scores(int[] rows) {
    int[] scores = new int[TAGS];
    for (int row : rows) {
      int at = row * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[at + tag];
      }
    }
    return scores;
  }

  /** By the tag before and the tag. */
  int[][] transitions() {
    return transitions;
  }
}
