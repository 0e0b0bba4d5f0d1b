package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Spellings;
import org.junit.jupiter.api.Test;

/** Which words look like foreign names. */
class NameLettersTest {

  private final NameLetters letters = new NameLetters(new Spellings());

  @Test
  void foreignNamesLookForeign() {
    check("كوستيلوف", true);
    check("فانديرمير", true);
    check("غودلين", true);
  }

  @Test
  void ordinaryWordsDoNot() {
    check("احتواؤها", false);
    check("للمستهلكين", false);
    check("ستتواصل", false);
  }

  private void check(String word, boolean foreign) {
    assertThat(letters.areForeign(Folding.key(word))).as(word).isEqualTo(foreign);
  }
}
