package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.archive.Records;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Participants;
import org.isnad.archive.story.Timeline;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class DisagreementsTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();
  private static final Terms TERMS = new Terms(WORDS::knows);

  @Test
  void articlesThatAgreeDisagreeOnNothing() {
    assertThat(disagreements(raid("a", 27, "2031-03-01"), raid("b", 27, "2031-03-01"))).isEmpty();
  }

  @Test
  void anotherNumberOfDead() {
    List<Disagreement> found = disagreements(raid("a", 27, "2031-03-01"), raid("b", 31, "2031-03"));
    assertThat(found).extracting(Disagreement::point).containsExactly(Disagreement.Point.NUMBER);
    assertThat(found.get(0).versions())
        .extracting(Disagreement.Version::value)
        .containsExactly("27 شخصا", "31 شخصا");
  }

  @Test
  void anotherDay() {
    List<Disagreement> found =
        disagreements(raid("a", 27, "2031-03-01"), raid("b", 27, "2031-03-02"));
    assertThat(found).extracting(Disagreement::point).containsExactly(Disagreement.Point.DAY);
    assertThat(found.get(0).versions())
        .extracting(version -> version.tellings().get(0).article())
        .containsExactly("a", "b");
  }

  @Test
  void anotherCountry() {
    List<Disagreement> found =
        disagreements(raid("a", 27, "2031-03-01", "صلوان"), raid("b", 27, "2031-03-01", "بريقة"));
    assertThat(found).extracting(Disagreement::point).containsExactly(Disagreement.Point.PLACE);
  }

  @Test
  void whatSomebodyDenies() {
    String text = "نفى المسلحون أن تكون القوات قصفت مواقع المسلحين أو قتلت شخصا في الغارة.";
    Records denial =
        Records.article("b", "2031-03-02", text)
            .body("القوات", null)
            .body("المسلحين", null)
            .says("المسلحون", Act.DENY, "تكون القوات قصفت مواقع المسلحين")
            .event(EventType.ASSAULT, "القوات", "المسلحين", null, "قصفت", EventStatus.DENIED);
    assertThat(disagreements(raid("a", 27, "2031-03-01"), denial))
        .extracting(Disagreement::point)
        .containsExactly(Disagreement.Point.DENIED);
  }

  private static Records raid(String id, int dead, String when) {
    return raid(id, dead, when, "");
  }

  private static Records raid(String id, int dead, String when, String country) {
    String where = country.isEmpty() ? "" : " في " + country;
    String text =
        "قصفت القوات مواقع المسلحين"
            + where
            + " بالمدفعية الثقيلة فقتل "
            + dead
            + " شخصا في الغارة.";
    Records raid =
        Records.article(id, "2031-03-02", text)
            .body("القوات", null)
            .body("المسلحين", null)
            .quantity(dead, "شخصا");
    if (!country.isEmpty()) {
      raid.country(country, country.equals("صلوان") ? "SLW" : "BRQ");
    }
    return raid.event(EventType.ASSAULT, "القوات", "المسلحين", when, "قصفت");
  }

  /** Those of the only happening. */
  private static List<Disagreement> disagreements(Records... articles) {
    List<AnalysisRecord> records = Arrays.stream(articles).map(Records::record).toList();
    NameBook names = NameBook.of(records, WORDS);
    List<Happening> timeline = new Timeline(new Participants(names), TERMS).of(records);
    assertThat(timeline).hasSize(1);
    return new Disagreements(
            TERMS,
            ClaimWords.load(TERMS),
            id -> records.stream().filter(r -> r.id().equals(id)).findFirst(),
            names::of)
        .of(timeline.get(0));
  }
}
