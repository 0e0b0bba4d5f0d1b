package org.isnad.archive.dating;

import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Something that two articles tell.
 *
 * @param rule {@code same-event} or {@code same-statement}
 * @param first the article that comes first in the story
 * @param second the other
 * @param against how much it speaks against two days if the articles then disagree
 */
record SharedTelling(String rule, Side first, Side second, double against) {

  /**
   * One article's telling of it.
   *
   * @param article its id
   * @param span the words that tell it
   * @param isPlan whether it is told as to come
   */
  record Side(String article, Span span, boolean isPlan, Told told) {}

  /** What is told, known again in the article's record as of any day. */
  sealed interface Told {

    /** The TIMEX3 value of when it was; null where the record has none. */
    @Nullable String when(AnalysisRecord record);
  }

  /** An event. */
  record ToldEvent(EventType type, Span trigger) implements Told {

    @Override
    public @Nullable String when(AnalysisRecord record) {
      for (Event event : record.events()) {
        if (event.type() == type && event.trigger().equals(trigger)) {
          return event.when();
        }
      }
      return null;
    }
  }

  /** A statement. */
  record ToldStatement(String id) implements Told {

    @Override
    public @Nullable String when(AnalysisRecord record) {
      for (Statement statement : record.statements()) {
        if (statement.id().equals(id)) {
          return statement.when();
        }
      }
      return null;
    }
  }

  Side of(String article) {
    return first.article.equals(article) ? first : second;
  }

  Side other(String article) {
    return first.article.equals(article) ? second : first;
  }

  boolean isOf(String article) {
    return first.article.equals(article) || second.article.equals(article);
  }
}
