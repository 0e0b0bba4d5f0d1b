package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.Folding;
import org.junit.jupiter.api.Test;

/** Which words may be spellings of one name. */
class NameSkeletonTest {

  @Test
  void spellingsOfOneSoundAreAlike() {
    check("سيرغي", "سيرجي", true);
    check("لوبان", "لوبن", true);
    check("قائد", "قايد", true);
  }

  @Test
  void otherNamesAreNot() {
    check("أون", "إيل", false);
    check("بوتين", "بايدن", false);
    check("سالم", "سليمان", false);
  }

  @Test
  void abuAndAbdGoWithTheNextWord() {
    assertThat(NameSkeleton.words("عبد الله حمود")).isEqualTo(NameSkeleton.words("عبدالله حمود"));
    assertThat(NameSkeleton.words("عبد الرحمن")).isEqualTo(NameSkeleton.words("عبدالرحمن"));
  }

  private static void check(String one, String other, boolean alike) {
    assertThat(NameSkeleton.alike(Folding.key(one), Folding.key(other)))
        .as(one + " " + other)
        .isEqualTo(alike);
  }
}
