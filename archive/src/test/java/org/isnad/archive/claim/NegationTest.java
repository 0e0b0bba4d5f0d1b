package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class NegationTest {

  private final Terms terms = new Terms(stem -> true);

  @Test
  void aNegationBeforeTheMatterNegates() {
    check("بلاده لم تقدم أي عرض", true);
    check("السفينة لن تغادر الميناء", true);
    check("ليس لديها خطة", true);
    check("المستشار لا يعبر عن موقف الحكومة", true);
  }

  @Test
  void whatOnlySoundsLikeOneDoesNot() {
    check("الوضع لا يزال صعباً", false);
    check("الحكومة لم تتسلم سوى دفعة واحدة", false);
    check("لا شك أن المياه تراجعت", false);
    check("السفينة وصلت إلى الميناء بعد أيام ولم تفتش", false);
  }

  private void check(String content, boolean negated) {
    assertThat(Negation.in(terms.of(content))).as(content).isEqualTo(negated);
  }
}
