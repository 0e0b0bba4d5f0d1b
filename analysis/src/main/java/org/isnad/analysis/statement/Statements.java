package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.Declined;
import org.isnad.analysis.record.Statement;

/**
 * The statements of an article.
 *
 * @param list by content start; of two that start together the outer first
 * @param declined who was asked and said nothing, by cue
 */
public record Statements(List<Statement> list, List<Declined> declined) {

  public Statements {
    list = List.copyOf(list);
    declined = List.copyOf(declined);
  }

  /** The innermost statement whose content covers {@code offset}. */
  public Optional<Statement> covering(int offset) {
    Statement innermost = null;
    for (Statement statement : list) {
      if (statement.content().covers(offset)
          && (innermost == null || statement.content().length() < innermost.content().length())) {
        innermost = statement;
      }
    }
    return Optional.ofNullable(innermost);
  }
}
