package org.isnad.archive.search;

import java.util.List;
import org.isnad.archive.term.Term;

/**
 * What a query asks for, as {@link QueryParser} reads it.
 *
 * <p>{@code speaker:شويغو -تدريبات} → {@code All[Named[SPEAKER, شويغو], Not[Word[تدريبات]]]}.
 */
sealed interface QueryNode {

  /** A word in any of its forms. */
  record Word(Term term) implements QueryNode {}

  /** Words as they are written, one after the other. */
  record Exact(List<String> words) implements QueryNode {
    public Exact {
      words = List.copyOf(words);
    }
  }

  /** Words in any of their forms, with no more than so many words between them. */
  record Near(List<Term> terms, int between) implements QueryNode {
    public Near {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Somebody or something by name: a speaker, a source, an entity, an outlet; or words of the
   * title.
   *
   * @param exact whether it was in quotation marks
   */
  record Named(QueryField field, String value, boolean exact) implements QueryNode {}

  /**
   * A constant of the record: an act, an event type, a country.
   *
   * @param value {@code DENY}, {@code ASSAULT}, {@code RUS}
   */
  record Constant(QueryField field, String value) implements QueryNode {}

  /**
   * A time of publication, both days included.
   *
   * @param from the first day, in days since 1970-01-01
   * @param to the last day
   */
  record Days(int from, int to) implements QueryNode {}

  /** What may not be there. */
  record Not(QueryNode node) implements QueryNode {}

  /** All of them. */
  record All(List<QueryNode> nodes) implements QueryNode {
    public All {
      nodes = List.copyOf(nodes);
    }
  }

  /** At least one of them. */
  record Any(List<QueryNode> nodes) implements QueryNode {
    public Any {
      nodes = List.copyOf(nodes);
    }
  }
}
