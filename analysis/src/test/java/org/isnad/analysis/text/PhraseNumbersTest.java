package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseNumbersTest {

  private static PhraseNumbers filled(Spellings spellings, int count) {
    PhraseNumbers phrases = new PhraseNumbers(spellings);
    for (int i = 0; i < count; i++) {
      phrases.put("كلمة" + i, i);
      if (i % 3 == 0) {
        phrases.put("كلمة" + i + " أخرى", count + i);
      }
    }
    return phrases;
  }

  @Test
  void whatIsKeptIsReadWhateverItsSize() {
    for (int count = 0; count < 100; count++) {
      Spellings texts = Spellings.ofTexts();
      filled(texts, count);
      Spellings kept = Spellings.ofKept(texts.keep());
      PhraseNumbers phrases = filled(kept, count);

      TextReader reader = new TextReader(kept);
      for (int i = 0; i < count; i++) {
        List<Word> words = reader.read("كلمة" + i + " أخرى").words();
        assertThat(phrases.find(words, 0))
            .as(i + " of " + count)
            .extracting(PhraseNumbers.Match::number)
            .isEqualTo(i % 3 == 0 ? count + i : i);
      }
    }
  }
}
