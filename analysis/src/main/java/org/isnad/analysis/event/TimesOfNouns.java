package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;

/**
 * Tells the times beside an event that are of something else: {@code الاتفاقية الموقعة في 2015}.
 */
final class TimesOfNouns {

  private static final int RELATIVE = 3;
  private static final Set<String> IN = WordLists.of("time-prepositions");

  private final Layers layers;
  private final Clauses clauses;
  private final Readings readings;
  private final Set<String> dated;

  /**
   * @param dated participles that tell when their noun came about, folded
   */
  TimesOfNouns(Layers layers, Clauses clauses, Readings readings, Set<String> dated) {
    this.layers = layers;
    this.clauses = clauses;
    this.readings = readings;
    this.dated = dated;
  }

  /** {@code قبل نهاية 2031}: by then, not then. */
  boolean isDeadline(int index) {
    int first = index;
    TimeExpression time = layers.time(index);
    while (first > 0 && time != null && time.equals(layers.time(first - 1))) {
      first--;
    }
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      String key = layers.word(i).key();
      if (key.equals("بحلول") || key.equals("قبل")) {
        return true;
      }
    }
    return false;
  }

  /** {@code الرئيس الذي اتهمته المحكمة يعتزم السفر في مايو}: the main clause has gone on. */
  private boolean isResumed(int word, int before) {
    for (int i = word + 1; i <= before; i++) {
      Word next = layers.word(i);
      String key = next.key();
      if (!layers.isNamed(i)
          && (key.startsWith("ي") || key.startsWith("سي"))
          && readings.plainForm(next) != null
          && readings.nouns(next).isEmpty()
          && !layers.word(i - 1).key().equals("ان")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the time tells of a noun beside the event: {@code الاتفاقية الموقعة في 2015}, {@code
   * النصب الذي أقيم في 2010}, {@code باتفاق أبرم في 2015}.
   */
  boolean isOfAnother(int index, TimeExpression time, int word, Trigger trigger) {
    boolean verb = trigger.kind() == Trigger.Kind.VERB;
    int start = clauses.start(word);
    if (index < word) {
      return verb
          && start > 0
          && start < index
          && index - start <= RELATIVE
          && Subjects.isRelative(layers.word(start - 1));
    }
    int before = index - 1;
    while (before > word && time.equals(layers.time(before))) {
      before--;
    }
    if (before > word && IN.contains(layers.word(before).key())) {
      before--;
    }
    if (Subjects.isRelative(layers.wordOrNull(word - 1)) && isResumed(word, before)) {
      return true;
    }
    if (before <= word || layers.isNamed(before)) {
      return false;
    }
    Word last = layers.word(before);
    if (dated.contains(last.key())) {
      return verb || before - word > 2;
    }
    return !trigger.isVerbal()
        && readings.nouns(last).isEmpty()
        && readings.verbs(last).stream()
            .anyMatch(m -> m.form() != null && m.form().tense() == Tense.PAST);
  }
}
