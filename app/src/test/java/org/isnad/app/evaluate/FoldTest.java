package org.isnad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void variantsOfALetterAreOneLetter() {
    check("أإآٱ", "اااا");
    check("مستشفى", "مستشفي");
    check("مدينة", "مدينه");
    check("مؤتمر طارئ", "موتمر طاري");
    check("O’Neil", "O'Neil");
  }

  @Test
  void diacriticsTatweelAndDirectionMarksAreDropped() {
    check("مُحَمَّدٌ", "محمد");
    check("هٰذا", "هذا");
    check("بــغــداد", "بغداد");
    check("\u200F١٢\u200E\u202B%\u202C\uFEFF", "١٢%");
  }

  @Test
  void whiteSpaceIsOneSpaceAndNoneAround() {
    check(" قال\u00A0\t\nالوزير ", "قال الوزير");
    check("قال ـ الوزير", "قال الوزير");
    check("أ\u001Cب\u0085ج\u3000د\u202Fه", "ا ب ج د ه");
    check("قا\u200Cل", "قا\u200Cل");
    check(null, "");
    check(" \u200F ", "");
  }

  @Test
  void wordsAreRunsOfLettersDigitsAndUnderscores() {
    words("قال: «نعم»، ثمّ مضى!", "قال", "نعم", "ثم", "مضي");
    words("كوفيد-19 و٢٠٢٤ و½", "كوفيد", "19", "و٢٠٢٤", "و½");
    words("a_b c.d", "a_b", "c", "d");
    words("قا\u200Cل", "قا", "ل");
    words("\u06D6آية\u06DA", "ايه");
    words("😀 كلمة😀", "كلمه");
    words("𝐀𝐁", "𝐀𝐁");
    words("…");
  }

  @Test
  void namesOverlapWhereOneLiesInTheOther() {
    assertThat(Fold.overlap("أمس الأحد", "الاحد")).isTrue();
    assertThat(Fold.overlap("الأحد", "أمس الأحد")).isTrue();
    assertThat(Fold.overlap("أمس", "غدا")).isFalse();
    assertThat(Fold.overlap("", "غدا")).isFalse();
    assertThat(Fold.overlap("!", "!")).isFalse();
  }

  private static void check(@Nullable String input, String expected) {
    assertThat(Fold.text(input)).isEqualTo(expected);
  }

  private static void words(String input, String... expected) {
    assertThat(Fold.words(input)).isEqualTo(List.of(expected));
  }
}
