package org.isnad.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.isnad.archive.name.NameSpellings;
import org.isnad.archive.search.QueryNode.All;
import org.isnad.archive.search.QueryNode.Any;
import org.isnad.archive.search.QueryNode.Constant;
import org.isnad.archive.search.QueryNode.Days;
import org.isnad.archive.search.QueryNode.Exact;
import org.isnad.archive.search.QueryNode.Named;
import org.isnad.archive.search.QueryNode.Near;
import org.isnad.archive.search.QueryNode.Not;
import org.isnad.archive.search.QueryNode.Word;
import org.isnad.archive.search.SearchRequest.Target;
import org.isnad.archive.term.Terms;

/**
 * Makes of what is asked for a query of Lucene. What an article's statement must be, is asked of
 * one statement: {@code speaker:شويغو act:deny} is an article in which he denies something.
 */
final class LuceneQueries {

  private static final float TITLE_BOOST = 2f;
  private static final float EXACT_BOOST = 1.5f;
  private static final float SPELLING_BOOST = 0.3f;
  private static final int NAME_WIDTH = 60;

  private final Target target;
  private final Terms terms;
  private final KnownNames names;
  private final BitSetProducer articles = new QueryBitSetProducer(kind(Target.ARTICLES));

  /** Everything that is to be marked in a text. */
  private final List<Query> marked = new ArrayList<>();

  LuceneQueries(Target target, Terms terms, KnownNames names) {
    this.target = target;
    this.terms = terms;
    this.names = names;
  }

  /**
   * @param least how many of the words must be there at least
   */
  Query of(QueryNode node, int least) {
    marked.clear();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(kind(target), Occur.FILTER);
    all.add(all(parts(node), least), Occur.MUST);
    return all.build();
  }

  /** What the last query looks for in texts. */
  Query marked() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    marked.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  static int words(QueryNode node) {
    return (int) parts(node).stream().filter(Word.class::isInstance).count();
  }

  /** What stands side by side in it, or it alone. */
  private static List<QueryNode> parts(QueryNode node) {
    return node instanceof All all ? all.nodes() : List.of(node);
  }

