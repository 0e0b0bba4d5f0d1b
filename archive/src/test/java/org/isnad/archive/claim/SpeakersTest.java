package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Records;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who speaks for whom, and how many sources that makes. */
class SpeakersTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();
  private static final String CONTENT = "السد الجديد يغلق بواباته في الخريف المقبل";

  @Test
  void aCapitalSpeaksForItsState() {
    check(1, state("a", "روسيا", "RUS"), state("b", "موسكو", "RUS"));
  }

  @Test
  void theSeatOfAGovernmentSpeaksForItsState() {
    check(1, state("a", "روسيا", "RUS"), body("b", "الكرملين", "RUS"));
  }

  @Test
  void aGovernmentIsItsState() {
    check(1, state("a", "كينيا", "KEN"), body("b", "الحكومة الكينية", "KEN"));
  }

  @Test
  void twoStatesAreTwo() {
    check(2, state("a", "روسيا", "RUS"), state("b", "كينيا", "KEN"));
  }

  @Test
  void aStateIsNoOtherSourceThanItsMinister() {
    check(1, state("a", "كينيا", "KEN"), holder("b", "وزير الري", "كينيا", "KEN"));
  }

  @Test
  void aFormerMinisterSpeaksForHimself() {
    check(2, state("a", "كينيا", "KEN"), holder("b", "وزير الري السابق", "كينيا", "KEN"));
  }

  @Test
  void aPartyLeaderSpeaksForHimself() {
    check(2, state("a", "كينيا", "KEN"), holder("b", "زعيم المعارضة", "كينيا", "KEN"));
  }

  @Test
  void aSchoolDoesNotSpeakForItsState() {
    check(2, state("a", "كينيا", "KEN"), body("b", "جامعة نيروبي", "KEN"));
  }

  @Test
  void aSpokesmanSpeaksForHisBody() {
    check(1, body("a", "هيئة السدود", null), spokesman("b", "سامي كاريوكي"));
  }

  @Test
  void twoSpokesmenOfABodyAreOneSource() {
    check(1, spokesman("a", "سامي كاريوكي"), spokesman("b", "نور أوتينو"));
  }

  @Test
  void twoMinistersAreTwoSources() {
    check(
        2,
        holder("a", "وزير الري", "كينيا", "KEN"),
        says("b", "وزير النقل نور أوتينو", "نور أوتينو")
            .country("كينيا", "KEN")
            .person("نور أوتينو", "KEN")
            .role("وزير النقل", "كينيا")
            .says("نور أوتينو", Act.STATE, CONTENT));
  }

  @Test
  void whatOneDenialAnswersIsOneClaimOfThoseWhoSpeakForOneState() {
    Records accused =
        Records.article(
                "a", "2031-03-04", "اتهمت كينيا شركات بالارتباط بصفقات أسلحة بين قبرص وغانا.")
            .country("كينيا", "KEN")
            .country("قبرص", "CYP")
            .country("غانا", "GHA")
            .says("كينيا", Act.ACCUSE, "الارتباط بصفقات أسلحة بين قبرص وغانا");
    String told = "قبرص زودت غانا الربيع الماضي بصواريخ أطلقها الجيش قرب ميناء تيما";
    Records spokesman =
        Records.article("b", "2031-03-05", "قال وزير الري سامي كاريوكي إن " + told + " في كينيا.")
            .country("كينيا", "KEN")
            .country("قبرص", "CYP")
            .country("غانا", "GHA")
            .person("سامي كاريوكي", "KEN")
            .role("وزير الري", "كينيا")
            .says("سامي كاريوكي", Act.STATE, told);
    Records denial =
        Records.article(
                "c", "2031-03-06", "نفى مسؤول في نيقوسيا إبرام أي صفقات أسلحة مع غانا من قبرص.")
            .country("قبرص", "CYP")
            .country("غانا", "GHA")
            .says("مسؤول في نيقوسيا", Act.DENY, "إبرام أي صفقات أسلحة مع غانا من قبرص");
    List<Claim> claims = claims(accused, spokesman, denial);
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).origins()).isEqualTo(1);
    assertThat(claims.get(0).assertions()).hasSize(2);
  }

  @Test
  void whatMayComeIsNotWhatIs() {
    Records may =
        Records.article("a", "2031-03-04", "حذر خبراء من صفقة أسلحة محتملة بين قبرص وغانا.")
            .country("قبرص", "CYP")
            .country("غانا", "GHA")
            .says("خبراء", Act.WARN, "صفقة أسلحة محتملة بين قبرص وغانا");
    Records is =
        Records.article("b", "2031-03-05", "انتقد نواب صفقة أسلحة بين قبرص وغانا.")
            .country("قبرص", "CYP")
            .country("غانا", "GHA")
            .says("نواب", Act.ACCUSE, "صفقة أسلحة بين قبرص وغانا");
    assertThat(claims(may, is)).hasSize(2);
  }

  private static Records state(String id, String name, String country) {
    return says(id, name, name).country(name, country).says(name, Act.STATE, CONTENT);
  }

  private static Records body(String id, String name, @Nullable String country) {
    return says(id, name, name).body(name, country).says(name, Act.STATE, CONTENT);
  }

  private static Records holder(String id, String title, String state, String country) {
    String name = "سامي كاريوكي";
    return says(id, title + " " + name, name)
        .country(state, country)
        .person(name, country)
        .role(title, state)
        .says(name, Act.STATE, CONTENT);
  }

  private static Records spokesman(String id, String name) {
    return says(id, "المتحدث باسم هيئة السدود " + name, name)
        .body("هيئة السدود", null)
        .person(name, null)
        .role("المتحدث باسم", "هيئة السدود")
        .says(name, Act.STATE, CONTENT);
  }

  private static Records says(String id, String who, String name) {
    String text = "قال " + who + " إن " + CONTENT + " في كينيا، وأضاف " + name + " ذلك.";
    return Records.article(id, "2031-03-04", text);
  }

  private static void check(int origins, Records one, Records other) {
    List<Claim> claims = claims(one, other);
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).origins()).isEqualTo(origins);
  }

  private static List<Claim> claims(Records... articles) {
    List<AnalysisRecord> records = Arrays.stream(articles).map(Records::record).toList();
    Terms terms = new Terms(WORDS::knows);
    return new ClaimFinder(
            terms,
            WORDS,
            ClaimWords.load(terms),
            NameBook.of(records, WORDS),
            new Copies(List.of()))
        .find(records);
  }
}
