package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.statement.Statements;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.Times;

/** Finds who did what to whom. */
public final class EventFinder {

  public List<Event> find(Text text, Names names, Times times, Statements statements) {
    return List.of();
  }
}
