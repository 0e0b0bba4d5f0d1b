package org.isnad.archive.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * A piece of a text as it is compared with pieces of another: its words, each by how rare it is in
 * news. What is word for word the same has all of the other's weight, what is reworded a part.
 */
final class Passage {

  /** What is shorter is no piece of its own: «وأضاف»، «من جهته». */
  private static final int FEWEST_WORDS = 4;

  private static final String ENDS = ".!?؟؛،,:\n";

  private final Span span;
  private final int[] words;
  private final float[] weights;
  private final double weight;

  private Passage(Span span, int[] words, float[] weights) {
    this.span = span;
    this.words = words;
    this.weights = weights;
    double sum = 0;
    for (float each : weights) {
      sum += each;
    }
    weight = sum;
  }

  /** The clauses of a text: what stands between its marks, but for what has hardly any words. */
  static List<Passage> clauses(String text, List<Term> terms, BackgroundWords background) {
    List<Passage> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < terms.size(); i++) {
      boolean last = i + 1 == terms.size();
      if (last || endsBetween(text, terms.get(i).end(), terms.get(i + 1).start())) {
        if (i + 1 - from >= FEWEST_WORDS) {
          clauses.add(of(terms.subList(from, i + 1), background));
        }
        from = i + 1;
      }
    }
    return clauses;
  }

  /** The sentences of an article. */
  static List<Passage> sentences(AnalysisRecord record, Terms terms, BackgroundWords background) {
    List<Passage> sentences = new ArrayList<>();
    for (Span sentence : record.sentences()) {
      List<Term> own = terms.of(record.text(), sentence.start(), sentence.end());
      Passage passage = of(own, background);
      sentences.add(new Passage(sentence, passage.words, passage.weights));
    }
    return sentences;
  }

  private static boolean endsBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean inNumber =
          to - from == 1 && c != '\n' && Character.isDigit(text.charAt(to)) && c != '،';
      if (ENDS.indexOf(c) >= 0 && !inNumber) {
        return true;
      }
    }
    return false;
  }

  static Passage of(List<Term> terms, BackgroundWords background) {
    long[] keyed = new long[terms.size()];
    for (int i = 0; i < keyed.length; i++) {
      String stem = terms.get(i).stem();
      float weight = (float) -Math.log(background.share(stem));
      keyed[i] =
          (long) stem.hashCode() << Integer.SIZE | Float.floatToIntBits(weight) & 0xFFFFFFFFL;
    }
    keyed = Arrays.stream(keyed).sorted().distinct().toArray();
    int[] words = new int[keyed.length];
    float[] weights = new float[keyed.length];
    for (int i = 0; i < keyed.length; i++) {
      words[i] = (int) (keyed[i] >> Integer.SIZE);
      weights[i] = Float.intBitsToFloat((int) keyed[i]);
    }
    int start = terms.isEmpty() ? 0 : terms.get(0).start();
    int end = terms.isEmpty() ? 0 : terms.get(terms.size() - 1).end();
    return new Passage(new Span(start, end), words, weights);
  }

  Span span() {
    return span;
  }

  double weight() {
    return weight;
  }

  /** How much of this one the other has too, by weight: 1 where it has all. */
  double sharedWith(Passage other) {
    return weight == 0 ? 0 : shared(other, other) / weight;
  }

  /** How much of this one the other two have together. */
  double sharedWith(Passage other, Passage next) {
    return weight == 0 ? 0 : shared(other, next) / weight;
  }

  private double shared(Passage other, Passage next) {
    double sum = 0;
    int j = 0;
    int k = 0;
    for (int i = 0; i < words.length; i++) {
      while (j < other.words.length && other.words[j] < words[i]) {
        j++;
      }
      while (k < next.words.length && next.words[k] < words[i]) {
        k++;
      }
      boolean inOther = j < other.words.length && other.words[j] == words[i];
      if (inOther || k < next.words.length && next.words[k] == words[i]) {
        sum += weights[i];
      }
    }
    return sum;
  }
}
