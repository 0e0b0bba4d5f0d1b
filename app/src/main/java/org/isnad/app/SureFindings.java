package org.isnad.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a record what is not sure enough: statements and events of less confidence, and the
 * events that only a statement left out asserts.
 *
 * <p>A statement inside one that is left out stands in the next one around that which is kept; its
 * chain still begins with that one's.
 *
 * @param least confidence that is kept, from 0 to 1
 */
record SureFindings(double least) implements UnaryOperator<AnalysisRecord> {

  @Override
  public AnalysisRecord apply(AnalysisRecord record) {
    if (least <= 0) {
      return record;
    }
    Map<String, Statement> all = new HashMap<>();
    Set<String> sure = new HashSet<>();
    for (Statement statement : record.statements()) {
      all.put(statement.id(), statement);
      if (statement.confidence() >= least) {
        sure.add(statement.id());
      }
    }
    List<Statement> statements =
        record.statements().stream()
            .filter(s -> sure.contains(s.id()))
            .map(s -> s.within(around(s, all, sure)))
            .toList();
    return record.with(statements, record.events().stream().filter(e -> isSure(e, sure)).toList());
  }

  private boolean isSure(Event event, Set<String> sure) {
    return event.confidence() >= least && (event.via() == null || sure.contains(event.via()));
  }

  private static @Nullable String around(
      Statement statement, Map<String, Statement> all, Set<String> sure) {
    String id = statement.within();
    while (id != null && !sure.contains(id)) {
      Statement around = all.get(id);
      id = around == null ? null : around.within();
    }
    return id;
  }
}
