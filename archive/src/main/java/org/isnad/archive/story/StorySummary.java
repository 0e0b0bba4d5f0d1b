package org.isnad.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * A story in a few sentences, each of an article and as it stands there: those that have most of
 * what many of the articles tell, and say it first; no two that say the same.
 */
public final class StorySummary {

  /** A sentence of an article. */
  public record Sentence(String article, Span span) {}

  private static final int SENTENCES = 3;
  private static final int FIRST = 4;
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 50;
  private static final double SAID_ALREADY = 0.45;
  private static final double LENGTH = 0.6;
  private static final double LATER = 0.85;

  private final Terms terms;
  private final BackgroundWords words;

  public StorySummary(Terms terms, BackgroundWords words) {
    this.terms = terms;
    this.words = words;
  }

  private record Candidate(Sentence sentence, Set<String> stems, double score) {}

  /** The summary of a story's articles, by day. */
  public List<Sentence> of(List<AnalysisRecord> articles) {
    Map<String, Integer> holders = new HashMap<>();
    for (AnalysisRecord article : articles) {
      stems(terms.of(article.text())).forEach(stem -> holders.merge(stem, 1, Integer::sum));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (AnalysisRecord article : articles) {
      double first = 1;
      for (Span sentence : article.sentences().stream().limit(FIRST).toList()) {
        List<Term> all = terms.of(article.text(), sentence.start(), sentence.end());
        if (all.size() >= FEWEST_WORDS && all.size() <= MOST_WORDS) {
          Set<String> stems = stems(all);
          double told =
              stems.stream().mapToDouble(s -> words.rarity(s) * holders.getOrDefault(s, 0)).sum();
          double score = first * told / Math.pow(all.size(), LENGTH);
          candidates.add(new Candidate(new Sentence(article.id(), sentence), stems, score));
        }
        first *= LATER;
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
            .thenComparing(candidate -> candidate.sentence().article())
            .thenComparing(candidate -> candidate.sentence().span().start()));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.size() < SENTENCES
          && chosen.stream().allMatch(other -> shared(candidate, other) < SAID_ALREADY)) {
        chosen.add(candidate);
      }
    }
    List<String> order = articles.stream().map(AnalysisRecord::id).toList();
    return chosen.stream()
        .map(Candidate::sentence)
        .sorted(
            Comparator.comparing((Sentence sentence) -> order.indexOf(sentence.article()))
                .thenComparing(sentence -> sentence.span().start()))
        .toList();
  }

  private Set<String> stems(List<Term> all) {
    Set<String> stems = new HashSet<>();
    for (Term term : all) {
      if (words.rarity(term.stem()) > 0) {
        stems.add(term.stem());
      }
    }
    return stems;
  }

  private double shared(Candidate a, Candidate b) {
    boolean inOrder = a.stems().size() <= b.stems().size();
    Candidate shorter = inOrder ? a : b;
    Candidate longer = inOrder ? b : a;
    double all = shorter.stems().stream().mapToDouble(words::rarity).sum();
    double both =
        shorter.stems().stream().filter(longer.stems()::contains).mapToDouble(words::rarity).sum();
    return all == 0 ? 1 : both / all;
  }
}
