package org.isnad.app.evaluate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.TimeExpression;

/** Measures times and quantities: the same value on overlapping text. */
final class ValueScorer {

  private static final double SAME_NUMBER = 1e-6;

  /** What ends the TIMEX3 values of vague times: {@code PAST_REF}. */
  private static final String VAGUE = "_REF";

  /** A value and the words it stands for. */
  private record Finding<T>(String text, T value) {}

  private ValueScorer() {}

  /** Measures times; one that an article repeats in the same words counts once. */
  static void scoreTimes(Comparison article) {
    List<Finding<String>> wanted = goldTimes(article.gold().times());
    List<Finding<String>> got = foundTimes(article);
    Pairing pairing = Pairing.of(wanted, got, ValueScorer::likeness, 1);
    article.scores().add(Measure.TIMES, pairing.tally());
    pairing.missed().forEach(i -> article.mistake("time missed", told(wanted.get(i))));
    pairing.spurious().forEach(i -> article.mistake("time spurious", told(got.get(i))));
  }

  static void scoreQuantities(Comparison article) {
    List<GoldArticle.Quantity> wanted = article.gold().quantities();
    List<Finding<Double>> got =
        article.record().quantities().stream().map(q -> found(article, q)).toList();
    Pairing pairing = Pairing.of(wanted, got, ValueScorer::likeness, 1);
    article.scores().add(Measure.QUANTITIES, pairing.tally());
    for (int i : pairing.missed()) {
      GoldArticle.Quantity quantity = wanted.get(i);
      article.mistake("quantity missed", told(new Finding<>(quantity.text(), quantity.value())));
    }
    pairing.spurious().forEach(i -> article.mistake("quantity spurious", told(got.get(i))));
  }

  private static List<Finding<String>> goldTimes(List<GoldArticle.Time> times) {
    Map<Finding<String>, Finding<String>> once = new LinkedHashMap<>();
    for (GoldArticle.Time time : times) {
      if (isConcrete(time.value())) {
        once.put(key(time.text(), time.value()), new Finding<>(time.text(), time.value()));
      }
    }
    return List.copyOf(once.values());
  }

  private static List<Finding<String>> foundTimes(Comparison article) {
    Map<Finding<String>, Finding<String>> once = new LinkedHashMap<>();
    for (TimeExpression time : article.record().times()) {
      if (isConcrete(time.value())) {
        String text = article.words(time.span());
        once.putIfAbsent(key(text, time.value()), new Finding<>(text, time.value()));
      }
    }
    return List.copyOf(once.values());
  }

  private static Finding<String> key(String text, String value) {
    return new Finding<>(Fold.name(text), value);
  }

  private static boolean isConcrete(String value) {
    return !value.isEmpty() && !value.endsWith(VAGUE);
  }

  private static Finding<Double> found(Comparison article, Quantity quantity) {
    return new Finding<>(article.words(quantity.span()), quantity.value().doubleValue());
  }

  private static double likeness(Finding<String> wanted, Finding<String> got) {
    if (!wanted.value().equals(got.value()) || !Fold.overlap(wanted.text(), got.text())) {
      return 0;
    }
    return 1 + WordBag.of(wanted.text()).f1(WordBag.of(got.text()));
  }

  private static double likeness(GoldArticle.Quantity wanted, Finding<Double> got) {
    boolean same = Math.abs(wanted.value() - got.value()) < SAME_NUMBER;
    return same && Fold.overlap(wanted.text(), got.text()) ? 1 : 0;
  }

  private static String told(Finding<?> finding) {
    Object value =
        finding.value() instanceof Double number
            ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
            : finding.value();
    return finding.text() + " = " + value;
  }
}
