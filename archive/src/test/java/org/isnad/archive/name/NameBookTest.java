package org.isnad.archive.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.archive.Records;
import org.isnad.archive.term.BackgroundWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameBookTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();

  @Test
  void foreignNamesAreOneInEverySpelling() {
    one("سيرغي غريغوروف", "سيرجي جريجوروف", "RUS");
    one("بارك جونغ هو", "بارك جونج هو", "KOR");
    one("نيكوس ستافريديس", "نيكوس ستافريدس", "GRC");
    one("ميخائيل تشيرنوف", "ميخائيل شيرنوف", "RUS");
    one("أنطونيو فيرّيتي", "أنطونيو فيريتي", "ITA");
  }

  @Test
  void arabicNamesThatDifferAreTwo() {
    two("حسن الكناني", "حسين الكناني", "IRQ");
    two("جمال الراوي", "كمال الراوي", "IRQ");
    two("سعد المطيري", "سعيد المطيري", "SAU");
    two("سالم الراشد", "سليم الراشد", null);
    two("علي قاسم", "علي جاسم", null);
  }

  @Test
  void spellingOfOneArabicNameIsFolded() {
    one("عبد الله الأحمد", "عبدالله الاحمد", null);
    one("هدى المصطفى", "هدي المصطفي", null);
  }

  @Test
  void theSameNameInTwoCountriesIsTwo() {
    NameBook book =
        book(
            Records.article("a", "2031-03-04", "قال أحمد منصور").person("أحمد منصور", "EGY"),
            Records.article("b", "2031-03-04", "قال أحمد منصور").person("أحمد منصور", "YEM"));
    assertThat(book.identities()).hasSize(2);
  }

  @Test
  void aBodyIsKnownByItsDistinctiveWord() {
    NameBook book =
        book(
            Records.article("a", null, "ذكرت وكالة السواحل للأنباء")
                .body("وكالة السواحل للأنباء", null),
            Records.article("b", null, "ذكرت وكالة السواحل").body("وكالة السواحل", null));
    assertThat(book.identities()).hasSize(1);
  }

  @Test
  void bodiesOfTwoSortsAreTwo() {
    bodies(2, "وزارة الطاقة", "لجنة الطاقة");
    bodies(2, "إذاعة الساحل", "جامعة الساحل");
    bodies(2, "الشرطة البلجيكية", "الحكومة البلجيكية");
    bodies(2, "مجلس الأمن", "مجلس الأمن الوطني");
    bodies(2, "مجلس شورى الحركة", "مجلس الشورى");
    bodies(1, "الجيش الأمريكي", "الجيش الأميركي");
    bodies(1, "حركة النهوض", "حزب النهوض");
    bodies(1, "وزارة الطاقة", "الطاقة");
    bodies(2, "وزارة الطاقة", "الطاقة", "لجنة الطاقة");
  }

  @Test
  void twoOfWhomEachIsShortForTheOtherAreOne() {
    NameBook book =
        book(
            Records.article("a", null, "ياسر محمود الكناني رامي جبر")
                .person("ياسر محمود الكناني", null, "رامي جبر"),
            Records.article("b", null, "رامي جبر").person("رامي جبر", null),
            Records.article("c", null, "رامي سعد جبر ياسر الكناني")
                .person("رامي سعد جبر", null, "ياسر الكناني"),
            Records.article("d", null, "ياسر الكناني").person("ياسر الكناني", null));
    assertThat(book.identities()).hasSize(1);
  }

  @Test
  void anOrdinaryShortFormJoinsNothing() {
    NameBook book =
        book(
            Records.article("a", null, "مدينة سلمانا والمدينة")
                .entity(EntityType.LOC, SourceKind.INSTITUTION, "مدينة سلمانا", null, "المدينة"),
            Records.article("b", null, "مدينة دورانا والمدينة")
                .entity(EntityType.LOC, SourceKind.INSTITUTION, "مدينة دورانا", null, "المدينة"),
            Records.article("c", null, "المدينة")
                .entity(EntityType.LOC, SourceKind.INSTITUTION, "المدينة", null));
    assertThat(book.identities()).hasSize(3);
  }

  @Test
  void twoPersonsOfOneFamilyAreTwo() {
    NameBook book =
        book(
            Records.article("a", null, "مراد الكندري").person("مراد الكندري", null, "الكندري"),
            Records.article("b", null, "سامي الكندري").person("سامي الكندري", null, "الكندري"));
    assertThat(book.identities()).hasSize(2);
  }

  @Test
  void aGenericShortFormJoinsNothing() {
    NameBook book =
        book(
            Records.article("a", null, "وكالة السواحل").body("وكالة السواحل", null, "الوكالة"),
            Records.article("b", null, "وكالة المدار").body("وكالة المدار", null, "الوكالة"));
    assertThat(book.identities()).hasSize(2);
  }

  @Test
  void oneWordIsThePersonOfThoseWeeks() {
    Records full =
        Records.article("a", "2031-03-04", "قال نيكوس ستافريديس").person("نيكوس ستافريديس", "GRC");
    Records shortly =
        Records.article("b", "2031-03-06", "وأضاف ستافريديس").person("ستافريديس", null);
    Records later = Records.article("c", "2033-03-06", "وأضاف ستافريديس").person("ستافريديس", null);
    NameBook book = book(full, shortly, later);
    assertThat(book.of("b", "e1")).isEqualTo(book.of("a", "e1"));
    assertThat(book.of("c", "e1")).isNotEqualTo(book.of("a", "e1"));
  }

  @Test
  void oneWordThatCanMeanTwoStaysAlone() {
    NameBook book =
        book(
            Records.article("a", "2031-03-04", "بارك مين").person("بارك مين", "KOR"),
            Records.article("b", "2031-03-04", "بارك جو").person("بارك جو", "KOR"),
            Records.article("c", "2031-03-05", "بارك").person("بارك", "KOR"));
    assertThat(book.identities()).hasSize(3);
  }

  @Test
  void aNameIsFoundInAnySpelling() {
    NameBook book =
        book(Records.article("a", null, "سيرغي غريغوروف").person("سيرغي غريغوروف", "RUS"));
    assertThat(book.find("سيرجي جريجوروف")).hasSize(1);
    assertThat(book.find("جريجوروف")).hasSize(1);
    assertThat(book.find("غريغوروف")).hasSize(1);
    assertThat(book.find("منصور")).isEmpty();
    assertThat(book.find("")).isEmpty();
  }

  @Test
  void twoMinistersOfOneNameAreTwo() {
    Records defence = minister("a", "2031-03-04", "وزير الدفاع", "محمد سالم");
    Records health = minister("b", "2031-03-06", "وزير الصحة", "محمد سالم");
    assertThat(persons(defence, health)).hasSize(2);
    assertThat(persons(defence, health)).extracting(Identity::key).doesNotHaveDuplicates();
    Records later = minister("c", "2032-09-06", "وزير الصحة", "محمد سالم");
    assertThat(persons(defence, later)).hasSize(1);
    Records same = minister("d", "2031-03-06", "وزير الدفاع والإنتاج الحربي", "محمد سالم");
    assertThat(persons(defence, same)).hasSize(1);
    Records former = minister("e", "2031-03-06", "وزير الصحة السابق", "محمد سالم");
    assertThat(persons(defence, former)).hasSize(1);
  }

  @Test
  void aPartOfTheNameMayBeLeftOut() {
    one("سالم حسن الكندري", "سالم الكندري", "KWT");
    one("فهد بن ماجد", "فهد بن ماجد آل راشد", "SAU");
    one("فهد بن ماجد بن سلطان", "فهد بن ماجد", "SAU");
    two("سالم حسن أحمد", "سالم أحمد", "KWT");
    two("أحمد سالم الكندري", "سالم الكندري", "KWT");
    two("لي كه تشن", "لي تشن", "CHN");
  }

  @Test
  void aPartLeftOutThatTwoMayHaveJoinsNothing() {
    NameBook book =
        book(
            Records.article("a", null, "سالم حسن الكندري").person("سالم حسن الكندري", "KWT"),
            Records.article("b", null, "سالم علي الكندري").person("سالم علي الكندري", "KWT"),
            Records.article("c", null, "سالم الكندري").person("سالم الكندري", "KWT"));
    assertThat(book.identities()).hasSize(3);
  }

  @Test
  void whoOneArticleNamesBesideEachOtherAreTwo() {
    Records both =
        Records.article("a", null, "بارك جونغ هو وبارك يونغ هو")
            .person("بارك جونغ هو", "KOR")
            .person("بارك يونغ هو", "KOR");
    assertThat(book(both).identities()).hasSize(2);
    one("بارك جونغ هو", "بارك يونغ هو", "KOR");
  }

  @Test
  void formsOfAListedNameAreOne() {
    NameBook book =
        book(
            Records.article("a", null, "حلف شمال الأطلسي").body("حلف شمال الأطلسي", null),
            Records.article("b", null, "الناتو").body("الناتو", null));
    Identity nato = book.identities().get(0);
    assertThat(book.identities()).hasSize(1);
    assertThat(nato.joins()).extracting(Join::ground).containsExactly(Ground.LISTED);
  }

  @Test
  void aJoinTellsItsReasonAndItsScore() {
    NameBook book =
        book(
            Records.article("a", null, "سيرغي غريغوروف").person("سيرغي غريغوروف", "RUS"),
            Records.article("b", null, "سيرجي جريجوروف").person("سيرجي جريجوروف", "RUS"),
            Records.article("c", null, "سيرغى غريغوروف ثم غريغوروف")
                .person("سيرغى غريغوروف", "RUS", "غريغوروف"));
    List<Join> joins = book.identities().get(0).joins();
    assertThat(joins)
        .extracting(Join::spelling, Join::ground)
        .containsExactly(
            tuple("سيرغى غريغوروف", Ground.SAME_LETTERS),
            tuple("سيرجي جريجوروف", Ground.SPELLING),
            tuple("غريغوروف", Ground.ONE_ARTICLE));
    Join spelling = joins.get(1);
    assertThat(spelling.to()).isEqualTo("سيرغي غريغوروف");
    assertThat(spelling.differences()).containsExactly("ج/غ", "ج/غ", "ج/غ");
    assertThat(spelling.score()).isBetween(0.5, 0.95);
  }

  @Test
  void theNearerSpellingHasTheHigherScore() {
    Likeness likeness = Knowledge.load(WORDS).likeness();
    double near =
        likeness.of("سيرغي لافون", "سيرجي لافون", EntityType.PER, true).orElseThrow().score();
    double far =
        likeness.of("سيرغي لافون", "سيرجي لفون", EntityType.PER, true).orElseThrow().score();
    assertThat(near).isGreaterThan(far);
    assertThat(likeness.of("سيرغي لافون", "سيرغي لامون", EntityType.PER, true)).isEmpty();
  }

  @Test
  void variantsAreTheSpellingsOfTheWholeName() {
    NameBook book =
        book(
            Records.article("a", null, "سيرغي غريغوروف وغريغوروف")
                .person("سيرغي غريغوروف", "RUS", "غريغوروف"),
            Records.article("b", null, "سيرجي جريجوروف").person("سيرجي جريجوروف", "RUS"));
    assertThat(book.identities().get(0).variants())
        .containsExactlyInAnyOrder("سيرغي غريغوروف", "سيرجي جريجوروف");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    Records a =
        Records.article("a", "2031-03-04", "سيرغي غريغوروف").person("سيرغي غريغوروف", "RUS");
    Records b =
        Records.article("b", "2031-03-04", "سيرجي جريجوروف").person("سيرجي جريجوروف", "RUS");
    Records c = Records.article("c", "2031-03-05", "غريغوروف").person("غريغوروف", "RUS");
    assertThat(book(a, b, c).identities()).isEqualTo(book(c, b, a).identities());
  }

  private static void bodies(int expected, String... names) {
    List<Records> articles = new ArrayList<>();
    for (String name : names) {
      articles.add(Records.article(name, null, "قالت " + name).body(name, null));
    }
    assertThat(book(articles.toArray(Records[]::new)).identities())
        .as(List.of(names).toString())
        .hasSize(expected);
  }

  private static List<Identity> persons(Records... articles) {
    return book(articles).identities().stream()
        .filter(identity -> identity.type() == EntityType.PER)
        .toList();
  }

  private static Records minister(String id, String day, String office, String name) {
    return Records.article(id, day, office + " " + name + " في وزارة")
        .body("وزارة", null)
        .person(name, null)
        .role(office, "وزارة");
  }

  private static void one(String first, String second, @Nullable String country) {
    assertThat(identities(first, second, country)).as(first + " / " + second).hasSize(1);
  }

  private static void two(String first, String second, @Nullable String country) {
    assertThat(identities(first, second, country)).as(first + " / " + second).hasSize(2);
  }

  private static List<Identity> identities(String first, String second, @Nullable String country) {
    return book(named("a", first, country), named("b", second, country)).identities();
  }

  private static Records named(String id, String name, @Nullable String country) {
    return Records.article(id, "2031-03-04", "قال " + name)
        .entity(EntityType.PER, SourceKind.PERSON, name, country);
  }

  private static NameBook book(Records... articles) {
    return NameBook.of(Arrays.stream(articles).map(Records::record).toList(), WORDS);
  }
}
