package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.text.Text;

/** The words of a text as this stage reads them, and the calendar expressions found in them. */
public final class TimeScan {

  private final Tokens tokens;
  private final ClauseTense tense;
  private final List<Mention> mentions;

  TimeScan(Tokens tokens, ClauseTense tense, List<Mention> mentions) {
    this.tokens = tokens;
    this.tense = tense;
    this.mentions = List.copyOf(mentions);
  }

  Text text() {
    return tokens.text();
  }

  Tokens tokens() {
    return tokens;
  }

  ClauseTense tense() {
    return tense;
  }

  /** In text order. */
  List<Mention> mentions() {
    return mentions;
  }
}
