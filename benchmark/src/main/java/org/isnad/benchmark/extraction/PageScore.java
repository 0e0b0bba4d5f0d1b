package org.isnad.benchmark.extraction;

/** How well one page was read. */
public record PageScore(GoldPage page, Extracted extracted, Overlap body) {

  static PageScore of(GoldPage page, Extracted extracted) {
    return new PageScore(
        page, extracted, Overlap.of(String.join("\n", page.body()), extracted.text()));
  }

  double f1() {
    return body.f1();
  }

  /** Whether the title has the same words, no more and no fewer. */
  boolean titleRight() {
    return extracted.title() != null
        && Overlap.words(extracted.title()).equals(Overlap.words(page.title()));
  }

  boolean dateRight() {
    return page.published().equals(extracted.published());
  }
}
