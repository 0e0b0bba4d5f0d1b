package org.isnad.archive.story;

import java.util.HashMap;
import java.util.List;
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

  /** As if so many other articles came before: five articles do not make their words common. */
  private static final int NEWS_BEFORE = 1000;

  /** Of a name that one article in so many has, the logarithm. */
  private static final double RAREST = Math.log(NEWS_BEFORE);

  private final Terms terms;
  private final BackgroundWords words;
  private final NameBook names;
  private final Features.Numbers numbers = new Features.Numbers();

  ArticleFeatures(Terms terms, BackgroundWords words, NameBook names) {
    this.terms = terms;
    this.words = words;
    this.names = names;
  }

  /** An article's words and names before it is known how rare they are here. */
  private record Counts(Map<String, Double> words, Map<String, Double> names) {}

  /** The features of all articles, in their order. */
  List<Features> of(List<AnalysisRecord> records) {
    List<Counts> counts = records.stream().map(this::count).toList();
    Map<String, Integer> holders = new HashMap<>();
    for (Counts article : counts) {
      article.words().keySet().forEach(stem -> holders.merge(stem, 1, Integer::sum));
      article.names().keySet().forEach(name -> holders.merge(name, 1, Integer::sum));
    }
    double all = counts.size() + NEWS_BEFORE;
    return counts.stream().map(article -> features(article, holders, all)).toList();
  }

  private Counts count(AnalysisRecord record) {
    Map<String, Double> wordCounts = new HashMap<>();
    if (record.title() != null) {
      terms.of(record.title()).forEach(t -> wordCounts.merge(t.stem(), TITLE, Double::sum));
    }
    for (Term term : terms.of(record.text())) {
      double weight = term.start() < OPENING_LETTERS ? OPENING : REST;
      wordCounts.merge(term.stem(), weight, Double::sum);
    }
    Map<String, Double> nameWeights = new HashMap<>();
    for (Entity entity : record.entities()) {
      double weight = rarestWord(entity) * Math.log1p(entity.mentions().size());
      names
          .of(record.id(), entity.id())
          .ifPresent(i -> nameWeights.merge(i.key(), weight, Math::max));
    }
    return new Counts(wordCounts, nameWeights);
  }

  private Features features(Counts article, Map<String, Integer> holders, double all) {
    Features.Gathering gathering = new Features.Gathering();
    article
        .words()
        .forEach(
            (stem, count) -> {
              double here = holders.getOrDefault(stem, 0) / all;
              gathering.add(stem, rarity(stem, here) * Math.log1p(count));
            });
    article
        .names()
        .forEach(
            (name, weight) -> {
              double here = -Math.log(holders.getOrDefault(name, 1) / all) / RAREST;
              gathering.add(name, NAME * weight * here);
            });
    return gathering.features(numbers);
  }

  /** A name is as telling as its rarest word: لافروف tells more than روسيا. */
  private double rarestWord(Entity entity) {
    return terms.of(entity.name()).stream().mapToDouble(t -> rarity(t.stem(), 0)).max().orElse(0);
  }

  /** By the share of all news or of this archive's articles, whichever is more. */
  private double rarity(String stem, double here) {
    double share = Math.max(words.share(stem), here);
    return share > TOO_COMMON || stem.length() < 2 ? 0 : -Math.log(share);
  }
}
