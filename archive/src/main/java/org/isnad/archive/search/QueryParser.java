package org.isnad.archive.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.search.QueryNode.All;
import org.isnad.archive.search.QueryNode.Any;
import org.isnad.archive.search.QueryNode.Constant;
import org.isnad.archive.search.QueryNode.Exact;
import org.isnad.archive.search.QueryNode.Named;
import org.isnad.archive.search.QueryNode.Near;
import org.isnad.archive.search.QueryNode.Not;
import org.isnad.archive.search.QueryNode.Word;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * Reads the query language. What stands side by side must all be there.
 *
 * <pre>
 * query   = part { ["AND"] part | ("OR" | "أو" | "|") part }      OR binds less than standing side by side
 * part    = ["-" | "NOT"] (word | phrase | field ":" value | "(" query ")")
 * phrase  = '"' words '"' ["~" number]                          "…" or «…»; ~5: in any form, at most 5 words between
 * value   = word | phrase
 * </pre>
 *
 * <p>{@code speaker:شويغو act:deny before:2023-09-10 "تدريبات مشتركة"}
 */
final class QueryParser {

  private static final String OPENING = "\"«“”„";
  private static final String CLOSING = "\"»“”";
  private static final String MINUS = "-−–";
  private static final int FARTHEST = 100;

  private final Terms terms;
  private final QueryWords words;
  private final String query;
  private int at;

  private QueryParser(String query, Terms terms, QueryWords words) {
    this.query = query;
    this.terms = terms;
    this.words = words;
  }

  /**
   * What the query asks for; {@link All} of nothing where it asks for nothing.
   *
   * @throws QueryException where it cannot be read, with the place
   */
  static QueryNode parse(String query, Terms terms, QueryWords words) {
    QueryParser parser = new QueryParser(query, terms, words);
    QueryNode node = parser.any();
    if (parser.at < query.length()) {
      throw parser.wrong("no bracket is open that this one closes", parser.at, parser.at + 1);
    }
    return node;
  }

  private QueryNode any() {
    List<QueryNode> choices = new ArrayList<>();
    choices.add(all());
    while (isOr()) {
      int start = at;
      String or = word();
      QueryNode choice = all();
      if (isEmpty(choice) || isEmpty(choices.get(choices.size() - 1))) {
        throw wrong(or + " stands between two things to look for", start, start + or.length());
      }
      choices.add(choice);
    }
    return choices.size() == 1 ? choices.get(0) : new Any(choices);
  }

  private QueryNode all() {
    List<QueryNode> nodes = new ArrayList<>();
    while (true) {
      skipSpace();
      if (at >= query.length() || query.charAt(at) == ')' || isOr()) {
        return nodes.size() == 1 ? nodes.get(0) : new All(nodes);
      }
      if (isWord("AND")) {
        word();
      } else {
        part().filter(node -> !isEmpty(node)).ifPresent(nodes::add);
      }
    }
  }

  private Optional<QueryNode> part() {
    char c = query.charAt(at);
    boolean minus = MINUS.indexOf(c) >= 0;
    if (minus || isWord("NOT")) {
      int start = at;
      at += minus ? 1 : "NOT".length();
      if (!minus) {
        skipSpace();
      }
      if (at >= query.length() || Character.isWhitespace(query.charAt(at))) {
        if (minus) {
          return Optional.empty(); // a dash between words
        }
        throw wrong("NOT stands before what may not be there", start, at);
      }
      return part().filter(node -> !isEmpty(node)).map(Not::new);
    }
    if (c == '(') {
      return Optional.of(brackets());
    }
    if (OPENING.indexOf(c) >= 0) {
      return Optional.of(phrase());
    }
    return wordOrField();
  }

  private QueryNode brackets() {
    int start = at;
    at++;
    QueryNode node = any();
    if (at >= query.length()) {
      throw wrong("this bracket is not closed", start, start + 1);
    }
    at++;
    return node;
  }

  private QueryNode phrase() {
    Span inside = quoted();
    String phrase = inside.of(query);
    if (at < query.length() && query.charAt(at) == '~') {
      return new Near(terms.of(phrase), distance());
    }
    return new Exact(NewsAnalyzer.exactWords(terms, phrase));
  }

  /** What stands in the quotation marks that open here; goes on behind them. */
  private Span quoted() {
    int start = at;
    int end = start + 1;
    while (end < query.length() && CLOSING.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end >= query.length()) {
      throw wrong("these quotation marks are not closed", start, start + 1);
    }
    at = end + 1;
    return new Span(start + 1, end);
  }

