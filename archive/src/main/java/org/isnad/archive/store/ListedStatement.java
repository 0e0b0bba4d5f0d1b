package org.isnad.archive.store;

import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is listed beside the records: enough to choose it and to find its words.
 *
 * @param article the id of its article
 * @param id within the article's record
 * @param speaker its innermost source, by the fullest name that the article has for it
 * @param when the day it was made, as in the record
 * @param content its words in the article's text
 */
public record ListedStatement(
    String article,
    String id,
    Act act,
    Mode mode,
    String speaker,
    @Nullable String when,
    Span content) {

  /** All of an article, in the order of its record. */
  public static List<ListedStatement> of(AnalysisRecord record) {
    return record.statements().stream().map(statement -> of(record, statement)).toList();
  }

  private static ListedStatement of(AnalysisRecord record, Statement statement) {
    return new ListedStatement(
        record.id(),
        statement.id(),
        statement.act(),
        statement.mode(),
        name(record, statement.speaker()),
        statement.when(),
        statement.content());
  }

  private static String name(AnalysisRecord record, Link link) {
    return record.entities().stream()
        .filter(entity -> entity.id().equals(link.entity()))
        .map(Entity::name)
        .findFirst()
        .orElse(link.name());
  }
}
