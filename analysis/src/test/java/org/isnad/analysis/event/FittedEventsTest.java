package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.analysis.event.EventModel.Question;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.junit.jupiter.api.Test;

/** What a model makes of the words that may name events. */
class FittedEventsTest {

  private static final String BOMBING = "قصف [ORG:TUR الجيش التركي] مواقع [ORG حزب العمال].";
  private static final String VISIT = "نشر برنامج زيارة [PER سامي حداد].";

  private static final String MARCH = "وتظاهر [ORG اتحاد المزارعين] أمس.";

  private static final String EVENT = "BIAS\t1 0 0\t";
  private static final String SIDE = "BIAS\t0 0 0\t";

  private final EventFinder finder = new EventFinder();

  @Test
  void whatRulesAndModelTellIsTold() {
    Event event = find(finder, BOMBING).get(0);
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(names(event.actors())).containsExactly("الجيش التركي");
    assertThat(names(event.recipients())).containsExactly("حزب العمال");
  }

  @Test
  void theSidesOfTheRulesAreToldUnderTheirRule() {
    assertThat(find(finder, BOMBING)).extracting(Event::rule).containsExactly("verb");
  }

  @Test
  void aModelThatDoubtsEverythingTellsNothing() {
    assertThat(find(finder.with(model(-9, 9)), BOMBING)).isEmpty();
  }

  @Test
  void whoArrestsWhomIsToldWhateverTheModelThinks() {
    EventFinder doubting = finder.with(model(-9, 9));
    Event arrest = find(doubting, "واعتقلت الشرطة ثلاثة صحفيين.").get(0);
    assertThat(arrest.actors()).extracting(Participant::name).containsExactly("الشرطة");
    assertThat(arrest.recipients()).extracting(Participant::name).containsExactly("ثلاثة صحفيين");
    assertThat(find(doubting, "واعتقل ثلاثة صحفيين.")).isEmpty();
    assertThat(find(doubting, "كادت الشرطة تعتقل ثلاثة صحفيين.")).isEmpty();
    assertThat(find(doubting, "وأوقف الحارس ثلاثة مهاجمين.")).isEmpty();
  }

  @Test
  void whereNobodyTakesPartThereIsNoEvent() {
    assertThat(find(finder.with(model(9, -9)), BOMBING)).isEmpty();
  }

  @Test
  void aModelMayTellWhatNoRuleDoes() {
    MarkedText text = MarkedText.read(VISIT);
    assertThat(finder.byRules(text.text(), text.names(), text.times(), text.statements()))
        .isEmpty();
    Event event = find(finder.with(model(9, 9)), VISIT).get(0);
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(names(event.actors())).containsExactly("سامي حداد");
    assertThat(event.rule()).isEqualTo(NounEvents.PLAIN);
  }

  @Test
  void whatIsHalfToldMustBeLikelier() {
    double unlikely = -0.4;
    assertThat(find(finder.with(model(unlikely, 9, 0.3)), BOMBING)).hasSize(1);
    assertThat(find(finder.with(model(unlikely, 9, 0.3)), VISIT)).isEmpty();
    assertThat(find(finder.with(model(-unlikely, 9, 0.3)), VISIT)).hasSize(1);
    assertThat(find(finder.with(model(unlikely, 9, 0.3)), MARCH)).hasSize(1);
  }

  @Test
  void itIsSuchToSay() {
    MarkedText text = MarkedText.read(BOMBING);
    List<EventSample> samples =
        finder.samples(text.text(), text.names(), text.times(), text.statements());
    EventSample sample = samples.get(0);
    assertThat(sample.type()).isEqualTo(EventType.ASSAULT);
    assertThat(sample.trigger().of(text.text().string())).isEqualTo("قصف");
    assertThat(names(sample.candidates())).containsExactly("الجيش التركي", "حزب العمال");
    assertThat(sample.features(0)).contains(SIDE, "VERBS\t0 1 0\t");
    assertThat(names(sample.chosen(new double[] {0.9, 0.3}, new double[] {1, 0})))
        .containsExactly("الجيش التركي");
    assertThat(sample.features(new double[] {0.9, 0.8}, new double[] {1, 0}))
        .contains(EVENT, "LEMMA\t0\tقصف|يقصف", "CHANCES\t0 9 0\t");
  }

  /** A model that gives every candidate and every event the same odds. */
  private static EventModel model(double event, double side) {
    return model(event, side, 0.5);
  }

  private static EventModel model(double event, double side, double likely) {
    return EventModel.of(
        Map.of(
            Question.IS_EVENT, Map.of(EVENT, event),
            Question.TAKES_PART, Map.of(SIDE, side),
            Question.ACTS, Map.of("DISTANCE\t0 1 2\t", 1.0)),
        likely);
  }

  private static List<Event> find(EventFinder by, String marked) {
    MarkedText text = MarkedText.read(marked);
    return by.find(text.text(), text.names(), text.times(), text.statements());
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(p -> String.valueOf(p.entity())).toList();
  }
}