  private int distance() {
    int start = at;
    at++;
    while (at < query.length() && Character.isDigit(query.charAt(at))) {
      at++;
    }
    String digits = Folding.key(query.substring(start + 1, at));
    if (digits.isEmpty() || digits.length() > 3 || Integer.parseInt(digits) > FARTHEST) {
      throw wrong("behind ~ stands how many words may be between, 0 to 100", start, at);
    }
    return Integer.parseInt(digits);
  }

  private Optional<QueryNode> wordOrField() {
    int start = at;
    String word = word();
    int colon = word.indexOf(':');
    boolean isField = colon > 0 && word.substring(0, colon).chars().allMatch(Character::isLetter);
    if (!isField) {
      return plain(word);
    }
    boolean isEnd = colon == word.length() - 1;
    boolean isQuoted = isEnd && at < query.length() && OPENING.indexOf(query.charAt(at)) >= 0;
    Optional<QueryField> field = words.field(word.substring(0, colon));
    if (isEnd && !isQuoted && field.isEmpty()) {
      return plain(word); // قال: هذا
    }
    if (word.startsWith("//", colon + 1)) {
      return plain(word); // an address
    }
    if (field.isEmpty()) {
      throw wrong(
          "there is no field "
              + word.substring(0, colon)
              + " (there are "
              + words.fields()
              + "; in quotation marks it is looked for as words)",
          start,
          start + colon);
    }
    Span value = isQuoted ? quoted() : new Span(start + colon + 1, at);
    if (terms.of(value.of(query)).isEmpty()) {
      throw wrong("behind " + word.substring(0, colon + 1) + " stands a value", start, at);
    }
    return Optional.of(field(field.get(), value, isQuoted));
  }

  private QueryNode field(QueryField field, Span place, boolean exact) {
    String value = place.of(query);
    return switch (field) {
      case ACT, EVENT, COUNTRY ->
          new Constant(
              field,
              words
                  .value(field, value)
                  .orElseThrow(
                      () ->
                          wrong(
                              field.name().toLowerCase(Locale.ROOT)
                                  + " has no value "
                                  + value
                                  + " (there are "
                                  + words.values(field)
                                  + ")",
                              place.start(),
                              place.end())));
      case DAY, BEFORE, AFTER -> days(field, place);
      case SPEAKER, VIA, ENTITY, OUTLET, TITLE -> new Named(field, value, exact);
    };
  }

  private QueryNode days(QueryField field, Span place) {
    String[] parts = Folding.key(place.of(query)).split("-", -1);
    LocalDate first;
    LocalDate last;
    try {
      int year = Integer.parseInt(parts[0]);
      int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
      int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
      if (parts[0].length() != 4 || parts.length > 3) {
        throw new DateTimeException(place.of(query));
      }
      first = LocalDate.of(year, month, day);
      last =
          switch (parts.length) {
            case 1 -> first.plusYears(1).minusDays(1);
            case 2 -> first.plusMonths(1).minusDays(1);
            default -> first;
          };
    } catch (NumberFormatException | DateTimeException e) {
      throw wrong("a day is written 2023-09-10, 2023-09 or 2023", place.start(), place.end());
    }
    int from = Math.toIntExact(first.toEpochDay());
    int to = Math.toIntExact(last.toEpochDay());
    return switch (field) {
      case BEFORE -> new QueryNode.Days(Integer.MIN_VALUE, from - 1);
      case AFTER -> new QueryNode.Days(to + 1, Integer.MAX_VALUE);
      default -> new QueryNode.Days(from, to);
    };
  }

  private Optional<QueryNode> plain(String word) {
    List<QueryNode> nodes = new ArrayList<>(1);
    for (Term term : terms.of(word)) {
      nodes.add(new Word(term));
    }
    return nodes.isEmpty()
        ? Optional.empty()
        : Optional.of(nodes.size() == 1 ? nodes.get(0) : new All(nodes));
  }

  /** Takes all up to the next white space, bracket or quotation mark. */
  private String word() {
    int start = at;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
    }
    return query.substring(start, at);
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || c == ')'
        || OPENING.indexOf(c) >= 0
        || CLOSING.indexOf(c) >= 0;
  }

  private boolean isOr() {
    skipSpace();
    return isWord("OR") || isWord("أو") || isWord("|");
  }

  private boolean isWord(String word) {
    int end = at + word.length();
    return query.startsWith(word, at) && (end == query.length() || endsWord(query.charAt(end)));
  }

  private void skipSpace() {
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
  }

  private static boolean isEmpty(QueryNode node) {
    return node instanceof All all && all.nodes().isEmpty();
  }

  private QueryException wrong(String reason, int start, int end) {
    return new QueryException(reason, query, new Span(start, end));
  }
}
