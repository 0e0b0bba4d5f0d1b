package org.isnad.archive.story;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Features;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * What an article is compared by: its words, those of the title and the opening more than the rest,
 * each by how rare it is in news; and who and what it names, in whatever spelling.
 */
final class ArticleFeatures {

  private static final double TITLE = 2;
  private static final double OPENING = 1;
  private static final double REST = 0.5;
  private static final int OPENING_LETTERS = 400;
  private static final double NAME = 0.6;
  private static final double TOO_COMMON = 0.1;

  private final Terms terms;
  private final BackgroundWords words;
  private final NameBook names;
  private final Features.Numbers numbers = new Features.Numbers();

  ArticleFeatures(Terms terms, BackgroundWords words, NameBook names) {
    this.terms = terms;
    this.words = words;
    this.names = names;
  }

  Features of(AnalysisRecord record) {
    Map<String, Double> counts = new HashMap<>();
    if (record.title() != null) {
      terms.of(record.title()).forEach(term -> counts.merge(term.stem(), TITLE, Double::sum));
    }
    for (Term term : terms.of(record.text())) {
      counts.merge(term.stem(), term.start() < OPENING_LETTERS ? OPENING : REST, Double::sum);
    }
    Features.Gathering gathering = new Features.Gathering();
    counts.forEach((stem, count) -> gathering.add(stem, rarity(stem) * Math.log1p(count)));
    for (Entity entity : record.entities()) {
      double weight = NAME * rarestWord(entity) * Math.log1p(entity.mentions().size());
      names.of(record.id(), entity.id()).ifPresent(i -> gathering.add(i.key(), weight));
    }
    return gathering.features(numbers);
  }

  /** A name is as telling as its rarest word: لافروف tells more than روسيا. */
  private double rarestWord(Entity entity) {
    return terms.of(entity.name()).stream().mapToDouble(t -> rarity(t.stem())).max().orElse(0);
  }

  private double rarity(String stem) {
    double share = words.share(stem);
    return share > TOO_COMMON || stem.length() < 2 ? 0 : -Math.log(share);
  }
}
