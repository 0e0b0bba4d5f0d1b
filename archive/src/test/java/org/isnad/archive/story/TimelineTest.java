package org.isnad.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.SourceKind;
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
  void whatIsToldInOneWayOfTwoDaysIsOneOnTheDayThatMostTell() {
    List<Happening> timeline =
        timeline(
            meeting("a", "2031-03-04", "ستافريديس"),
            meeting("b", "2031-03-03", "ستافريديس"),
            meeting("c", "2031-03-03", "ستافريديس"));
    assertThat(timeline).extracting(Happening::when).containsExactly("2031-03-03");
  }

  @Test
  void whatWasPlannedIsWhatCameOfIt() {
    Records plan =
        Records.article("a", "2031-03-01", "يعتزم حازم الراوي عقد لقاء مع نيكوس ستافريديس قريبا.")
            .person("حازم الراوي", "EGY")
            .person("نيكوس ستافريديس", "GRC")
            .event(
                EventType.CONSULT,
                "حازم الراوي",
                "نيكوس ستافريديس",
                null,
                "لقاء",
                EventStatus.PLANNED);
    assertThat(timeline(plan, meeting("b", "2031-03-03", "ستافريديس")))
        .extracting(Happening::status)
        .containsExactly(EventStatus.HAPPENED);
    assertThat(timeline(plan, meeting("b", "2031-02-20", "ستافريديس"))).hasSize(2);
  }

  @Test
  void whatIsToldOfTwoTownsInOtherWordsIsTwo() {
    Records raid = raid("a", "قصفت القوات مواقع المسلحين في صلوان صباح السبت", "صلوان");
    Records other = raid("b", "وشهدت بريقة قصفا عنيفا نفذته القوات على المسلحين", "بريقة");
    assertThat(timeline(raid, other)).hasSize(2);
    assertThat(timeline(raid, raid("b", "قصفت القوات مواقع المسلحين فجرا", "قصفت"))).hasSize(1);
  }

  private static Records raid(String id, String text, String town) {
    Records raid =
        Records.article(id, "2031-03-02", text).body("القوات", null).body("المسلحين", null);
    if (!town.equals("قصفت")) {
      raid.entity(EntityType.LOC, SourceKind.INSTITUTION, town, null);
    }
    String trigger = text.contains("قصفا") ? "قصفا" : "قصفت";
    return raid.event(EventType.ASSAULT, "القوات", "المسلحين", "2031-03-01", trigger);
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