  private Query all(List<QueryNode> nodes, int least) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    BooleanQuery.Builder statement = new BooleanQuery.Builder();
    boolean asksStatement = false;
    boolean onlyNot = true;
    List<Query> required = words(nodes, least, words);
    for (QueryNode node : nodes) {
      if (node instanceof Not not) {
        int before = marked.size();
        all.add(query(not.node()), Occur.MUST_NOT);
        marked.subList(before, marked.size()).clear();
      } else if (target == Target.ARTICLES && isOfStatement(node)) {
        statement.add(ofStatement(node), Occur.MUST);
        asksStatement = true;
        onlyNot = false;
      } else if (!(node instanceof Word)) {
        all.add(query(node), Occur.MUST);
        onlyNot = false;
      }
    }
    if (asksStatement) {
      all.add(articleWith(Target.STATEMENTS, statement.build()), Occur.MUST);
    }
    required.forEach(query -> all.add(query, Occur.MUST));
    if (onlyNot && required.isEmpty()) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  private List<Query> words(List<QueryNode> nodes, int least, BooleanQuery.Builder some) {
    List<org.isnad.archive.term.Term> words = new ArrayList<>();
    nodes.stream().filter(Word.class::isInstance).forEach(n -> words.add(((Word) n).term()));
    int count = words.size();
    List<Query> each = new ArrayList<>();
    for (SaidNames.Found found : names.in(words)) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      found.names().forEach(name -> any.add(inOrder(name, 1), Occur.SHOULD));
      BooleanQuery.Builder asWords = new BooleanQuery.Builder();
      found.words().forEach(word -> asWords.add(anyForm(word), Occur.MUST));
      any.add(asWords.build(), Occur.SHOULD);
      each.add(any.build());
      words.removeAll(found.words());
    }
    words.forEach(word -> each.add(anyForm(word)));
    if (least >= count) {
      return each;
    }
    each.forEach(query -> some.add(query, Occur.SHOULD));
    some.setMinimumNumberShouldMatch(Math.min(least, each.size()));
    return List.of(some.build());
  }

  private Query query(QueryNode node) {
    if (target == Target.ARTICLES && isOfStatement(node)) {
      return articleWith(Target.STATEMENTS, ofStatement(node));
    }
    if (node instanceof All all) {
      return all(all.nodes(), Integer.MAX_VALUE);
    }
    if (node instanceof Any any) {
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      any.nodes().forEach(n -> builder.add(query(n), Occur.SHOULD));
      return builder.build();
    }
    if (node instanceof Not not) {
      return all(List.of(not), Integer.MAX_VALUE);
    }
    if (node instanceof Word word) {
      return anyForm(word.term());
    }
    if (node instanceof Exact exact) {
      return exact(exact.words());
    }
    if (node instanceof Near near) {
      return inOrder(near.terms(), near.between());
    }
    if (node instanceof Days days) {
      return new ConstantScoreQuery(
          IntPoint.newRangeQuery(IndexFields.DAY, days.from(), days.to()));
    }
    return node instanceof Constant constant ? constant(constant) : named((Named) node);
  }

  private Query constant(Constant constant) {
    String field =
        switch (constant.field()) {
          case ACT -> IndexFields.ACT;
          case EVENT -> IndexFields.EVENT;
          default -> IndexFields.COUNTRY;
        };
    Query query = new ConstantScoreQuery(new TermQuery(new Term(field, constant.value())));
    boolean ofEvent = target == Target.ARTICLES && constant.field() == QueryField.EVENT;
    return ofEvent ? articleWith(Target.EVENTS, query) : query;
  }

  private Query named(Named named) {
    String field =
        switch (named.field()) {
          case SPEAKER -> IndexFields.SPEAKER;
          case VIA -> IndexFields.VIA;
          case OUTLET -> IndexFields.OUTLET;
          case TITLE -> IndexFields.TITLE;
          default -> IndexFields.ENTITY;
        };
    if (named.field() == QueryField.TITLE) {
      Query title = title(named);
      return target == Target.ARTICLES ? title : new ToChildBlockJoinQuery(title, articles);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> called = named.exact() ? List.of(named.value()) : names.namesOf(named.value());
    called.forEach(name -> any.add(name(field, name, named.exact()), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private Query title(Named named) {
    if (named.exact()) {
      PhraseQuery.Builder inOrder = new PhraseQuery.Builder();
      NewsAnalyzer.exactWords(terms, named.value())
          .forEach(word -> inOrder.add(new Term(IndexFields.TITLE, word)));
      return inOrder.build();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (org.isnad.archive.term.Term word : terms.of(named.value())) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      terms.readings(word).forEach(s -> any.add(term(IndexFields.TITLE, s, 1), Occur.SHOULD));
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  private Query name(String field, String name, boolean exact) {
    List<IntervalsSource> parts = new ArrayList<>();
    for (String part : NameSpellings.parts(name)) {
      List<IntervalsSource> spellings = new ArrayList<>();
      spellings.add(Intervals.term(part));
      if (!exact && !field.equals(IndexFields.OUTLET)) {
        spellingsOf(part).forEach(other -> spellings.add(Intervals.term(other)));
      }
      parts.add(Intervals.or(spellings.toArray(IntervalsSource[]::new)));
    }
    IntervalsSource[] all = parts.toArray(IntervalsSource[]::new);
    IntervalsSource source =
        all.length == 1
            ? all[0]
            : exact
                ? Intervals.phrase(all)
                : Intervals.maxwidth(NAME_WIDTH, Intervals.unordered(all));
    return new IntervalQuery(field, source);
  }

  private List<String> spellingsOf(String part) {
    try {
      return names.spellingsOf(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query exact(List<String> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : texts()) {
      PhraseQuery.Builder inOrder = new PhraseQuery.Builder();
      words.forEach(word -> inOrder.add(new Term(field, word)));
      any.add(mark(field, inOrder.build()), Occur.SHOULD);
    }
    return any.build();
  }

  private Query inOrder(List<org.isnad.archive.term.Term> words, int between) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : texts()) {
      MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(between);
      for (org.isnad.archive.term.Term word : words) {
        near.add(terms.readings(word).stream().map(s -> new Term(field, s)).toArray(Term[]::new));
      }
      any.add(mark(field, near.build()), Occur.SHOULD);
    }
    return any.build();
  }

  private Query anyForm(org.isnad.archive.term.Term word) {
    Set<String> others = new LinkedHashSet<>();
    try {
      for (String spelling : names.spellingsOf(word)) {
        terms.of(spelling).forEach(other -> others.add(other.stem()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(term(IndexFields.TEXT, NewsAnalyzer.exact(word.word()), EXACT_BOOST), Occur.SHOULD);
    for (String field : texts()) {
      float boost = field.equals(IndexFields.TITLE) ? TITLE_BOOST : 1;
      for (String stem : terms.readings(word)) {
        any.add(mark(field, term(field, stem, boost)), Occur.SHOULD);
      }
      for (String other : others) {
        any.add(mark(field, term(field, other, boost * SPELLING_BOOST)), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private Query mark(String field, Query query) {
    if (field.equals(IndexFields.TEXT)) {
      marked.add(query);
    }
    return query;
  }

  private List<String> texts() {
    return target == Target.ARTICLES
        ? List.of(IndexFields.TEXT, IndexFields.TITLE)
        : List.of(IndexFields.TEXT);
  }

  private Query articleWith(Target part, Query query) {
    Query ofPart =
        new BooleanQuery.Builder().add(kind(part), Occur.FILTER).add(query, Occur.MUST).build();
    return new ToParentBlockJoinQuery(ofPart, articles, ScoreMode.None);
  }

  /** A condition of a statement, without a look at whether articles are asked for. */
  private Query ofStatement(QueryNode node) {
    LuceneQueries ofStatements = new LuceneQueries(Target.STATEMENTS, terms, names);
    return ofStatements.query(node);
  }

  private static boolean isOfStatement(QueryNode node) {
    if (node instanceof Any any) {
      return any.nodes().stream().allMatch(LuceneQueries::isOfStatement);
    }
    if (node instanceof All all) {
      return !all.nodes().isEmpty() && all.nodes().stream().allMatch(LuceneQueries::isOfStatement);
    }
    return node instanceof Constant constant && constant.field() == QueryField.ACT
        || node instanceof Named named
            && (named.field() == QueryField.SPEAKER || named.field() == QueryField.VIA);
  }

  private static Query kind(Target target) {
    return new TermQuery(new Term(IndexFields.KIND, IndexFields.kind(target)));
  }

  private static Query term(String field, String word, float boost) {
    Query query = new TermQuery(new Term(field, word));
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}
