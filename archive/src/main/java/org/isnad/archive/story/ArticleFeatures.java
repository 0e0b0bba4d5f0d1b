package org.isnad.archive.story;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.archive.name.NameLabels;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Features;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * What an article is compared by: its words, those of the title and the opening more than the rest,
 * each by how rare it is in news; and who and what it names, in whatever spelling. It comes from
 * the article alone: other articles change nothing in it.
 */
public final class ArticleFeatures {

  private static final double TITLE = 2;
  private static final double OPENING = 1;
  private static final double REST = 0.5;
  private static final int OPENING_LETTERS = 400;
  private static final double NAME = 0.6;
  private static final int SHORTEST_TEXT = 80;

  private final Terms terms;
  private final BackgroundWords words;
  private final NameLabels names;

  public ArticleFeatures(Terms terms, BackgroundWords words, NameLabels names) {
    this.terms = terms;
    this.words = words;
    this.names = names;
  }

  /** An article with its features; with none where its text is too short. */
  public StoryArticle of(AnalysisRecord record) {
    boolean tells = record.text().length() >= SHORTEST_TEXT;
    Features.Gathering gathering = new Features.Gathering();
    if (tells) {
      addWords(record, gathering);
      addNames(record, gathering);
    }
    return new StoryArticle(record.id(), Days.of(record), gathering.features().rounded());
  }

  private void addWords(AnalysisRecord record, Features.Gathering gathering) {
    Map<String, Double> counts = new HashMap<>();
    if (record.title() != null) {
      terms.of(record.title()).forEach(t -> counts.merge(t.stem(), TITLE, Double::sum));
    }
    for (Term term : terms.of(record.text())) {
      double weight = term.start() < OPENING_LETTERS ? OPENING : REST;
      counts.merge(term.stem(), weight, Double::sum);
    }
    counts.forEach((stem, count) -> gathering.add(stem, words.rarity(stem) * Math.log1p(count)));
  }

  private void addNames(AnalysisRecord record, Features.Gathering gathering) {
    Map<String, Double> weights = new HashMap<>();
    for (Entity entity : record.entities()) {
      double weight = rarestWord(entity) * Math.log1p(entity.mentions().size());
      weights.merge(names.of(entity), weight, Math::max);
    }
    weights.forEach((name, weight) -> gathering.add(name, NAME * weight));
  }

  /** A name is as telling as its rarest word: لافروف tells more than روسيا. */
  private double rarestWord(Entity entity) {
    return terms.of(entity.name()).stream()
        .mapToDouble(t -> words.rarity(t.stem()))
        .max()
        .orElse(0);
  }
}
