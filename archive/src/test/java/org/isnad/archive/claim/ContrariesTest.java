package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Records;
import org.isnad.archive.copy.CopyFinder;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

/** Which contents contradict each other, and which only sound as if they did. */
class ContrariesTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();
  private static final Terms TERMS = new Terms(WORDS::knows);

  @Test
  void aNegationContradicts() {
    check("الهيئة أغلقت جسر المرجان القديم", "الهيئة لم تغلق جسر المرجان القديم", true);
  }

  @Test
  void whatIsCalledUntrueIsDenied() {
    check(
        "الهيئة أغلقت جسر المرجان القديم",
        "ما أشيع عن إغلاق جسر المرجان القديم عار تماماً من الصحة",
        true);
  }

  @Test
  void contrariesContradict() {
    check("إيرادات جسر المرجان ارتفعت هذا الصيف", "إيرادات جسر المرجان تراجعت هذا الصيف", true);
  }

  @Test
  void nobodyBothAssertsAndDenies() {
    List<Claim> claims =
        claims("إيرادات جسر المرجان ارتفعت هذا الصيف", "إيرادات جسر المرجان تراجعت هذا الصيف");
    assertThat(claims)
        .allSatisfy(
            claim ->
                assertThat(claim.denials())
                    .noneMatch(
                        denial ->
                            claim.assertions().stream()
                                .anyMatch(a -> a.article().equals(denial.article()))));
  }

  @Test
  void contrariesOfTwoThingsDoNot() {
    check(
        "إيرادات جسر المرجان ارتفعت هذا الصيف كثيراً",
        "أعطال الرافعات انخفضت بعدما أقيم جسر المرجان",
        false);
  }

  @Test
  void contrariesOfTwoWordsContradict() {
    check("الشرطة أعلنت إطلاق سراح حارس جسر المرجان", "الشرطة أعلنت اعتقال حارس جسر المرجان", true);
  }

  @Test
  void bothNegatedSayTheSame() {
    check("الهيئة لن تغلق جسر المرجان القديم", "الهيئة لا تغلق جسر المرجان القديم أبداً", false);
  }

  @Test
  void noLessThanIsNoNegation() {
    check(
        "عبر جسر المرجان ما لا يقل عن ثلاثين قارباً",
        "عبر جسر المرجان ثلاثون قارباً على الأقل",
        false);
  }

  @Test
  void whatIsNotSoInAConditionIsNotNegated() {
    check(
        "الهيئة تغلق جسر المرجان القديم إن لم يصل المال",
        "الهيئة تغلق جسر المرجان القديم إذا وصل المال",
        false);
  }

  @Test
  void aNegationEndsWhereTheClauseGoesOn() {
    check(
        "الهيئة تدعم عمال جسر المرجان القديم وتصرف الرواتب كاملة في الصيف",
        "الهيئة لم تتأخر وإنها تدعم عمال جسر المرجان القديم وتصرف الرواتب كاملة في الصيف",
        false);
  }

  @Test
  void aRefusalIsAsOneByItsNoun() {
    Records refused =
        Records.article("a", "2031-03-04", "رفض عمر إقامة سد على نهر المرجان قرب القرية القديمة.")
            .person("عمر", null)
            .says("عمر", Act.DENY, "إقامة سد على نهر المرجان قرب القرية القديمة");
    Records told =
        Records.article(
                "b", "2031-03-04", "أكد عمر رفضه إقامة سد على نهر المرجان قرب القرية القديمة.")
            .person("عمر", null)
            .says("عمر", Act.STATE, "رفضه إقامة سد على نهر المرجان قرب القرية القديمة");
    assertThat(found(List.of(refused.record(), told.record()))).noneMatch(Claim::isDisputed);
  }

  @Test
  void profitsOfTwoCompaniesAreNotAnotherNumber() {
    assertThat(found(List.of(profit("a", "المرجان", 31), profit("b", "الصنوبر", 27))))
        .allMatch(claim -> claim.otherNumbers().isEmpty());
    assertThat(found(List.of(profit("a", "المرجان", 31), profit("b", "المرجان", 27))))
        .allMatch(claim -> claim.otherNumbers().size() == 1);
  }

  private static AnalysisRecord profit(String id, String company, int millions) {
    String content =
        "أرباح " + company + " الصافية بلغت في الربع الأول " + millions + " ريال للسهم";
    return Records.article(id, "2031-03-04", "قالت الشركة إن " + content + ".")
        .body(company, null)
        .quantity(millions, "ريال")
        .says("الشركة", Act.STATE, content)
        .record();
  }

  @Test
  void aLongContentTellsEachClaimThatItHolds() {
    String one = "الهيئة رممت جسر المرجان القديم بعد الفيضان بأحجار من المقلع";
    String other = "العمال زرعوا أشجار الصنوبر على التلال الشرقية في موسم المطر";
    List<Claim> claims =
        found(
            List.of(
                article("a", "عمر", one),
                article("b", "سامي", other),
                article("c", "نور", one + "، و" + other)));
    assertThat(claims)
        .filteredOn(claim -> claim.assertions().stream().anyMatch(a -> a.article().equals("c")))
        .hasSizeGreaterThan(1);
  }

  @Test
  void anotherFigureOfAThingThatNobodyIsNamedInIsAnotherNumber() {
    assertThat(found(List.of(share("a", 69), share("b", 75))))
        .hasSize(2)
        .allMatch(claim -> claim.otherNumbers().size() == 1);
  }

  private static AnalysisRecord share(String id, int percent) {
    String content = "الرئيس المنتهية ولايته حصل على " + percent + " نقطة من أصوات الناخبين";
    return Records.article(id, "2031-03-04", "قالت لجنة " + id + " إن " + content + ".")
        .quantity(percent, "نقطة")
        .says("لجنة " + id, Act.STATE, content)
        .record();
  }

  @Test
  void whatIsToldOtherwiseDaysLaterContradictsNothing() {
    String closes = "الهيئة تغلق جسر المرجان القديم";
    String keeps = "الهيئة لن تغلق جسر المرجان القديم";
    assertThat(disputed(told("a", "2031-03-04", closes), told("b", "2031-03-05", keeps))).isTrue();
    List<Claim> apart =
        found(List.of(told("a", "2031-03-04", closes), told("b", "2031-03-14", keeps)));
    assertThat(apart).hasSize(2).noneMatch(Claim::isDisputed);
  }

  private static boolean disputed(AnalysisRecord... records) {
    return found(List.of(records)).stream().anyMatch(Claim::isDisputed);
  }

  private static AnalysisRecord told(String id, String day, String content) {
    String speaker = id.equals("a") ? "عمر" : "سامي";
    return Records.article(id, day, "قال " + speaker + " إن " + content + ".")
        .person(speaker, null)
        .says(speaker, Act.STATE, content)
        .record();
  }

  @Test
  void anotherNumberIsAnotherClaim() {
    List<Claim> claims =
        claims(
            "حريق مستودع المرجان تسبب بمقتل 31 شخصاً", "حريق مستودع المرجان تسبب بمقتل 27 شخصاً");
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).otherNumbers()).containsExactly(claims.get(1).id());
  }

  private static void check(String one, String other, boolean contrary) {
    assertThat(claims(one, other).stream().anyMatch(Claim::isDisputed)).isEqualTo(contrary);
  }

  private static List<Claim> claims(String one, String other) {
    return found(List.of(article("a", "عمر", one), article("b", "سامي", other)));
  }

  private static List<Claim> found(List<AnalysisRecord> records) {
    NameBook names = NameBook.of(records, WORDS);
    return new ClaimFinder(
            TERMS, WORDS, ClaimWords.load(TERMS), names, new CopyFinder(TERMS, WORDS).find(records))
        .find(records);
  }

  private static AnalysisRecord article(String id, String speaker, String content) {
    String text = "قال " + speaker + " إن " + content + ".";
    int number = text.indexOf("31") >= 0 ? 31 : text.indexOf("27") >= 0 ? 27 : 0;
    Records records =
        Records.article(id, "2031-03-04", text)
            .person(speaker, null)
            .says(speaker, Act.STATE, content);
    return number == 0 ? records.record() : records.quantity(number, "شخصاً").record();
  }
}
