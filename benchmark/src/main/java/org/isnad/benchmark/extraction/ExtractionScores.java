package org.isnad.benchmark.extraction;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The scores of one extractor over pages: means over pages, each page counting the same. */
public record ExtractionScores(String extractor, List<PageScore> pages) {

  public ExtractionScores {
    pages = List.copyOf(pages);
  }

  public static ExtractionScores of(Extractor extractor, List<GoldPage> pages) {
    return new ExtractionScores(
        extractor.name(),
        pages.stream().map(page -> PageScore.of(page, extractor.extract(page))).toList());
  }

  /** The same, over the pages of one part. */
  public ExtractionScores part(String part) {
    return new ExtractionScores(
        extractor, pages.stream().filter(score -> score.page().part().equals(part)).toList());
  }

  public double precision() {
    return mean(score -> score.body().precision());
  }

  public double recall() {
    return mean(score -> score.body().recall());
  }

  public double f1() {
    return mean(PageScore::f1);
  }

  public double titles() {
    return share(PageScore::titleRight);
  }

  public double dates() {
    return share(PageScore::dateRight);
  }

  /** Whether the extractor gives dates at all. */
  boolean givesDates() {
    return pages.stream().anyMatch(score -> score.extracted().published() != null);
  }

  private double mean(ToDoubleFunction<PageScore> figure) {
    return pages.stream().mapToDouble(figure).average().orElse(0);
  }

  private double share(Predicate<PageScore> right) {
    return mean(score -> right.test(score) ? 1 : 0);
  }
}
