package org.isnad.analysis.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.analysis.text.Lexicon;

/**
 * Three logistic regressions: who takes part in what a trigger word names, who of those acts, and
 * whether it is an event.
 *
 * <p>Fitted on annotated articles; {@code event-model.txt} holds the weights.
 */
public final class EventModel {

  /** So likely it must be that something is an event. */
  private static final double LIKELY = 0.3;

  /** So likely where the model chose the sides. */
  private static final double OF_MODEL = 0.4;

  /** So likely where one side is told of two: in nine of ten such events the text tells both. */
  private static final double HALF_TOLD = 0.5;

  private static final String RESOURCE = "event-model.txt";

  /** What is asked. */
  public enum Question {
    /** Does a candidate take part? */
    TAKES_PART,
    /** Does one who takes part act? */
    ACTS,
    /** Is it an event, with the sides chosen? */
    IS_EVENT
  }

  private final Map<Question, WeightTable> tables = new EnumMap<>(Question.class);
  private final double likely;

  private EventModel(double likely) {
    this.likely = likely;
    for (Question question : Question.values()) {
      tables.put(question, new WeightTable());
    }
  }

  /** The model that Isnad has. */
  static EventModel standard() {
    EventModel model = new EventModel(LIKELY);
    for (Lexicon.Entry entry : Lexicon.read(EventModel.class, RESOURCE, 5)) {
      try {
        model.put(
            entry.constant(0, Question.class),
            entry.constant(1, Feature.class),
            entry.field(2),
            entry.field(3),
            Float.parseFloat(entry.field(4)));
      } catch (NumberFormatException e) {
        throw entry.broken("no number");
      }
    }
    return model;
  }

  /**
   * Another model.
   *
   * @param weights of features, as {@link EventSample} names them
   * @param likely so likely it must be that something is an event, from 0 to 1
   */
  public static EventModel of(Map<Question, Map<String, Double>> weights, double likely) {
    EventModel model = new EventModel(likely);
    weights.forEach(
        (question, own) ->
            own.forEach(
                (name, weight) -> {
                  String[] parts = name.split("\t", -1);
                  model.put(
                      question, Feature.valueOf(parts[0]), parts[1], parts[2], weight.floatValue());
                }));
    return model;
  }

  private void put(Question question, Feature feature, String numbers, String word, float weight) {
    table(question).put(WeightTable.key(feature, numbers, word), weight);
  }

  private WeightTable table(Question question) {
    return Objects.requireNonNull(tables.get(question));
  }

  /**
   * Whether something of a chance is told as an event.
   *
   * @param drafted whether rules made it, with those sides; where the model chose others it must be
   *     likelier
   * @param whole whether nobody is missing who must take part; where somebody is it must be
   *     likelier
   */
  boolean isLikely(double chance, boolean drafted, boolean whole) {
    double bar = whole ? drafted ? likely : OF_MODEL : HALF_TOLD;
    return chance >= Math.max(likely, bar);
  }

  /** A sum of weights, to take features. */
  Score score(Question question) {
    return new Score(table(question));
  }

  /** The sum of the weights of features. */
  static final class Score implements Features {

    private final WeightTable weights;
    private double sum;

    private Score(WeightTable weights) {
      this.weights = weights;
    }

    @Override
    public void add(Feature feature, int a, int b, int c) {
      sum += weights.get(WeightTable.key(feature, a, b, c));
    }

    @Override
    public void add(Feature feature, String word, int a) {
      sum += weights.get(WeightTable.key(feature, word, a));
    }

    /** The chance that the features give, from 0 to 1; the next sum begins at nothing. */
    double chance() {
      double chance = 1 / (1 + StrictMath.exp(-sum));
      sum = 0;
      return chance;
    }
  }

  /** Names of features, as the model's file writes them. */
  static final class Named implements Features {

    private final List<String> names;

    Named(List<String> names) {
      this.names = names;
    }

    @Override
    public void add(Feature feature, int a, int b, int c) {
      names.add(feature + "\t" + a + " " + b + " " + c + "\t");
    }

    @Override
    public void add(Feature feature, String word, int a) {
      names.add(feature + "\t" + a + "\t" + word);
    }
  }
}
