package org.isnad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.analysis.record.EntityType.LOC;
import static org.isnad.analysis.record.EntityType.ORG;
import static org.isnad.analysis.record.EntityType.PER;
import static org.isnad.analysis.record.EventStatus.HAPPENED;
import static org.isnad.analysis.record.EventStatus.PLANNED;
import static org.isnad.analysis.record.EventType.AID;
import static org.isnad.analysis.record.EventType.CONSULT;

import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Mode;
import org.junit.jupiter.api.Test;

/** Each measure on a gold record and an analysis record of a line or two. */
class ScorerTest {

  private static final String NEWS =
      "قال الوزير سامي النجار إن الميناء سيفتح أبوابه غداً، ونقلت وكالة الساحل عن مصادر أن السفينة"
          + " غرقت يوم الأحد وعلى متنها 12 بحاراً.";

  private static final String NAMES =
      "'entities': [{'id': 'najjar', 'type': 'PER', 'names': ['سامي النجار', 'النجار']},"
          + " {'id': 'sahil', 'type': 'ORG', 'names': ['وكالة الساحل']}]";

  @Test
  void theBodyIsTheGoldsLinesOfTheRawText() {
    Scores scores =
        RecordCase.of("قال الوزير نعم\nاقرأ أيضا")
            .scores(
                "{'doc': 'a', 'body': [[2, 2], [4, 9]], 'boilerplate': ['اقرأ أيضا', 'شارك']}",
                Map.of("a", "العنوان\nقال الوزير\nاقرأ أيضا\nنعم"));
    assertThat(scores.tally(Measure.BODY)).isEqualTo(new Tally(3, 3, 5));
    assertThat(scores.rate(Accuracy.NO_BOILERPLATE)).isEqualTo(new Rate(0, 1));
    assertThat(scores.mistakes())
        .containsExactly(new Mistake("a", "boilerplate left", "اقرأ أيضا"));
  }

  @Test
  void withoutARawTextTheBodyIsNotMeasured() {
    Scores scores = RecordCase.of("قال").scores("{'doc': 'a', 'boilerplate': ['قال نعم']}");
    assertThat(scores.tally(Measure.BODY)).isEqualTo(new Tally(0, 0, 0));
    assertThat(scores.rate(Accuracy.NO_BOILERPLATE)).isEqualTo(new Rate(0, 0));
  }

  @Test
  void boilerplateOfThreeLettersMayStandInABody() {
    Scores scores =
        RecordCase.of("قال نعم أو لا")
            .scores(
                "{'doc': 'a', 'body': [[1, 1]], 'boilerplate': ['نعم']}",
                Map.of("a", "قال نعم أو لا"));
    assertThat(scores.rate(Accuracy.NO_BOILERPLATE)).isEqualTo(new Rate(1, 1));
  }

  @Test
  void thePublicationDayMayBeOffByTheSlack() {
    published("2024-03-05", 0, "2024-03-05", true);
    published("2024-03-05", 0, "2024-03-06", false);
    published("2024-03-05", 1, "2024-03-06", true);
    published("2024-03-01", 1, "2024-02-29", true);
    published("2024-03-05", 1, "2024-03-07", false);
  }

  private static void published(String gold, int slack, String got, boolean expected) {
    Scores scores =
        RecordCase.of(NEWS)
            .published(got)
            .scores(
                "{'doc': 'a', 'published': '%s', 'published_slack_days': %d}"
                    .replace("%s", gold)
                    .replace("%d", String.valueOf(slack)));
    assertThat(scores.rate(Accuracy.PUBLISHED)).isEqualTo(new Rate(expected ? 1 : 0, 1));
  }

  @Test
  void noPublicationDayIsWrong() {
    Scores scores = RecordCase.of(NEWS).scores("{'doc': 'a', 'published': '2024-03-05'}");
    assertThat(scores.rate(Accuracy.PUBLISHED)).isEqualTo(new Rate(0, 1));
    assertThat(scores.mistakes())
        .containsExactly(new Mistake("a", "published", "none for 2024-03-05"));
  }

