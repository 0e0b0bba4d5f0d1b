package org.isnad.archive.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.archive.Records;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

  private static final String WIRE =
      "أعلنت هيئة الموانئ أن ثلاث سفن شحن دخلت الميناء الجديد صباح أمس بعد انتظار دام أسبوعين. "
          + "وقال مدير الهيئة إن الأرصفة الجديدة تستوعب سفناً أكبر من تلك التي كانت تستقبلها. "
          + "وأضاف أن العمل في المرحلة الثانية يبدأ مطلع الشهر المقبل ويستمر عاماً كاملاً. "
          + "ويعمل في الميناء نحو ألفي عامل من أبناء المدينة والقرى المجاورة لها.";
  private static final String EDITED =
      "دخلت ثلاث سفن شحن الميناء الجديد أمس، بحسب هيئة الموانئ. "
          + "وقال مدير الهيئة إن الأرصفة الجديدة تستوعب سفناً أكبر من تلك التي كانت تستقبلها. "
          + "وأضاف أن العمل في المرحلة الثانية يبدأ مطلع الشهر المقبل ويستمر عاماً كاملاً.";
  private static final String OTHER =
      "افتتح وزير الثقافة معرض الكتاب السنوي في العاصمة بمشاركة مئتي دار نشر من عشرين بلداً. "
          + "وقال الوزير إن المعرض يستمر عشرة أيام ويستقبل الزوار من الصباح حتى المساء. "
          + "وأضاف أن دورة هذا العام تخصص جناحاً لكتب الأطفال وأمسيات للشعر.";

  @Test
  void theSameTextInTwoOutletsIsOne() {
    Copies copies = find(article("a", "2031-03-04", WIRE), article("b", "2031-03-05", WIRE));
    assertThat(copies.groups()).hasSize(1);
    assertThat(copies.originOf("b")).isEqualTo("a");
    assertThat(copies.isCopy("a")).isFalse();
    assertThat(copies.groups().get(0).copies().get(0).kind()).isEqualTo(Copy.Kind.SAME);
  }

  @Test
  void anEditedWireIsACopy() {
    Copies copies = find(article("a", "2031-03-04", WIRE), article("b", "2031-03-04", EDITED));
    assertThat(copies.groups().get(0).copies().get(0).kind()).isEqualTo(Copy.Kind.EDITED);
    assertThat(copies.originOf("b")).isEqualTo("a");
  }

  @Test
  void aHeavilyEditedWireIsFoundByItsClauses() {
    String heavily =
        "دخلت الميناء الجديد ثلاث سفن شحن أمس بعد أن انتظرت أسبوعين كاملين، حسب هيئة الموانئ. "
            + "وذكر مدير الهيئة أن الأرصفة الجديدة تتسع لسفن أكبر من التي كان الميناء يستقبلها. "
            + "وتابع أن العمل في المرحلة الثانية سيبدأ مطلع الشهر المقبل ويستمر عاماً كاملاً، "
            + "وأن نحو ألفي عامل من أبناء المدينة والقرى المجاورة لها يعملون هناك.";
    Copies copies = find(article("a", "2031-03-04", WIRE), article("b", "2031-03-04", heavily));
    assertThat(copies.groups()).hasSize(1);
    assertThat(copies.groups().get(0).copies().get(0).share()).isLessThan(0.35);
  }

  @Test
  void aReportInsideALongArticleIsAnExcerptAlsoWhereItWasReworded() {
    String reworded =
        "دخلت الميناء الجديد ثلاث سفن شحن أمس بعد انتظار دام أسبوعين، حسب هيئة الموانئ. "
            + "وقال مدير الهيئة إن الأرصفة الجديدة تستوعب سفناً أكبر من التي كان الميناء يستقبلها. "
            + "وتابع أن العمل في المرحلة الثانية يبدأ مطلع الشهر المقبل ويستمر عاماً كاملاً. "
            + "وفي الميناء نحو ألفي عامل من أبناء المدينة والقرى المجاورة لها.";
    String other =
        " ولم تعرف المدينة قبل ذلك إلا مرفأ الصيد القديم الذي بناه أهلها بالحجارة السوداء على مدى"
            + " جيلين، وكانت القوارب تعود إليه مع الفجر محملة بالسردين والإسفنج. ويروي الشيوخ في المقاهي"
            + " أن أول باخرة رست عنده جاءت تحمل آلة لطحن القمح ومدرسة للبنات في صناديق، وأن القبطان تزوج"
            + " من ابنة الحداد وبقي. أما اليوم فقد صارت بيوت الصيادين مطاعم ومتاحف صغيرة، وصار أبناؤهم"
            + " مهندسين وبحارة على الناقلات، يبعثون من مرافئ بعيدة صوراً وطوابع. ";
    Copies copies =
        find(
            article("a", "2031-03-04", WIRE),
            article("b", "2031-03-05", other.strip() + " " + reworded + other + OTHER + other));
    assertThat(copies.between("b", "a")).map(Copy::kind).hasValue(Copy.Kind.EXCERPT);
    assertThat(copies.groups()).isEmpty();
  }

  @Test
  void likeWordsWithOtherNamesAreAFormula() {
    assertThat(find(congratulation("a", "ماريا كوستوفا", "سارونيا")).groups()).isEmpty();
    Copies copies =
        find(
            congratulation("a", "ماريا كوستوفا", "سارونيا"),
            congratulation("b", "غونار ليندهولم", "فالدمارك"));
    assertThat(copies.groups()).isEmpty();
  }

  private static Records congratulation(String id, String name, String country) {
    String both = id.equals("a") ? "بعثت رئيسة الدولة" : "وجّهت رئيسة الدولة أمس";
    String text =
        both
            + " برقية تهنئة إلى "
            + name
            + "، رئيسة جمهورية "
            + country
            + "، بمناسبة ذكرى استقلال بلادها. "
            + (id.equals("a") ? "وأعربت فيها" : "وعبّرت باسمها وباسم الشعب")
            + " عن أصدق التهاني وأطيب التمنيات بموفور الصحة والسعادة لها، "
            + "ولحكومة وشعب "
            + country
            + " الصديق اطراد التقدم والازدهار. "
            + (id.equals("a") ? "كما أشادت بعمق" : "ونوّهت بتميز")
            + " العلاقات التي تربط البلدين في جميع المجالات.";
    return Records.article(id, "2031-03-04", text)
        .person(name, null)
        .country(country, id.equals("a") ? "SAR" : "VAL")
        .person("رئيسة الدولة", null);
  }

  @Test
  void theSameMatterInOtherWordsIsNoCopy() {
    String own =
        "شهد الميناء الجديد وصول سفن الشحن الأولى وسط احتفال شعبي حضره سكان القرى المجاورة. "
            + "وعبّر صيادون عن خشيتهم من أن تضر الحركة بمصادر رزقهم في الخليج الصغير. "
            + "وترى بلدية المدينة أن المشروع سيوفر وظائف للشباب ويخفف الضغط عن الطرق.";
    Copies copies = find(article("a", "2031-03-04", WIRE), article("b", "2031-03-04", own));
    assertThat(copies.groups()).isEmpty();
  }

  @Test
  void ofOneDayTheFullestIsTheOrigin() {
    Copies copies = find(article("a", "2031-03-04", EDITED), article("b", "2031-03-04", WIRE));
    assertThat(copies.originOf("a")).isEqualTo("b");
  }

  @Test
  void aWireInsideALongArticleIsAnExcerptAndJoinsNothing() {
    StringBuilder roundup = new StringBuilder(EDITED);
    for (int i = 0; i < 12; i++) {
      roundup.append(" وفي خبر رقم ").append(i).append(" تحدث مراسل ").append(i * 7);
      roundup.append(" عن أسعار السلعة ").append(i * 31).append(" في سوق الحي ").append(i * 13);
    }
    Copies copies =
        find(article("a", "2031-03-04", EDITED), article("b", "2031-03-05", roundup.toString()));
    assertThat(copies.groups()).isEmpty();
    assertThat(copies.between("a", "b").map(Copy::kind)).contains(Copy.Kind.EXCERPT);
  }

  @Test
  void differentTextsAreNotCopies() {
    Copies copies = find(article("a", "2031-03-04", WIRE), article("b", "2031-03-04", OTHER));
    assertThat(copies.groups()).isEmpty();
    assertThat(copies.between("a", "b")).isEmpty();
  }

  @Test
  void theSameTextMuchLaterIsNoCopy() {
    Copies copies = find(article("a", "2031-03-04", WIRE), article("b", "2032-03-04", WIRE));
    assertThat(copies.groups()).isEmpty();
  }

  @Test
  void theCreditedAgencyIsNamed() {
    Copies copies =
        find(
            article("a", "2031-03-04", WIRE),
            Records.article("b", "2031-03-04", "(وكالة المدار) " + WIRE).credit("وكالة المدار"));
    assertThat(copies.groups().get(0).agency()).isEqualTo("وكالة المدار");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Records> articles =
        new ArrayList<>(
            List.of(
                article("a", "2031-03-04", WIRE),
                article("b", "2031-03-05", EDITED),
                article("c", null, WIRE),
                article("d", "2031-03-04", OTHER)));
    List<CopyGroup> groups = find(articles.toArray(Records[]::new)).groups();
    Collections.reverse(articles);
    assertThat(find(articles.toArray(Records[]::new)).groups()).isEqualTo(groups);
  }

  /**
   * Of two texts of one length each is the shorter: half of the one is told, nothing of the other.
   */
  @Test
  void whichOfTwoTextsIsAskedDoesNotMatter() {
    String told = "أعلنت هيئة الموانئ أن ثلاث سفن شحن ";
    String half =
        told
            + "دخلت الميناء الجديد صباح أمس بعد انتظار دام أسبوعين. وقال مدير العام اليوم الأحد ثم الوزير"
            + " كل شيء سوف يكون جديدا بعد العام المقبل";
    String whole =
        told
            + "أسبوعين دام انتظار بعد أمس صباح الجديد الميناء دخلت وتسلق متسلقون جرفا بازلتيا شاهقا"
            + " يطل نحو خليج مرجاني تعشش فوقه نوارس وبجعات وتتكاثر سلاحف";
    CopyText one = text("a", half);
    CopyText other = text("b", whole);
    assertThat(one.with(other)).isEqualTo(other.with(one));
  }

  private static CopyText text(String id, String words) {
    return CopyText.of(
        article(id, null, words).record(), new Terms(stem -> true), BackgroundWords.load());
  }

  private static Records article(
      String id, @org.jspecify.annotations.Nullable String day, String text) {
    return Records.article(id, day, text);
  }

  private static Copies find(Records... articles) {
    return new CopyFinder(new Terms(stem -> true), BackgroundWords.load())
        .find(Arrays.stream(articles).map(Records::record).toList());
  }
}
