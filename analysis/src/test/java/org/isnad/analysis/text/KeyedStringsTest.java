package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedStringsTest {

  @Test
  void stringsAreFoundByTheirKeysBeforeAndAfterTheyAreKept() {
    Spellings filled = Spellings.ofTexts();
    KeyedStrings strings = new KeyedStrings(filled);
    strings.put("سيول", "Sol");
    strings.put("سيول", "Seoul");
    strings.putIfAbsent("سيول", "Suwon");
    strings.put("الناتو", "");

    check(strings);
    check(new KeyedStrings(Spellings.ofKept(filled.keep())));
  }

  private static void check(KeyedStrings strings) {
    assertThat(strings.get("سيول")).isEqualTo("Seoul");
    assertThat(strings.get("الناتو")).isEmpty();
    assertThat(strings.get("سول")).isNull();
    assertThat(strings.holds("الناتو")).isTrue();
  }
}
