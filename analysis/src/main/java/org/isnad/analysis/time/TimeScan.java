package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/** The words of a text as this stage reads them, and the calendar expressions found in them. */
public final class TimeScan {

  /** So many words from the verb its day may stand. */
  private static final int MOST_WORDS = 8;

  private final Tokens tokens;
  private final NumberParser numbers;
  private final ClauseTense tense;
  private final List<Mention> mentions;

  TimeScan(Tokens tokens, NumberParser numbers, ClauseTense tense, List<Mention> mentions) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.tense = tense;
    this.mentions = List.copyOf(mentions);
  }

  Text text() {
    return tokens.text();
  }

  Tokens tokens() {
    return tokens;
  }

  NumberParser numbers() {
    return numbers;
  }

  ClauseTense tense() {
    return tense;
  }

  /**
   * The day told with the verb that stands right after a quotation: {@code «سنصل غدا»، قال الوزير
   * الأحد}; null where there is none.
   */
  @Nullable Mention dayAfter(Quotation quotation) {
    int verb = tokens.from(quotation.span().end());
    verb = tokens.get(verb).word().isPunctuation() ? verb + 1 : verb;
    if (!tokens.get(verb).is(Role.PAST)) {
      return null;
    }
    for (Mention mention : mentions) {
      if (mention.from() > verb) {
        return isSaying(mention, verb) ? mention : null;
      }
    }
    return null;
  }

  private boolean isSaying(Mention mention, int verb) {
    boolean near = mention.from() - verb <= MOST_WORDS;
    Form form = mention.form();
    boolean day =
        form instanceof Form.Day
            || form instanceof Form.Weekday
            || form instanceof Form.Date date && date.isDay();
    int start = tokens.get(verb).word().start();
    boolean sameSentence =
        text().sentenceAt(start).index() == text().sentenceAt(mention.span().start()).index();
    return near && day && sameSentence && !tense.isFuture(mention.from());
  }

  /** In text order. */
  List<Mention> mentions() {
    return mentions;
  }
}
