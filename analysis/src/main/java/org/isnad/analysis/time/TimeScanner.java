package org.isnad.analysis.time;

import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;

/**
 * Finds the calendar expressions of a text, once, for the publication day, the times and the
 * quantities: none of them is counted from a day yet.
 *
 * <p>Building one loads the language data of this stage; after that it is immutable.
 */
public final class TimeScanner {

  private final TimeLexicon lexicon;

  /** Scans texts whose words were looked up in no table. */
  public TimeScanner() {
    this(new Spellings());
  }

  /**
   * @param spellings takes the lexicons of this stage in
   */
  public TimeScanner(Spellings spellings) {
    this.lexicon = new TimeLexicon(spellings);
  }

  public TimeScan scan(Text text) {
    return new ScanPass(Tokens.of(text, lexicon), lexicon).run();
  }
}
