package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void readsFieldsAndPassesOverComments() {
    var entries = Lexicon.read(LexiconTest.class, "lexicon-good.txt", 2);
    assertThat(entries).extracting(e -> e.field(0)).containsExactly("قال", "نفى");
    assertThat(entries.get(1).list(1)).containsExactly("ينفي", "نفي");
  }

  @Test
  void aBrokenLineFailsWithFileAndLine() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.read(LexiconTest.class, "lexicon-broken.txt", 2))
        .withMessage("lexicon-broken.txt:3: has 1 fields, not 2");
  }

  @Test
  void aMissingFileFailsWithItsName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.read(LexiconTest.class, "none.txt", 1))
        .withMessageContaining("none.txt");
  }
}
