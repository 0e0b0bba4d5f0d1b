package org.isnad.analysis.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.time.DayClues.Window;
import org.junit.jupiter.api.Test;

class DayCluesTest {

  private static final TimeScanner SCANNER = new TimeScanner();

  @Test
  void takesTheWeekdayThatIsTold() {
    DayClues clues = read("قال الوزير أمس الأحد إن الخميس يوم عمل");
    assertThat(clues.weekdays()).containsExactly(MONDAY);
    assertThat(clues.isWeekdayTold()).isTrue();
  }

  @Test
  void ranksWeekdaysByHowNearTheyLieToThoseTold() {
    DayClues clues = read("قال السبت إنه وصل. وعاد الأحد إلى البيت. وسيغادر الاثنين إلى العاصمة.");
    assertThat(clues.weekdays()).startsWith(SUNDAY).contains(MONDAY).hasSizeLessThan(4);
    assertThat(clues.isWeekdayTold()).isFalse();
  }

  @Test
  void knowsTheDaysOfAGatheringToCome() {
    DayClues clues = read("سيشارك في اجتماعات الجمعية العامة للأمم المتحدة");
    assertThat(clues.allow(LocalDate.of(2018, 9, 20))).isTrue();
    assertThat(clues.allow(LocalDate.of(2018, 11, 20))).isFalse();
    assertThat(clues.isBounded()).isTrue();
  }

  @Test
  void saysNothingOfGatheringsInYearsThatItDoesNotKnow() {
    DayClues clues = read("سيشارك في اجتماعات الجمعية العامة للأمم المتحدة");
    assertThat(clues.allow(LocalDate.of(2031, 9, 20))).isTrue();
    assertThat(clues.allow(LocalDate.of(1999, 11, 20))).isTrue();
    assertThat(clues.knows(LocalDate.of(2018, 11, 20))).isTrue();
    assertThat(clues.knows(LocalDate.of(2031, 9, 20))).isFalse();
  }

  @Test
  void takesNoDayOfAGatheringFromAQuotation() {
    assertThat(read("قال: \"تنطلق كأس العالم يوم 12 يونيو المقبل\" وغادر").bounded()).isEmpty();
  }

  @Test
  void givesTheDaysThatItAllows() {
    DayClues clues = read("قال أمس الأحد إن القرية بنيت في 3 مارس 2031");
    assertThat(clues.days(new Window(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 3, 20))))
        .containsExactly(
            LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 10), LocalDate.of(2031, 3, 17));
    assertThat(clues.bounded()).isEmpty();
  }

  private static DayClues read(String text) {
    return new ClueReader(SCANNER.scan(new TextReader().read(text))).read();
  }
}
