package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.text.Text;

/** The words of a text as this stage reads them, and the calendar expressions found in them. */
public final class TimeScan {

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

  /** In text order. */
  List<Mention> mentions() {
    return mentions;
  }
}
