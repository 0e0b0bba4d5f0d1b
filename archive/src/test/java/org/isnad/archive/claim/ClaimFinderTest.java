package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Records;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.copy.CopyFinder;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();

  private static final Records MINISTER =
      Records.article(
              "a", "2031-03-04", "قال عمر الراوي إن بلاده تبحث إجراء مناورات مشتركة مع قبرص.")
          .person("عمر الراوي", "EGY")
          .country("قبرص", "CYP")
          .says("عمر الراوي", Act.STATE, "بلاده تبحث إجراء مناورات مشتركة مع قبرص");
  private static final Records MINISTER_IN_OTHER_WORDS =
      Records.article("b", "2031-03-05", "قال الراوي إن القاهرة تدرس تدريبات مشتركة مع قبرص.")
          .person("الراوي", "EGY")
          .country("قبرص", "CYP")
          .says("الراوي", Act.STATE, "القاهرة تدرس تدريبات مشتركة مع قبرص");
  private static final Records HARVEST =
      Records.article("c", "2031-03-05", "قالت الوزارة إن محصول القمح بلغ مليوني طن هذا الموسم.")
          .body("الوزارة", "EGY")
          .says("الوزارة", Act.STATE, "محصول القمح بلغ مليوني طن هذا الموسم");
  private static final Records DENIAL =
      Records.article("d", "2031-03-06", "نفى مسؤول قبرصي وجود مناورات مشتركة مع مصر.")
          .country("مصر", "EGY")
          .says("مسؤول قبرصي", Act.DENY, "وجود مناورات مشتركة مع مصر");

  @Test
  void theSameInOtherWordsIsOneClaimOfOneOrigin() {
    Claim claim = claims(MINISTER, MINISTER_IN_OTHER_WORDS).get(0);
    assertThat(claim.assertions()).extracting(Assertion::article).containsExactly("a", "b");
    assertThat(claim.origins()).isEqualTo(1);
    assertThat(claim.isDisputed()).isFalse();
  }

  @Test
  void somethingElseIsAnotherClaim() {
    assertThat(claims(MINISTER, HARVEST)).hasSize(2);
  }

  @Test
  void aDenialIsTiedToWhatItDenies() {
    List<Claim> claims = claims(MINISTER, HARVEST, DENIAL);
    assertThat(claims).extracting(Claim::isDisputed).containsExactly(true, false);
    assertThat(claims.get(0).denials()).extracting(Assertion::article).containsExactly("d");
    assertThat(claims.get(0).assertions()).extracting(Assertion::article).containsExactly("a");
  }

  @Test
  void aDenialOfWhatNobodyAssertsStandsByItself() {
    List<Claim> claims = claims(HARVEST, DENIAL);
    assertThat(claims).noneMatch(Claim::isDisputed);
    assertThat(claims).anyMatch(c -> c.assertions().isEmpty() && c.denials().size() == 1);
  }

  @Test
  void twoUnnamedSourcesAreTwoOrigins() {
    Claim claim = claims(officials("a", "أعلنت"), officials("b", "وأكدت")).get(0);
    assertThat(claim.assertions()).hasSize(2);
    assertThat(claim.origins()).isEqualTo(2);
    assertThat(claim.originsAreNamed()).isFalse();
  }

  @Test
  void anOfficeIsOneOriginInAllArticles() {
    Claim claim = claims(spokesman("a", ""), spokesman("b", "")).get(0);
    assertThat(claim.assertions()).hasSize(2);
    assertThat(claim.origins()).isEqualTo(1);
    assertThat(claim.originsAreNamed()).isTrue();
  }

  @Test
  void anOfficeIsItsHolderWhereAnArticleHasTheName() {
    Claim claim = claims(spokesman("a", ""), spokesman("b", " عمر الراوي")).get(0);
    assertThat(claim.assertions())
        .extracting(Assertion::origin)
        .containsExactly("عمر الراوي", "عمر الراوي");
  }

  private static Records spokesman(String id, String name) {
    String text =
        "قال المتحدث باسم الجيش" + name + " إن القوات تستعد لتدريبات واسعة في الصحراء الغربية.";
    Records article = Records.article(id, "2031-03-04", text).body("الجيش", null);
    if (!name.isEmpty()) {
      article.person(name.strip(), null).role("المتحدث باسم", "الجيش");
    }
    return article.says(
        name.isEmpty() ? "المتحدث باسم الجيش" : name.strip(),
        Act.STATE,
        "القوات تستعد لتدريبات واسعة في الصحراء الغربية");
  }

  @Test
  void oneWireInTwoOutletsIsOneOrigin() {
    String more =
        " وقالت المصادر إن الخبراء اجتمعوا ثلاث مرات خلال الشهر الماضي في مقر الوزارة القديم قرب النهر،"
            + " وإنهم ناقشوا خرائط المنطقة ومواعيد الوصول وعدد السفن التي تشارك من كل بلد.";
    Claim claim = claims(officials("a", more), officials("b", more)).get(0);
    assertThat(claim.assertions()).hasSize(2);
    assertThat(claim.origins()).isEqualTo(1);
  }

  @Test
  void aNegatedContentContradictsWhatItIsLike() {
    Records negated =
        Records.article(
                "d", "2031-03-06", "قال وزير قبرصي إن بلاده لا تبحث إجراء مناورات مشتركة مع قبرص.")
            .country("قبرص", "CYP")
            .says("وزير قبرصي", Act.STATE, "بلاده لا تبحث إجراء مناورات مشتركة مع قبرص");
    assertThat(claims(MINISTER, negated)).extracting(Claim::isDisputed).containsExactly(true);
  }

  @Test
  void whoAsksForTheContraryDeniesNothing() {
    Records told =
        Records.article("a", "2031-03-04", "قال الوالي إن أسعار القمح والدقيق ترتفع في صلوان.")
            .person("الوالي", null)
            .says("الوالي", Act.STATE, "أسعار القمح والدقيق ترتفع في صلوان");
    String content = "أسعار القمح والدقيق تنخفض في صلوان";
    Records asked =
        Records.article("b", "2031-03-05", "طالبت النقابة بأن أسعار القمح والدقيق تنخفض في صلوان.")
            .body("النقابة", null)
            .says("النقابة", Act.REQUEST, content);
    Records said =
        Records.article("b", "2031-03-05", "قالت النقابة إن أسعار القمح والدقيق تنخفض في صلوان.")
            .body("النقابة", null)
            .says("النقابة", Act.STATE, content);
    assertThat(claims(told, asked)).noneMatch(Claim::isDisputed);
    assertThat(claims(told, said)).anyMatch(Claim::isDisputed);
  }

  @Test
  void otherTollsOfOneEventNameEachOther() {
    Records first =
        Records.article("a", "2031-03-04", "قالت الشرطة إن 12 شخصا على الأقل قتلوا في حريق السوق.")
            .body("الشرطة", null)
            .quantity(12, "شخصا")
            .says("الشرطة", Act.STATE, "12 شخصا على الأقل قتلوا في حريق السوق");
    Records second =
        Records.article(
                "b",
                "2031-03-05",
                "ذكر مسعفون أن الحريق الذي شب في سوق المدينة أودى بحياة 31 شخصا.")
            .quantity(31, "شخصا")
            .says("مسعفون", Act.STATE, "الحريق الذي شب في سوق المدينة أودى بحياة 31 شخصا");
    assertThat(claims(first, second)).extracting(Claim::otherNumbers).doesNotContain(List.of());
  }

  @Test
  void whatAnArticleCountsTwiceIsOfBothItsSentences() {
    Records first =
        Records.article(
                "a",
                "2031-03-04",
                "احترق سوق صلوان ومات 12 شخصا. وقالت الشرطة إن حريق السوق قتل 12 شخصا.")
            .body("الشرطة", null)
            .quantity(12, "شخصا")
            .says("الشرطة", Act.STATE, "حريق السوق قتل 12 شخصا");
    Records second =
        Records.article("b", "2031-03-05", "ذكر مسعفون أن حريق سوق المدينة أودى بحياة 31 شخصا.")
            .quantity(31, "شخصا")
            .says("مسعفون", Act.STATE, "حريق سوق المدينة أودى بحياة 31 شخصا");
    assertThat(claims(first, second)).extracting(Claim::otherNumbers).doesNotContain(List.of());
  }

  @Test
  void whatOneSaysInOtherWordsIsSoonerTheSame() {
    Records said = says("a", "عمر الراوي", "أشغال الميناء الشرقي تكتمل في الصيف");
    String other = "الميناء يفتح أبوابه للسفن خلال الصيف";
    assertThat(claims(said, says("b", "عمر الراوي", other))).hasSize(1);
    assertThat(claims(said, says("b", "سامي حداد", other))).hasSize(2);
  }

  @Test
  void whoPutsItInTheNegativeOfHisOwnWordsSaysTheSame() {
    Records one =
        says("a", "عمر الراوي", "عدم إعلان موعد المفاضلة يرجع إلى أن الأمر بين ثلاث جهات");
    Records again =
        says("b", "عمر الراوي", "تأخر إعلان موعد المفاضلة يرجع إلى أن الأمر بين ثلاث جهات");
    assertThat(claims(one, again)).hasSize(1);
  }

  @Test
  void whoHasItFromAnotherElsewhereIsNoSourceOfHisOwn() {
    String content = "الوزارة تشتري أربعين قاطرة من مصانع صلوان";
    Records whole =
        Records.article("a", "2031-03-04", "نقل سامي حداد عن عمر الراوي أن " + content + ".")
            .person("سامي حداد", null)
            .person("عمر الراوي", null)
            .says("سامي حداد < عمر الراوي", Act.STATE, content);
    List<Claim> claims = claims(whole, says("b", "سامي حداد", content));
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).origins()).isEqualTo(1);
    assertThat(claims.get(0).assertions()).extracting(Assertion::origin).containsOnly("عمر الراوي");
  }

  private static Records says(String article, String speaker, String content) {
    return Records.article(article, "2031-03-04", "قال " + speaker + " إن " + content + ".")
        .person(speaker, null)
        .says(speaker, Act.STATE, content);
  }

  @Test
  void aCountryAndItsAdjectiveAreOne() {
    Records report =
        Records.article("a", "2031-03-04", "قالت الصحيفة إن القاعدة الإيطالية تنقل إلى الجزيرة.")
            .body("الصحيفة", null)
            .says("الصحيفة", Act.STATE, "القاعدة الإيطالية تنقل إلى الجزيرة");
    Records denial =
        Records.article("b", "2031-03-05", "نفى الوزير خبر نقل قاعدة من إيطاليا إلى بلاده.")
            .person("الوزير", null)
            .country("إيطاليا", "ITA")
            .says("الوزير", Act.DENY, "خبر نقل قاعدة من إيطاليا إلى بلاده");
    assertThat(claims(report, denial)).extracting(Claim::isDisputed).containsExactly(true);
  }

  @Test
  void nobodyDeniesHimself() {
    Records both =
        Records.article(
                "a",
                "2031-03-04",
                "قال عمر إن الجسر الجديد يفتح غداً، وإن الجسر الجديد لن يفتح ليلاً.")
            .person("عمر", null)
            .says("عمر", Act.STATE, "الجسر الجديد يفتح غداً")
            .says("عمر", Act.STATE, "الجسر الجديد لن يفتح ليلاً");
    assertThat(claims(both)).noneMatch(Claim::isDisputed);
  }

  private static Records officials(String id, String rest) {
    String text = "قالت مصادر مطلعة إن الجيش يستعد لتدريبات واسعة في الصحراء الغربية." + rest;
    return Records.article(id, "2031-03-04", text)
        .says("مصادر مطلعة", Act.STATE, "الجيش يستعد لتدريبات واسعة في الصحراء الغربية");
  }

  private static List<Claim> claims(Records... articles) {
    List<AnalysisRecord> records = Arrays.stream(articles).map(Records::record).toList();
    Terms terms = new Terms(WORDS::knows);
    Copies copies = new CopyFinder(terms, WORDS).find(records);
    return new ClaimFinder(
            terms, WORDS, ClaimWords.load(terms), NameBook.of(records, WORDS), copies)
        .find(records);
  }
}
