package org.isnad.archive.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;

/**
 * Finds the articles that carry one text: wire copy in many outlets, edited or not, and wires
 * inside longer articles.
 *
 * <p>Texts are compared by their runs of four words (Broder 1997); an article meets only those that
 * share sampled runs with it. Whether one carries another is told by the two alone, see {@link
 * CopyText}, so that an archive can keep it as articles come, see {@link CopyBoard}.
 */
public final class CopyFinder {

  private final Terms terms;
  private final BackgroundWords words;

  public CopyFinder(Terms terms, BackgroundWords words) {
    this.terms = terms;
    this.words = words;
  }

  /** The copies among the records, whose order does not matter. */
  public Copies find(Collection<AnalysisRecord> records) {
    Search search = new Search();
    records.stream()
        .map(record -> CopyText.of(record, terms, words))
        .sorted(Comparator.comparing(CopyText::article, CopyArticle.ORDER))
        .forEach(search::add);
    return search.copies();
  }

  /** One pass over the articles, the earlier first; each has its place as its number. */
  private static final class Search {
    private final List<CopyText> texts = new ArrayList<>();
    private final Map<Integer, List<Integer>> index = new HashMap<>();
    private final CopyBoard board = new CopyBoard();
    private final List<Copy> all = new ArrayList<>();

    void add(CopyText text) {
      List<CopyBoard.Pair> pairs = new ArrayList<>();
      for (int earlier : candidates(text)) {
        text.with(texts.get(earlier))
            .ifPresent(copy -> pairs.add(new CopyBoard.Pair(earlier, copy)));
      }
      pairs.forEach(pair -> all.add(pair.copy()));
      board.add(new CopyBoard.Place(texts.size(), text.article(), pairs));
      for (int run : text.sample()) {
        index.computeIfAbsent(run, key -> new ArrayList<>(2)).add(texts.size());
      }
      texts.add(text);
    }

    private List<Integer> candidates(CopyText text) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (int run : text.sample()) {
        index.getOrDefault(run, List.of()).forEach(h -> shared.merge(h, 1, Integer::sum));
      }
      return shared.entrySet().stream()
          .filter(entry -> entry.getValue() >= CopyText.FEWEST_SHARED)
          .map(Map.Entry::getKey)
          .toList();
    }

    Copies copies() {
      board.settle();
      List<CopyGroup> groups = new ArrayList<>();
      for (int number = 0; number < texts.size(); number++) {
        List<Long> members = board.group(number) == number ? board.articles(number) : List.of();
        if (members.size() > 1) {
          groups.add(board.group(members));
        }
      }
      return new Copies(groups, all);
    }
  }
}
