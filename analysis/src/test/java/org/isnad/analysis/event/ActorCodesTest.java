package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.QuadClass;
import org.junit.jupiter.api.Test;

/** The codes of those who take part, by country and sector. */
class ActorCodesTest {

  private final EventFinder finder = new EventFinder();

  @Test
  void aStateIsItsCountry() {
    check("زار الرئيس [PER:TUN سامي حداد] [LOC:MAR المغرب].", "[TUN] > [MAR]");
  }

  @Test
  void aBodyHasASector() {
    check("قصف [ORG:TUR الجيش التركي] مواقع [ORG حزب العمال].", "[TURMIL] > [OPP]");
  }

  @Test
  void aDescriptionIsCodedByItsWords() {
    check("خطف مسلحون ثلاثة جنود أتراك.", "[REB] > [TURMIL]");
  }

  @Test
  void whatIsNotKnownHasNoCode() {
    check("التقى [PER سامي حداد] [PER كريم ناصر].", "[null] > [null]");
  }

  @Test
  void theClassIsThatOfTheEventsCode() {
    assertThat(find("زار الرئيس [PER:TUN سامي حداد] [LOC:MAR المغرب].").quad())
        .isEqualTo(QuadClass.VERBAL_COOPERATION);
  }

  private void check(String marked, String codes) {
    Event event = find(marked);
    assertThat(codes(event.actors()) + " > " + codes(event.recipients())).isEqualTo(codes);
  }

  private Event find(String marked) {
    MarkedText text = MarkedText.read(marked);
    return finder.byRules(text.text(), text.names(), text.times(), text.statements()).get(0);
  }

  private static List<String> codes(List<Participant> participants) {
    return participants.stream().map(p -> String.valueOf(p.code())).toList();
  }
}
