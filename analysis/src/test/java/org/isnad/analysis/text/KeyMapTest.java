package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyMapTest {

  private final KeyMap<Integer> map = new KeyMap<>();

  @Test
  void givesWhatWasPutAndNothingForOtherKeys() {
    map.put("وزير", 1);
    map.put("وزير", 2);
    map.putIfAbsent("وزير", 3);
    map.putIfAbsent("نائب", 4);

    assertThat(map.get("وزير")).isEqualTo(2);
    assertThat(map.get("نائب")).isEqualTo(4);
    assertThat(map.get("مدير")).isNull();
    assertThat(map.holds("مدير")).isFalse();
    assertThat(map.holds("نائب")).isTrue();
  }

  @Test
  void makesAMissingValueOnce() {
    assertThat(map.at("قال", () -> 1)).isEqualTo(1);
    assertThat(map.at("قال", () -> 2)).isEqualTo(1);
    assertThat(map.get("قال")).isEqualTo(1);
  }

  @Test
  void tellsThatOtherKeysArePutThanWereKept() {
    Spellings texts = Spellings.ofTexts();
    KeyMap<Integer> filled = new KeyMap<>(texts);
    filled.put("قال", 1);
    filled.put("أعلن", 2);

    KeyMap<Integer> kept = new KeyMap<>(Spellings.ofKept(texts.keep()));

    kept.put("أعلن", 2);
    assertThatThrownBy(() -> kept.put("قال", 1)).hasMessageContaining("قال");
  }

  @Test
  void saysOfAWordThatNoReadingOfItIsThere() {
    Spellings spellings = new Spellings();
    KeyMap<Integer> words = new KeyMap<>(spellings);
    words.put("وزير", 1);
    WordReader reader = new WordReader(spellings);

    assertThat(reader.read("مدير قال 12")).noneMatch(words::mayHold);
    assertThat(reader.read("وزير والوزير لوزير")).allMatch(words::mayHold);
    assertThat(new WordReader().read("مدير")).allMatch(words::mayHold);
  }

  @Test
  void losesNothingWhenItGrows() {
    IntStream.range(0, 5000).forEach(i -> map.put("كلمة" + i, i));

    assertThat(IntStream.range(0, 5000))
        .allMatch(i -> Integer.valueOf(i).equals(map.get("كلمة" + i)));
    assertThat(map.holds("كلمة5000")).isFalse();
  }
}