  @Test
  void anEntityIsRightByItsTypeAndASharedName() {
    Scores scores =
        RecordCase.of(NEWS)
            .entity("e1", PER, "الوزير", "الوزير سامي", "النجار")
            .entity("e2", LOC, "الساحل", "وكالة الساحل")
            .scores("{'doc': 'a', " + NAMES + "}");
    assertThat(scores.tally(Measure.ENTITIES)).isEqualTo(new Tally(1, 2, 2));
    assertThat(scores.tally(Measure.PERSONS)).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.tally(Measure.ORGANISATIONS)).isEqualTo(new Tally(0, 1, 0));
    assertThat(scores.tally(Measure.PLACES)).isEqualTo(new Tally(0, 0, 1));
    assertThat(scores.tally(Measure.ALIASES)).isEqualTo(new Tally(1, 3, 1));
    assertThat(scores.mistakes())
        .containsExactly(
            new Mistake("a", "entity missed", "ORG وكالة الساحل"),
            new Mistake("a", "entity spurious", "LOC وكالة الساحل"));
  }

  @Test
  void aMentionsWordsAreANameToo() {
    Scores scores =
        RecordCase.of(NEWS)
            .entity("e1", PER, "سامي النجار", "سامي بن علي النجار")
            .scores("{'doc': 'a', " + NAMES + "}");
    assertThat(scores.tally(Measure.PERSONS)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aTimeIsRightByItsValueOnOverlappingText() {
    Scores scores =
        RecordCase.of(NEWS)
            .time("الأحد", "2024-03-03")
            .time("غداً", "2024-03-07")
            .scores(
                "{'doc': 'a', 'times': [{'text': 'يوم الأحد', 'value': '2024-03-03'},"
                    + " {'text': 'غداً', 'value': '2024-03-06'}]}");
    assertThat(scores.tally(Measure.TIMES)).isEqualTo(new Tally(1, 2, 2));
    assertThat(scores.mistakes())
        .containsExactly(
            new Mistake("a", "time missed", "غداً = 2024-03-06"),
            new Mistake("a", "time spurious", "غداً = 2024-03-07"));
  }

  @Test
  void vagueTimesAndRepeatedTimesDoNotCount() {
    Scores scores =
        RecordCase.of(NEWS)
            .time("غداً", "FUTURE_REF")
            .time("الأحد", "2024-03-03")
            .time("الأحد", "2024-03-03")
            .scores(
                "{'doc': 'a', 'times': [{'text': 'الأحد', 'value': '2024-03-03'},"
                    + " {'text': 'الاحد', 'value': '2024-03-03'},"
                    + " {'text': 'قريباً', 'value': 'FUTURE_REF'}]}");
    assertThat(scores.tally(Measure.TIMES)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aQuantityIsRightByItsValueOnOverlappingText() {
    Scores scores =
        RecordCase.of(NEWS)
            .quantity("12 بحاراً", "12.0000001")
            .quantity("الساحل", "12")
            .scores("{'doc': 'a', 'quantities': [{'text': '12', 'value': 12}]}");
    assertThat(scores.tally(Measure.QUANTITIES)).isEqualTo(new Tally(1, 1, 2));
  }

  private static final String TOLD =
      "{'doc': 'a', "
          + NAMES
          + ", 'statements': [{'chain': ['najjar'], 'cue': 'قال', 'act': 'PROMISE', 'mode':"
          + " 'indirect', 'content': 'الميناء سيفتح أبوابه غداً'}, {'chain': ['sahil', '[مصادر"
          + " محلية]'], 'cue': 'نقلت', 'act': 'STATE', 'mode': 'indirect', 'content': 'السفينة غرقت"
          + " يوم الأحد'}]}";

  @Test
  void aStatementIsRightByHalfItsWords() {
    Scores scores =
        RecordCase.of(NEWS)
            .entity("e1", PER, "النجار", "النجار")
            .statement(Act.STATE, Mode.INDIRECT, "سيفتح أبوابه", "e1:الوزير")
            .statement(Act.STATE, Mode.DIRECT, "غرقت", "وكالة الساحل", "المصادر")
            .scores(TOLD);
    assertThat(scores.tally(Measure.STATEMENTS)).isEqualTo(new Tally(1, 2, 2));
    assertThat(scores.tally(Measure.CHAIN)).isEqualTo(new Tally(1, 2, 2));
    assertThat(scores.tally(Measure.LONG_CHAIN)).isEqualTo(new Tally(0, 1, 1));
    assertThat(scores.rate(Accuracy.ACT)).isEqualTo(new Rate(0, 1));
    assertThat(scores.rate(Accuracy.MODE)).isEqualTo(new Rate(1, 1));
    assertThat(scores.mistakes())
        .extracting(Mistake::kind)
        .contains("act wrong", "statement missed", "statement spurious");
  }

  @Test
  void theSpeakerIsTheChainsLastLink() {
    Scores scores =
        RecordCase.of(NEWS)
            .statement(Act.STATE, Mode.INDIRECT, "السفينة غرقت يوم الأحد", "مصادر محليه")
            .scores(TOLD);
    assertThat(scores.tally(Measure.SPEAKER)).isEqualTo(new Tally(1, 2, 1));
    assertThat(scores.tally(Measure.CHAIN)).isEqualTo(new Tally(0, 2, 1));
    assertThat(scores.mistakes())
        .contains(
            new Mistake(
                "a",
                "chain wrong",
                "[مصادر محليه] for [sahil, [مصادر محلية]]: السفينة غرقت يوم الأحد"));
  }

  @Test
  void ofTwoStatementsTheOneWithTheRightChainIsMatched() {
    Scores scores =
        RecordCase.of(NEWS)
            .statement(Act.STATE, Mode.DIRECT, "السفينة غرقت يوم الأحد", "غيرها")
            .statement(Act.STATE, Mode.INDIRECT, "السفينة غرقت يوم", "وكالة الساحل", "المصادر")
            .scores(TOLD);
    assertThat(scores.tally(Measure.LONG_CHAIN)).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.rate(Accuracy.MODE)).isEqualTo(new Rate(1, 1));
  }

  @Test
  void aDescriptionIsTheSameByItsWordsOrByItsHeadNounAlone() {
    described("مصادر محلية في المدينة", "المصادر المحلية في المدينة", true);
    described("مصادر محلية في المدينة", "المصادر", true);
    described("مصادر محلية في المدينة", "مصادر محلية", true);
    described("مصادر محلية في المدينة", "المدينة", false);
    described("مصادر محلية في المدينة", "مصادر أمنية", false);
  }

  private static void described(String gold, String got, boolean expected) {
    Scores scores =
        RecordCase.of(NEWS)
            .statement(Act.STATE, Mode.INDIRECT, "السفينة غرقت", got)
            .scores(
                "{'doc': 'a', 'statements': [{'chain': ['["
                    + gold
                    + "]'], 'cue': 'قال', 'act': 'STATE', 'mode': 'indirect', 'content': 'السفينة"
                    + " غرقت'}]}");
    assertThat(scores.tally(Measure.CHAIN).hits()).isEqualTo(expected ? 1 : 0);
  }

  private static final String MET =
      "{'doc': 'a', "
          + NAMES
          + ", 'events': [{'type': 'CONSULT', 'actors': ['najjar'], 'recipients': ['sahil'], 'when':"
          + " '2024-03-03', 'status': 'happened', 'trigger': 'نقلت'}]}";

  @Test
  void anEventIsRightByItsTypeAndHalfTheParticipantsOnEitherSide() {
    event(List.of("سامي النجار"), List.of("وكالة الساحل"), 1);
    event(List.of("وكالة الساحل"), List.of("سامي النجار"), 1);
    event(List.of("النجار"), List.of(), 1);
    event(List.of("النجار", "غيره"), List.of(), 0);
    event(List.of(), List.of(), 0);
  }

  private static void event(List<String> actors, List<String> recipients, int hits) {
    Scores scores =
        RecordCase.of(NEWS).event(CONSULT, HAPPENED, null, actors, recipients).scores(MET);
    assertThat(scores.tally(Measure.EVENTS)).isEqualTo(new Tally(hits, 1, 1));
    Scores other = RecordCase.of(NEWS).event(AID, HAPPENED, null, actors, recipients).scores(MET);
    assertThat(other.tally(Measure.EVENTS)).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void ofTwoEventsTheOneOnTheRightDayIsMatched() {
    List<String> actors = List.of("النجار");
    Scores scores =
        RecordCase.of(NEWS)
            .event(CONSULT, HAPPENED, null, actors, List.of())
            .event(CONSULT, PLANNED, "2024-03-03", actors, List.of())
            .scores(MET);
    assertThat(scores.rate(Accuracy.EVENT_WHEN)).isEqualTo(new Rate(1, 1));
    assertThat(scores.rate(Accuracy.EVENT_STATUS)).isEqualTo(new Rate(0, 1));
    assertThat(scores.mistakes())
        .extracting(Mistake::kind)
        .contains("event spurious", "event status wrong")
        .doesNotContain("event when wrong");
  }

  @Test
  void aMissingRecordFindsNothing() {
    GoldArticle gold =
        new GoldArticle(
            "b",
            null,
            List.of(),
            List.of(),
            null,
            0,
            List.of(new GoldArticle.Entity("x", ORG, List.of("وكالة"))),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Scores scores = Scorer.score(new GoldSet(List.of(gold), Map.of()), Map.of());
    assertThat(scores.missing()).containsExactly("b");
    assertThat(scores.tally(Measure.ENTITIES)).isEqualTo(new Tally(0, 1, 0));
  }

  @Test
  void figuresAreSummedOverArticles() {
    Scores scores = RecordCase.of(NEWS).entity("e1", PER, "النجار", "النجار").scores(TOLD);
    assertThat(scores.figure("PER")).hasValue(1);
    assertThat(scores.figure("entities")).hasValue(2.0 / 3);
    assertThat(scores.figure("act")).isEmpty();
    assertThat(new ScoreTable(scores).text())
        .startsWith("1 articles, 0 without a record\n")
        .contains("entities           P 1.000  R 0.500  F1 0.667   gold 2 system 1\n")
        .doesNotContain("act");
    assertThat(new ScoreTable(scores).json())
        .contains("\"entities\":{\"p\":1.0,\"r\":0.5,\"f1\":0.667}")
        .contains("\"act\":null")
        .endsWith("\"articles\":1,\"missing\":0}\n");
  }
}
