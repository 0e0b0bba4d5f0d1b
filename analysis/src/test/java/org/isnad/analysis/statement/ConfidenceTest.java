package org.isnad.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.Statement;
import org.junit.jupiter.api.Test;

/** What a statement rests on makes it surer or less sure; the sentences are our own. */
class ConfidenceTest {

  private static final Analyzer ANALYZER = new Analyzer();

  @Test
  void aNamedPersonIsSurerThanADescription() {
    assertThat(of("قالت ليلى مراد إن القاعة امتلأت."))
        .isGreaterThan(of("قال زائر إن القاعة امتلأت."));
  }

  @Test
  void aClauseIsSurerThanANoun() {
    assertThat(of("أعلنت ليلى مراد أن القاعة افتتحت."))
        .isGreaterThan(of("أعلنت ليلى مراد افتتاح القاعة."));
  }

  @Test
  void twoDecimalsWithinBounds() {
    assertThat(of("قالت ليلى مراد إن القاعة امتلأت.") * 100).isBetween(1.0, 99.0);
  }

  private static double of(String text) {
    Statement statement = ANALYZER.analyze(Page.ofText("1", text)).statements().get(0);
    return statement.confidence();
  }
}
