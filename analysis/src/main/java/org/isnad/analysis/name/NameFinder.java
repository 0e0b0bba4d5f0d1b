package org.isnad.analysis.name;

import java.util.List;
import org.isnad.analysis.text.Text;

/** Finds the persons, organisations and places that a text names. */
public final class NameFinder {

  public Names find(Text text) {
    return new Names(List.of());
  }
}
