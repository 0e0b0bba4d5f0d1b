package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineHeadsTest {

  private final LineHeads heads = new LineHeads(List.of("اقرا ايضا", "عد"));

  @Test
  void aLineMayBeginWithWhatHasItsFirstLetters() {
    check("اقرأ أيضاً: خبر آخر", true);
    check("• اقْرَأ في الغد", true);
    check("عد", true);
    check("عدد", true);
    check("ع", false);
    check("قرأ الوزير البيان", false);
    check("", false);
    check("...", false);
  }

  @Test
  void looksFromTheOffsetOn() {
    assertThat(heads.mayBegin("خبر. اقرأ أيضا", 4)).isTrue();
    assertThat(heads.mayBegin("اقرأ خبر", 4)).isFalse();
  }

  private void check(String line, boolean expected) {
    assertThat(heads.mayBegin(line, 0)).as(line).isEqualTo(expected);
  }
}
