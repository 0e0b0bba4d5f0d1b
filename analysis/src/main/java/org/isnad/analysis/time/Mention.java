package org.isnad.analysis.time;

import java.time.DayOfWeek;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A calendar expression found in a text, not yet counted from a day: {@code أمس الأحد} → one day
 * back, which is said to be a Sunday.
 *
 * @param from index of its first token
 * @param end index after its last token
 * @param weekday what the expression says the day is, beside {@code form}
 * @param offset how far it says the day is from the publication, beside {@code form}: {@code اليوم
 *     5 مايو}
 * @param rule name of the rule that found it
 */
record Mention(
    int from,
    int end,
    Span span,
    Form form,
    @Nullable DayOfWeek weekday,
    @Nullable Integer offset,
    String rule) {

  Mention withForm(Form newForm) {
    return new Mention(from, end, span, newForm, weekday, offset, rule);
  }

  Mention startingAt(int newFrom, Tokens tokens) {
    return new Mention(newFrom, end, tokens.span(newFrom, end), form, weekday, offset, rule);
  }

  Mention endingAt(int newEnd, Tokens tokens) {
    return new Mention(from, newEnd, tokens.span(from, newEnd), form, weekday, offset, rule);
  }
}
