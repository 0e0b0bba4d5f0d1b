package org.isnad.analysis.time;

import org.isnad.analysis.text.Text;

/**
 * Finds the calendar expressions of a text, once, for the publication day, the times and the
 * quantities: none of them is counted from a day yet.
 *
 * <p>Building one loads the language data of this stage; after that it is immutable.
 */
public final class TimeScanner {

  private final TimeLexicon lexicon = new TimeLexicon();

  public TimeScan scan(Text text) {
    return new ScanPass(Tokens.of(text, lexicon), lexicon).run();
  }
}
