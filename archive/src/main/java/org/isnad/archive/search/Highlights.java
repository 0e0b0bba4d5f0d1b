package org.isnad.archive.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.isnad.analysis.record.Span;

/** Finds in a text what a query looks for, and the part of it that answers best. */
final class Highlights {

  private static final int PASSAGE = 170;
  private static final float MATCH_AT = 0.4f;

  /**
   * @param passage the part of the text
   * @param matches the words in it that answer
   */
  record Found(Span passage, List<Span> matches) {}

  private final NewsAnalyzer analyzer;
  private final Query query;

  Highlights(NewsAnalyzer analyzer, Query query) {
    this.analyzer = analyzer;
    this.query = query;
  }

  /** The best part of a text; its beginning where nothing in it answers. */
  Found best(String text) throws IOException {
    BreakIterator words =
        LengthGoalBreakIterator.createMinLength(
            BreakIterator.getWordInstance(Locale.ROOT), PASSAGE, MATCH_AT);
    return find(text, words);
  }

  /** What answers in a part of a text. */
  Found in(String text, Span part) throws IOException {
    Found found = find(part.of(text), new WholeBreakIterator());
    List<Span> matches =
        found.matches().stream()
            .map(m -> new Span(part.start() + m.start(), part.start() + m.end()))
            .toList();
    return new Found(part, matches);
  }

  private Found find(String text, BreakIterator parts) throws IOException {
    if (text.isBlank()) {
      return new Found(new Span(0, text.length()), List.of());
    }
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withWeightMatches(false)
            .withHandleMultiTermQuery(false)
            .withBreakIterator(() -> parts)
            .withFormatter(new AsFound())
            .build();
    Object found = highlighter.highlightWithoutSearcher(IndexFields.TEXT, query, text, 1);
    return found instanceof Found some ? some : new Found(new Span(0, text.length()), List.of());
  }

  private static final class AsFound extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String text) {
      Passage passage = passages[0];
      int start = passage.getStartOffset();
      int end = Math.min(text.length(), passage.getEndOffset());
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      List<Span> matches = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        Span match = new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
        boolean again = !matches.isEmpty() && matches.get(matches.size() - 1).overlaps(match);
        if (!again && match.start() >= start && match.end() <= end) {
          matches.add(match);
        }
      }
      return new Found(new Span(start, end), matches);
    }
  }
}
