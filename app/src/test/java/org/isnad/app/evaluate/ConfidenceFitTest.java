package org.isnad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfidenceFitTest {

  @Test
  void whatStandsByRightStatementsWeighsMore() {
    List<Judged> statements =
        Stream.concat(
                Collections.nCopies(30, judged(true, "near")).stream(),
                Collections.nCopies(30, judged(false, "far")).stream())
            .toList();
    assertThat(new ConfidenceFit(statements).text())
        .containsPattern("(?m)^bias\t-?0\\.\\d\\d$")
        .containsPattern("(?m)^far\t-\\d\\.\\d\\d$")
        .containsPattern("(?m)^near\t\\d\\.\\d\\d$");
  }

  @Test
  void theBiasAloneIsTheShareThatIsRight() {
    List<Judged> statements =
        Stream.concat(
                Collections.nCopies(300, judged(true)).stream(),
                Collections.nCopies(100, judged(false)).stream())
            .toList();
    // log(3)
    assertThat(new ConfidenceFit(statements).text()).isEqualTo("bias\t1.10\n");
  }

  @Test
  void theTableHasTheMeanAndTheShareOfEachBand() {
    List<Judged> statements =
        List.of(
            new Judged(List.of("bias"), 0.9, true),
            new Judged(List.of("bias"), 0.99, false),
            new Judged(List.of("bias"), 0.59, true));
    assertThat(new Reliability("statements", statements).text())
        .isEqualTo(
            """
            confidence   statements   mean   right
            0.50 – 0.59           1   0.59   1.00
            0.90 – 0.99           2   0.95   0.50
            Brier score 0.386
            """);
  }

  private static Judged judged(boolean right, String... reasons) {
    return new Judged(Stream.concat(Stream.of("bias"), Stream.of(reasons)).toList(), 0.5, right);
  }
}
