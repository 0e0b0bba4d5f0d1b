package org.isnad.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.Stage;
import org.isnad.analysis.page.Page;
import org.junit.jupiter.api.Test;

/** With a clock that goes on by a millisecond at every look. */
class SpeedMeterTest {

  private static final String TEXT = "قال الوزير سامي حداد أمس إن الحكومة تدرس العرض.";

  private final AtomicLong clock = new AtomicLong();
  private final SpeedMeter meter = new SpeedMeter(new Analyzer(), () -> clock.addAndGet(1_000_000));

  @Test
  void tellsHowManyArticlesAndWordsASecond() {
    meter.add(Page.ofText("1", TEXT));
    meter.add(Page.ofText("2", TEXT));

    Speed speed = meter.measure(3);

    assertThat(speed.articles()).isEqualTo(2);
    assertThat(speed.words()).isEqualTo(2 * 9);
    assertThat(speed.bytes()).isEqualTo(2L * TEXT.getBytes(StandardCharsets.UTF_8).length);
    assertThat(speed.articlesPerSecond()).isCloseTo(2 / speed.seconds(), within(1e-9));
    assertThat(speed.seconds()).isEqualTo(0.021, within(1e-9));
  }

  @Test
  void tellsWhatEachStageTakes() {
    meter.add(Page.ofText("1", TEXT));

    Speed speed = meter.measure(1);

    assertThat(speed.microsecondsAnArticle(Stage.TIMES)).isEqualTo(1000, within(1e-6));
    assertThat(speed.microsecondsAnArticle(Stage.NAMES)).isEqualTo(1000, within(1e-6));
    assertThat(speed.share(Stage.STATEMENTS)).isEqualTo(0.001 / speed.seconds(), within(1e-9));
  }

  @Test
  void nothingIsMeasuredWithoutPagesOrPasses() {
    assertThatIllegalArgumentException().isThrownBy(() -> meter.measure(1));
    meter.add(Page.ofText("1", TEXT));
    assertThatIllegalArgumentException().isThrownBy(() -> meter.measure(0));
  }
}
