package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpellingsTest {

  private final Spellings spellings = Spellings.ofTexts();
  private final KeyMap<String> boats = new KeyMap<>(spellings);
  private final KeyMap<Integer> numbers = new KeyMap<>(spellings);

  @Test
  void aSpellingTellsWhatEachLexiconSaysOfIt() {
    numbers.put("قارب", 1);
    boats.put("قارب", "boat");
    boats.put("في", "in");

    Word word = word(new TextReader(spellings), "وقارب");

    assertThat(boats.get(word.stems().get(1))).isEqualTo("boat");
    assertThat(numbers.get(word.stems().get(1))).isEqualTo(1);
    assertThat(boats.get(word)).isNull();
    assertThat(boats.get(word(new TextReader(spellings), "في"))).isEqualTo("in");
  }

  @Test
  void aWordIsFoundWithoutItsArticleToo() {
    boats.put("قارب", "boat");

    Stem whole = word(new TextReader(spellings), "القارب").whole();

    assertThat(boats.getBare(whole)).isEqualTo("boat");
    assertThat(boats.get(whole)).isNull();
  }

  @Test
  void whatWasReadWithAnotherTableIsFoundByItsKey() {
    boats.put("قارب", "boat");

    assertThat(boats.get(word(new TextReader(), "قارب"))).isEqualTo("boat");
    assertThat(boats.getBare(word(new TextReader(), "القارب").whole())).isEqualTo("boat");
    assertThat(boats.get(word(new TextReader(Spellings.ofTexts()), "قارب"))).isEqualTo("boat");
  }

  @Test
  void holdsAsManyLexiconsAsThereAreBits() {
    Spellings full = new Spellings();
    for (int i = 0; i < Long.SIZE; i++) {
      new KeyMap<Integer>(full).put("قارب", i);
    }

    assertThatThrownBy(full::lexicon).hasMessageContaining("64");
  }

  private static Word word(TextReader reader, String text) {
    return reader.read(text).word(0);
  }
}
