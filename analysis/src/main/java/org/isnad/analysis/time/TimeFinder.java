package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the calendar expressions of a text and gives each its TIMEX3 value. */
public final class TimeFinder {

  /**
   * @param published the anchor of relative expressions; where it is not known they stay unresolved
   */
  public Times find(Text text, @Nullable Published published) {
    return new Times(List.of(), List.of());
  }
}
