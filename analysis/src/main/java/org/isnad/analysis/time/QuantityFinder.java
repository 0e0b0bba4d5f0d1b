package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.record.Quantity;
import org.isnad.analysis.text.Text;

/** Finds counted and measured amounts. */
public final class QuantityFinder {

  /**
   * @param times found before, so that the numbers in them are not counted again
   */
  public List<Quantity> find(Text text, Times times) {
    return List.of();
  }
}
