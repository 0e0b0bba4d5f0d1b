package org.isnad.analysis.statement;

import java.util.List;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.Times;

/** Finds what an article gives as somebody's words, and the chain that it came down through. */
public final class StatementFinder {

  public Statements find(Text text, Names names, Times times) {
    return new Statements(List.of());
  }
}
