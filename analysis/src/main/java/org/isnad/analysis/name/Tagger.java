package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Sentence;

/**
 * Reads names by what {@link TaggerModel} has learnt: of {@code وأوضحت شكيب أن} the person شكيب,
 * from the verb before, the word behind, its letters.
 */
final class Tagger {

  private static final int OUTSIDE = TaggerTag.ALL.indexOf(TaggerTag.OUTSIDE);

  private final TaggerFeatures features;
  private final TaggerModel model;

  Tagger(TaggerFeatures features, TaggerModel model) {
    this.features = features;
    this.model = model;
  }

  /**
   * The names in some words of a sentence.
   *
   * @param first index of the first of the words
   * @param end index after the last
   * @param lenience how much less than learnt speaks for no name
   */
  List<TaggedName> names(Draft draft, Sentence sentence, int first, int end, int lenience) {
    int[][] scores = new int[end - first][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.scores(features.of(draft, sentence, first + i));
      scores[i][OUTSIDE] -= lenience * TaggerModel.STEPS;
    }
    int[] tags = TagPath.best(scores, model.transitions());
    List<TaggedName> names = new ArrayList<>();
    int at = 0;
    while (at < tags.length) {
      EntityType type = TaggerTag.ALL.get(tags[at]).type();
      int from = at++;
      if (type != null) {
        int later = TaggerTag.ALL.indexOf(TaggerTag.of(type, false));
        while (at < tags.length && tags[at] == later) {
          at++;
        }
        double margin = margin(scores, tags, from, at) - lenience;
        names.add(new TaggedName(type, first + from, first + at, margin));
      }
    }
    return names;
  }

  private static double margin(int[][] scores, int[] tags, int from, int end) {
    int sum = 0;
    for (int i = from; i < end; i++) {
      sum += scores[i][tags[i]] - scores[i][OUTSIDE];
    }
    return (double) sum / (end - from) / TaggerModel.STEPS;
  }
}
