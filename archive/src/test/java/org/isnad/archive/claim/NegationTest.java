package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class NegationTest {

  private final Terms terms = new Terms(stem -> true);

  @Test
  void aNegationBeforeTheMatterNegates() {
    check("بلاده لم تقدم أي عرض", "لم");
    check("السفينة لن تغادر الميناء", "لن");
    check("ليس لديها خطة", "ليس");
    check("المستشار لا يعبر عن موقف الحكومة", "لا");
    check("السفينة وصلت إلى الميناء بعد أيام ولم تفتش", "ولم");
    check("الوفد غادر بدون اتفاق", "بدون");
  }

  @Test
  void whatOnlySoundsLikeOneDoesNot() {
    check("الوضع لا يزال صعباً");
    check("الحكومة لم تتسلم سوى دفعة واحدة");
    check("لا شك أن المياه تراجعت");
  }

  private void check(String content, String... negating) {
    List<Term> all = terms.of(content);
    assertThat(IntStream.range(0, all.size()).filter(i -> Negation.at(all, i)).boxed())
        .as(content)
        .extracting(i -> all.get(i).word())
        .containsExactly(negating);
  }
}
