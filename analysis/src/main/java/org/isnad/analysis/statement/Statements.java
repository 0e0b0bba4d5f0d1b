package org.isnad.analysis.statement;

import java.util.Comparator;
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
    return list.stream()
        .filter(s -> s.content().covers(offset))
        .min(Comparator.comparingInt(s -> s.content().length()));
  }
}
