package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingArrayTest {

  private final Spellings filled = Spellings.ofTexts();
  private final KeyNumbers numbers = new KeyNumbers(filled);
  private final KeyNumbers others = new KeyNumbers(filled);

  @Test
  void whatIsKeptTellsWhatEachLexiconHas() {
    numbers.put("قارب", 7);
    others.put("قارب", 8);
    others.put("في", 9);

    Spellings kept = kept();

    assertThat(new KeyNumbers(kept).get("قارب")).isEqualTo(7);
    KeyNumbers second = new KeyNumbers(kept);
    assertThat(second.get("قارب")).isEqualTo(8);
    assertThat(second.get("في")).isEqualTo(9);
    assertThat(second.get("سفينه")).isEqualTo(KeyNumbers.NONE);
  }

  @Test
  void lettersOfAllScriptsAreKept() {
    numbers.put("بي بي سي 24", 1);
    numbers.put("پوتين", 2);
    numbers.put("ѐ", 3);
    numbers.put("", 4);

    KeyNumbers kept = new KeyNumbers(kept());

    assertThat(kept.get("بي بي سي 24")).isEqualTo(1);
    assertThat(kept.get("پوتين")).isEqualTo(2);
    assertThat(kept.get("ѐ")).isEqualTo(3);
    assertThat(kept.get("")).isEqualTo(4);
    assertThat(kept.get("ڐ")).isEqualTo(KeyNumbers.NONE);
  }

  @Test
  void manyAreToldApart() {
    IntStream.range(0, 50_000).forEach(i -> numbers.put("قارب" + i, i));

    KeyNumbers kept = new KeyNumbers(kept());

    assertThat(IntStream.range(0, 50_000)).allMatch(i -> kept.get("قارب" + i) == i);
    assertThat(kept.get("قارب50000")).isEqualTo(KeyNumbers.NONE);
  }

  @Test
  void whatIsTooLongIsInNoLexicon() {
    numbers.put("ѐ", 1);

    assertThat(new KeyNumbers(kept()).get("ا".repeat(257))).isEqualTo(KeyNumbers.NONE);
    numbers.put("ا".repeat(256), 1);
    assertThatThrownBy(filled::keep).hasMessageContaining("too long");
  }

  @Test
  void whatIsPutIntoWhatIsKeptIsLetBe() {
    numbers.put("قارب", 7);

    KeyNumbers kept = new KeyNumbers(kept());
    kept.put("قارب", 8);

    assertThat(kept.get("قارب")).isEqualTo(7);
  }

  private Spellings kept() {
    return Spellings.ofKept(filled.keep());
  }
}
