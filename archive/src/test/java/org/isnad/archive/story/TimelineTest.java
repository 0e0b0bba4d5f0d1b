package org.isnad.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EventType;
import org.isnad.archive.Records;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();

  @Test
  void oneMeetingInTwoArticlesIsOneHappening() {
    List<Happening> timeline =
        timeline(meeting("a", "2031-03-03", "ستافريديس"), meeting("b", "2031-03-03", "ستافريدس"));
    assertThat(timeline).hasSize(1);
    assertThat(timeline.get(0).articles()).isEqualTo(2);
  }

  @Test
  void theMoreExactDayIsKept() {
    List<Happening> timeline =
        timeline(meeting("a", "2031-03", "ستافريديس"), meeting("b", "2031-03-03", "ستافريديس"));
    assertThat(timeline).extracting(Happening::when).containsExactly("2031-03-03");
  }

  @Test
  void meetingsOnTwoDaysAreTwoInOrder() {
    List<Happening> timeline =
        timeline(meeting("a", "2031-03-09", "ستافريديس"), meeting("b", "2031-03-03", "ستافريديس"));
    assertThat(timeline).extracting(Happening::when).containsExactly("2031-03-03", "2031-03-09");
  }

  @Test
  void meetingsOfOtherPeopleAreOthers() {
    List<Happening> timeline =
        timeline(meeting("a", "2031-03-03", "ستافريديس"), meeting("b", "2031-03-03", "غريغوروف"));
    assertThat(timeline).hasSize(2);
  }

  @Test
  void whatHasNoDayComesLast() {
    List<Happening> timeline =
        timeline(meeting("a", null, "غريغوروف"), meeting("b", "2031-03-03", "ستافريديس"));
    assertThat(timeline).extracting(Happening::when).containsExactly("2031-03-03", null);
  }

  private static Records meeting(String id, @Nullable String when, String name) {
    String guest = "نيكوس " + name;
    String text = "التقى الوزير حازم الراوي نظيره " + guest + " في العاصمة.";
    return Records.article(id, "2031-03-10", text)
        .person("حازم الراوي", "EGY")
        .person(guest, "GRC")
        .event(EventType.CONSULT, "حازم الراوي", guest, when, "التقى");
  }

  private static List<Happening> timeline(Records... articles) {
    List<AnalysisRecord> records = Arrays.stream(articles).map(Records::record).toList();
    NameBook names = NameBook.of(records, WORDS);
    return new Timeline(new Participants(names), new Terms(WORDS::knows)).of(records);
  }
}
