package org.isnad.archive.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

  private final BackgroundWords words = BackgroundWords.load();
  private final Terms terms = new Terms(words::knows);

  @Test
  void articleAndEndingsAreTakenOff() {
    check("والمدرسة", "مدرس");
    check("للحكومات", "حكوم");
    check("الإيرانية", "ايران");
  }

  @Test
  void aLetterIsTakenOffOnlyWhereAKnownWordIsLeft() {
    check("لفرنسا", "فرنسا");
    check("وفرنسا", "فرنسا");
    check("وزير", "وزير");
    check("بنك", "بنك");
    check("فريق", "فريق");
  }

  @Test
  void spellingIsFolded() {
    check("أُسْتَاذ", "استاذ");
    check("٢٠٣١", "2031");
  }

  @Test
  void positionsAreThoseOfTheText() {
    assertThat(terms.of("قال: «نعم»."))
        .containsExactly(new Term(0, 3, "قال", "قال"), new Term(6, 9, "نعم", "نعم"));
  }

  @Test
  void commonWordsTellLessThanRareOnes() {
    assertThat(words.share("في")).isGreaterThan(0.8);
    assertThat(words.share("وزير")).isBetween(0.05, 0.3);
    assertThat(words.share("كلمةلايعرفهاأحد")).isLessThan(0.001);
  }

  private void check(String word, String stem) {
    assertThat(terms.of(word)).extracting(Term::stem).containsExactly(stem);
  }
}
