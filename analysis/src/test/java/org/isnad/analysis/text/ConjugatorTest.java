package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ConjugatorTest {

  @Test
  void soundVerb() {
    check("أعلن", "يعلن", "أعلنت أعلنوا أعلنا تعلن يعلنون معلناً معلنة معلنين");
    check("ذكر", "يذكر", "ذكرت ذكروا يذكر ذاكراً نذكر");
  }

  @Test
  void hollowVerb() {
    check("قال", "يقول", "قالت قالوا قالتا يقولون تقول يقل قائلاً قائلة");
    check("أضاف", "يضيف", "أضافت يضيف يضف مضيفاً مضيفةً");
    check("أشاد", "يشيد", "أشادت مشيداً يشد");
  }

  @Test
  void weakVerb() {
    check("نفى", "ينفي", "نفت نفوا نفيا ينفون ينف نافياً");
    check("دعا", "يدعو", "دعت دعوا يدعون داعياً داعيةً يدع");
    check("رأى", "يرى", "رأت رأوا يرى يرون");
    check("ادعى", "يدعي", "ادعت مدعياً");
  }

  @Test
  void pronounSuffixes() {
    check("وصف", "يصف", "وصفته وصفها يصفهم");
    check("نفى", "ينفي", "نفاه نفته ينفيها");
    check("اتهم", "يتهم", "اتهمتها اتهموه");
  }

  @Test
  void refusesWhatIsNoVerb() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conjugator.forms("قال", "قول"))
        .withMessageContaining("قول");
  }

  private static void check(String past, String present, String forms) {
    var keys = Conjugator.forms(past, present).stream().map(VerbForm::key).toList();
    for (String form : forms.split(" ")) {
      assertThat(keys).as(past).contains(Folding.key(form));
    }
  }
}
