package org.isnad.archive.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.record.Span;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * What a content counts, and how many: {@code مقتل 27 شخصا} → 27 dead; {@code بلغت تكلفته 33 مليون
 * ريال} → a price of 33,000,000 riyals.
 */
final class Counts {

  private static final int LOOK_BACK = 4;

  /** Two numbers so near each other are one, rounded. */
  private static final double ROUNDING = 0.03;

  private static final double TELLING = 12;

  private final Map<String, Set<BigDecimal>> values;

  private Counts(Map<String, Set<BigDecimal>> values) {
    this.values = values;
  }

  static Counts of(AnalysisRecord record, Span content, Terms terms, Concepts concepts) {
    Map<String, Set<BigDecimal>> values = new TreeMap<>();
    for (Quantity quantity : record.quantities()) {
      String unit = quantity.unit();
      if (content.covers(quantity.span()) && unit != null) {
        String what = what(record, content, quantity.span().start(), unit, terms, concepts);
        values.computeIfAbsent(what, key -> new HashSet<>(2)).add(quantity.value());
      }
    }
    return new Counts(values);
  }

  /** A unit that says what happened (قتيلا) does; another with what is said of it just before. */
  static String what(
      AnalysisRecord record, Span content, int at, String unit, Terms terms, Concepts concepts) {
    List<Term> words = terms.of(unit);
    String stem = words.isEmpty() ? unit : words.get(0).stem();
    String own = concepts.of(stem).orElse("");
    if (concepts.isToll(own)) {
      return own;
    }
    List<Term> before = terms.of(record.text(), content.start(), at);
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      String concept = concepts.of(before.get(i).stem()).orElse("");
      if (concepts.isToll(concept)) {
        return concept;
      }
      if (!concept.isEmpty()) {
        return concept + " " + stem;
      }
    }
    return stem;
  }

  /** Whether the other counts one thing otherwise, and none the same. */
  boolean differFrom(Counts other) {
    boolean differ = false;
    for (Map.Entry<String, Set<BigDecimal>> entry : values.entrySet()) {
      Set<BigDecimal> others = other.values.get(entry.getKey());
      if (others != null) {
        if (entry.getValue().stream().anyMatch(a -> others.stream().anyMatch(b -> near(a, b)))) {
          return false;
        }
        differ = true;
      }
    }
    return differ;
  }

  /** How many things both count alike; what is small is so by chance. */
  int sharedWith(Counts other) {
    return (int)
        values.entrySet().stream()
            .filter(
                entry ->
                    entry.getValue().stream()
                        .anyMatch(
                            value ->
                                value.doubleValue() >= TELLING
                                    && other.values.getOrDefault(entry.getKey(), Set.of()).stream()
                                        .anyMatch(rival -> near(value, rival))))
            .count();
  }

  static boolean near(BigDecimal a, BigDecimal b) {
    double one = a.doubleValue();
    double other = b.doubleValue();
    return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }
}
