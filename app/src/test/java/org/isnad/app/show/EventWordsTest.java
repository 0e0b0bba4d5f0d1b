package org.isnad.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.record.EventType;
import org.junit.jupiter.api.Test;

class EventWordsTest {

  private final EventWords words = new EventWords(new Labels());

  @Test
  void theModeSaysMoreThanTheType() {
    assertThat(words.what(EventType.CONSULT, "visit")).isEqualTo("زيارة");
    assertThat(words.what(EventType.CONSULT, "no-such-mode")).isEqualTo("لقاء");
    assertThat(words.what(EventType.CONSULT, null)).isEqualTo("لقاء");
  }

  @Test
  void whoDidItAndToWhomAreToldApart() {
    assertThat(EventWords.participants("الجيش", "المدينة")).isEqualTo("الجيش ← المدينة");
    assertThat(EventWords.participants("الجيش", "")).isEqualTo("الجيش ← …");
    assertThat(EventWords.participants("", "المدينة")).isEqualTo("… ← المدينة");
    assertThat(EventWords.participants("", "")).isEmpty();
  }
}
