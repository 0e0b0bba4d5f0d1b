package org.isnad.app.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** All figures, summed over articles, and the mistakes behind them. */
public final class Scores {

  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final Map<Accuracy, Rate> rates = new EnumMap<>(Accuracy.class);
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final List<Judged> judgedEvents = new ArrayList<>();
  private int articles;

  void article() {
    articles++;
  }

  void missing(String doc) {
    missing.add(doc);
  }

  void add(Measure measure, Tally tally) {
    tallies.merge(measure, tally, Tally::plus);
  }

  void add(Accuracy accuracy, boolean right) {
    rates.put(accuracy, rate(accuracy).plus(right));
  }

  void judge(Judged statement) {
    judged.add(statement);
  }

  /** Every statement of the records, and whether it is right. */
  public List<Judged> judged() {
    return List.copyOf(judged);
  }

  void judgeEvent(Judged event) {
    judgedEvents.add(event);
  }

  /** Every event of the records, and whether it is right. */
  public List<Judged> judgedEvents() {
    return List.copyOf(judgedEvents);
  }

  void mistake(String doc, String kind, String detail) {
    mistakes.add(new Mistake(doc, kind, detail));
  }

  /** How many gold articles there are. */
  public int articles() {
    return articles;
  }

  /** The gold articles that there is no record for; they count as records that found nothing. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  public Tally tally(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  public Rate rate(Accuracy accuracy) {
    return rates.getOrDefault(accuracy, Rate.NONE);
  }

  /** The one figure of a measure, by its label: F1, or the share; empty where nothing is known. */
  public OptionalDouble figure(String label) {
    for (Measure measure : Measure.values()) {
      if (measure.label().equals(label)) {
        return OptionalDouble.of(tally(measure).f1());
      }
    }
    for (Accuracy accuracy : Accuracy.values()) {
      if (accuracy.label().equals(label)) {
        return rate(accuracy).share();
      }
    }
    throw new IllegalArgumentException("not a measure: " + label);
  }
}
