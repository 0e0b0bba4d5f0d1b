package org.isnad.archive.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyJudgeTest {

  /** Two texts of two outlets that share so many of the shorter's phrases. */
  private record Pair(double phrases) implements CopyJudge.Shared {

    @Override
    public double runs() {
      return 0.4;
    }

    @Override
    public double sameness() {
      return 0.3;
    }

    @Override
    public double lengths() {
      return 0.7;
    }

    @Override
    public int shorter() {
      return 200;
    }

    @Override
    public boolean ofOneOutlet() {
      return false;
    }

    @Override
    public CopyMeasures measures() {
      return new CopyMeasures(runs(), phrases, 0.4, 0.2, lengths());
    }

    @Override
    public boolean haveOtherNames() {
      return false;
    }

    @Override
    public double lead() {
      return 0.2;
    }
  }

  @Test
  void whatIsHardlyLikelierThanNotIsNoCopy() {
    assertThat(IntStream.range(0, 100).mapToObj(i -> new Pair(i / 100.0)))
        .filteredOn(pair -> Math.abs(CopyWeights.loaded().odds(pair.measures())) < 0.15)
        .isNotEmpty()
        .allMatch(pair -> CopyJudge.judge(pair) == null);
  }

  @Test
  void moreSharedPhrasesMakeACopy() {
    assertThat(CopyJudge.judge(new Pair(1))).isEqualTo(Copy.Kind.EDITED);
    assertThat(CopyJudge.judge(new Pair(0))).isNull();
  }
}
