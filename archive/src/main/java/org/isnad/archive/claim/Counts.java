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
import org.jspecify.annotations.Nullable;

/**
 * What a content counts, and how many: {@code مقتل 27 شخصا} → 27 dead; {@code بلغت تكلفته 33 مليون
 * ريال} → a price of 33,000,000 riyals.
 */
final class Counts {

  private static final int LOOK_BACK = 4;
  private static final int LOOK_AHEAD = 3;

  /** Two numbers so near each other are one, rounded. */
  private static final double ROUNDING = 0.03;

  /** A number so small is shared by chance. */
  private static final double TELLING = 3;

  /** So much of one thing may be counted alike by chance. */
  private static final double TELLING_OF_A_UNIT = 12;

  private final Map<String, Set<BigDecimal>> values;

  /** The same by what alone is counted, whatever is said of it. */
  private final Map<String, Set<BigDecimal>> byUnit;

  private final Map<String, Set<BigDecimal>> tolls;

  /** All numbers, whatever they count. */
  private final Set<BigDecimal> numbers;

  private Counts(
      Map<String, Set<BigDecimal>> values,
      Map<String, Set<BigDecimal>> byUnit,
      Map<String, Set<BigDecimal>> tolls,
      Set<BigDecimal> numbers) {
    this.values = values;
    this.byUnit = byUnit;
    this.tolls = tolls;
    this.numbers = numbers;
  }

  static Counts of(AnalysisRecord record, Span content, Terms terms, Concepts concepts) {
    Map<String, Set<BigDecimal>> values = new TreeMap<>();
    Map<String, Set<BigDecimal>> byUnit = new TreeMap<>();
    Set<BigDecimal> numbers = new HashSet<>();
    for (Quantity quantity : record.quantities()) {
      Span span = place(record.text(), content, quantity);
      if (span == null) {
        continue;
      }
      if (quantity.value().doubleValue() >= TELLING) {
        numbers.add(quantity.value().stripTrailingZeros());
      }
      String unit = quantity.unit();
      if (unit != null) {
        String what = what(record, content, span, unit, terms, concepts);
        values.computeIfAbsent(what, key -> new HashSet<>(2)).add(quantity.value());
        byUnit.computeIfAbsent(stem(unit, terms), key -> new HashSet<>(2)).add(quantity.value());
      }
    }
    Map<String, Set<BigDecimal>> tolls = new TreeMap<>(values);
    tolls.keySet().removeIf(what -> !concepts.isToll(what));
    return new Counts(values, byUnit, tolls, numbers);
  }

  /** Where in a content it stands: a record has what an article counts twice only once. */
  private static @Nullable Span place(String text, Span content, Quantity quantity) {
    Span first = quantity.span();
    if (content.covers(first)) {
      return first;
    }
    String unit = quantity.unit();
    String counted = first.of(text);
    int end = unit == null ? -1 : counted.indexOf(unit);
    if (unit == null || end < 0) {
      return null;
    }
    String again = counted.substring(0, end + unit.length());
    int at = text.indexOf(again, content.start());
    if (at <= 0) {
      return null;
    }
    Span found = new Span(at, at + again.length());
    return content.covers(found) && isWhole(text, found) ? found : null;
  }

  /** Not 5 million in 1.5 million, nor 12 men in 12 many. */
  private static boolean isWhole(String text, Span span) {
    char before = text.charAt(span.start() - 1);
    return !Character.isLetterOrDigit(before)
        && ".,٫٬".indexOf(before) < 0
        && (span.end() == text.length() || !Character.isLetter(text.charAt(span.end())));
  }

  private static String stem(String unit, Terms terms) {
    List<Term> words = terms.of(unit);
    return words.isEmpty() ? unit : words.get(0).stem();
  }

  /**
   * A unit that says what happened (قتيلا) does; another with what is said of it just before, or of
   * people just behind: {@code 12 شخصا على الأقل قتلوا}.
   */
  static String what(
      AnalysisRecord record,
      Span content,
      Span quantity,
      String unit,
      Terms terms,
      Concepts concepts) {
    String stem = stem(unit, terms);
    String own = concepts.of(stem).orElse("");
    if (concepts.isToll(own)) {
      return own;
    }
    List<Term> before = terms.of(record.text(), content.start(), quantity.start());
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
      String concept = concepts.of(before.get(i).stem()).orElse("");
      if (concepts.isToll(concept)) {
        return concept;
      }
      if (!concept.isEmpty()) {
        return concept + " " + stem;
      }
    }
    List<Term> behind = terms.of(record.text(), quantity.end(), content.end());
    return behind.stream()
        .limit(LOOK_AHEAD)
        .map(term -> concepts.of(term.stem()).orElse(""))
        .filter(concepts::isToll)
        .findFirst()
        .orElse(stem);
  }

  /** Whether the other counts one thing otherwise, and none the same. */
  boolean differFrom(Counts other) {
    if (haveOtherTolls(other)) {
      return true;
    }
    if (alike(byUnit, other.byUnit) > 0) {
      return false;
    }
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

  /** Whether both count people whom one thing befell, and otherwise: 27 dead, 31 dead. */
  boolean haveOtherTolls(Counts other) {
    return tolls.entrySet().stream()
        .anyMatch(
            entry -> {
              Set<BigDecimal> others = other.tolls.getOrDefault(entry.getKey(), Set.of());
              return !others.isEmpty()
                  && entry.getValue().stream()
                      .noneMatch(a -> others.stream().anyMatch(b -> near(a, b)));
            });
  }

  /** Whether it has any that are more than a few. */
  boolean hasNumbers() {
    return !numbers.isEmpty();
  }

  /** How many different figures it has that count something. */
  int figures() {
    return byUnit.values().stream().mapToInt(Set::size).sum();
  }

  /** How many numbers both have; what is small is so by chance. */
  int sharedWith(Counts other) {
    return (int) numbers.stream().filter(other.numbers::contains).count();
  }

  private static long alike(Map<String, Set<BigDecimal>> own, Map<String, Set<BigDecimal>> others) {
    return own.entrySet().stream()
        .filter(
            entry -> {
              Set<BigDecimal> rivals = others.getOrDefault(entry.getKey(), Set.of());
              return entry.getValue().stream()
                  .filter(value -> value.doubleValue() >= TELLING_OF_A_UNIT)
                  .anyMatch(value -> rivals.stream().anyMatch(rival -> near(value, rival)));
            })
        .count();
  }

  static boolean near(BigDecimal a, BigDecimal b) {
    double one = a.doubleValue();
    double other = b.doubleValue();
    return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }
}
