package org.isnad.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a record what is not sure enough: statements and events of less confidence, and the
 * events that only a statement left out asserts.
 *
 * <p>What stands inside a statement that is left out stands in the nearest kept one around it; its
 * chain still names the speaker of the one left out.
 *
 * @param statements least confidence of a statement that is kept, from 0 to 1
 * @param events that of an event
 */
record SureFindings(double statements, double events) implements UnaryOperator<AnalysisRecord> {

  @Override
  public AnalysisRecord apply(AnalysisRecord record) {
    if (statements <= 0 && events <= 0) {
      return record;
    }
    Map<String, Statement> all = new HashMap<>();
    record.statements().forEach(statement -> all.put(statement.id(), statement));
    return record.with(
        record.statements().stream()
            .filter(this::isSure)
            .map(statement -> statement.within(around(statement.within(), all)))
            .toList(),
        record.declined().stream()
            .map(declined -> declined.within(around(declined.within(), all)))
            .toList(),
        record.events().stream().filter(event -> isSure(event, all)).toList());
  }

  private boolean isSure(Statement statement) {
    return statement.confidence() >= statements;
  }

  private boolean isSure(Event event, Map<String, Statement> all) {
    Statement via = event.via() == null ? null : all.get(event.via());
    return event.confidence() >= events && (via == null || isSure(via));
  }

  /** The nearest one that is kept, from the one with this id outwards. */
  private @Nullable String around(@Nullable String id, Map<String, Statement> all) {
    Statement statement = id == null ? null : all.get(id);
    return statement == null || isSure(statement) ? id : around(statement.within(), all);
  }
}
