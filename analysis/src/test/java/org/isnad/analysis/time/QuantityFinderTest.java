package org.isnad.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

class QuantityFinderTest {

  private static final TimeFinder TIMES = new TimeFinder();
  private static final QuantityFinder FINDER = new QuantityFinder();
  private static final TimeScanner SCANNER = new TimeScanner();
  private static final TextReader READER = new TextReader();

  @Test
  void countsNouns() {
    check("أرسلت ست طائرات", "ست طائرات=6 طائرات");
    check("مقتل 260 متمردا", "260 متمردا=260 متمردا");
    check("ثلاثة من القادة", "ثلاثة من القادة=3 القادة");
    check("توقيف ثلاثمائة.", "ثلاثمائة=300");
    check("وإصابة 43،", "43=43");
    check("مقتل خمسة وإصابة سبعة.", "خمسة=5 | سبعة=7");
    check("لسبب واحد وفي صف واحد", "");
    check("وإصابة 15 آخرين", "15 آخرين=15 آخرين");
    check("خمسة منهم", "خمسة منهم=5");
    check("مقتل (3) مواطنين", "(3) مواطنين=3 مواطنين");
  }

  @Test
  void readsDuals() {
    check("أطلقت صاروخين باليستيين", "صاروخين=2 صاروخ");
    check("قتلت امرأتان", "امرأتان=2 امرأة");
    check("اعتقلت مسلحين", "");
    check("بين البلدين", "");
  }

  @Test
  void readsMoneyAndMeasures() {
    check("بقيمة 5,2 مليار يورو", "5,2 مليار يورو=5200000000 يورو");
    check("بقيمة 53.715 مليون ريال", "53.715 مليون ريال=53715000 ريال");
    check("على مساحة 4000 م2", "4000 م2=4000 م2");
    check("3 مليارات و260 مليون دولار", "3 مليارات و260 مليون دولار=3260000000 دولار");
    check("على عمق 3600 متر", "3600 متر=3600 متر");
    check("15 مليار متر مكعب", "15 مليار متر مكعب=15000000000 متر مكعب");
    check("ولو بدينار واحد", "دينار واحد=1 دينار");
  }

  @Test
  void countsWhatADefiniteNumberStandsBehind() {
    check("بحث القوى الدولية الست الأمر", "القوى الدولية الست=6 القوى");
    check("مستخدمو المواقع الثلاثة", "المواقع الثلاثة=3 المواقع");
    check("هبطت ثلاث طائرات ثم أقلعت الطائرات الثلاث", "ثلاث طائرات=3 طائرات");
    check("وصل ثلاثة رجال ثم غادر الرجال الثلاثة", "ثلاثة رجال=3 رجال");
    check("أقر خمسة قوانين ثم عدل القواعد الخمس", "خمسة قوانين=5 قوانين | القواعد الخمس=5 القواعد");
    check("بحث سمات القيادة الخمس", "سمات القيادة الخمس=5 سمات");
    check("أعلن عن الأطراف الـ 9 التي شاركت", "الأطراف الـ 9=9 الأطراف");
  }

  @Test
  void readsNumbersWithoutTheSpaceBeforeThem() {
    check("القادمون من6 دول", "6 دول=6 دول");
    check("ويرافقهم13 مشرفا", "13 مشرفا=13 مشرفا");
    check("وصول عسكريين اثنين إلى القرية", "عسكريين اثنين=2 عسكريين");
    check("وشارك نحو 537 ألف بالغ", "نحو 537 ألف بالغ=~537000 بالغ");
    check("محملا بطنين من القمح", "طنين=2 طن");
    check("نموا بنسبة 1.7 خلال العام", "1.7=1.7");
  }

  @Test
  void readsPercents() {
    check("بنسبة 99.2 %", "99.2 %=99.2 %");
    check("بنسبة %97.2", "%97.2=97.2 %");
    check("نحو 75 بالمئة", "نحو 75 بالمئة=~75 %");
    check("28 في المائة", "28 في المائة=28 %");
  }

  @Test
  void marksApproximations() {
    check("نحو 12 مليون وحدة", "نحو 12 مليون وحدة=~12000000 وحدة");
    check("أكثر من تسعة آلاف عامل", "أكثر من تسعة آلاف عامل=~9000 عامل");
    check("ما لا يقل عن 40 شخصا", "ما لا يقل عن 40 شخصا=~40 شخصا");
  }

  @Test
  void givesEachBoundOfARange() {
    check(
        "بين 4 و8 مليارات درهم",
        "4 و8 مليارات درهم=4000000000 درهم | 8 مليارات درهم=8000000000 درهم");
    check("ما بين 26 و28 بالمائة", "26 و28 بالمائة=26 % | 28 بالمائة=28 %");
  }

  @Test
  void givesWhatIsSaidTwiceOnce() {
    check("وصلت ثلاث سفن ثم غادرت ثلاث سفن", "ثلاث سفن=3 سفن");
  }

  @Test
  void leavesNumbersThatCountNothing() {
    check("في 5 مايو 2030 عند الساعة 8", "");
    check("لمدة ثلاثة أيام", "");
    check("نص القرار 1701 والمادة 7", "");
    check("طائرة من طراز إف-16 وقاذفة بي-52", "");
    check("فاز الفريق 3-2 على ضيفه", "");
    check("الشاب سالم (25 عاما)", "");
    check("أحد المسؤولين وواحد من أبرزهم", "");
    check("لست أنت من قال", "");
    check("شرب كمية من الماء", "");
    check("أثنى على الجهود", "");
    check("الدور السادس عشر إياب", "");
    check("قرب مخرج 25 في العاصمة", "");
    check("خلال انتفاضة 2011.", "");
    check("مئات الأشخاص وآلاف الجنود", "");
    check("المركز الثالث", "");
  }

  @Test
  void readsNumbersInWordsBesideDigitsAndScales() {
    check("وصل خمسة عشر ألف عامل", "خمسة عشر ألف عامل=15000 عامل");
    check("خمسة عشر ألفا و300 شخص", "خمسة عشر ألفا و300 شخص=15300 شخص");
    check("بلغت القيمة مليونا دولار", "مليونا دولار=2000000 دولار");
    check("نقلت (180.028) ألف راكب", "(180.028) ألف راكب=180028 راكب");
    check("قتل مواطنان اثنان في الحادث", "مواطنان اثنان=2 مواطن");
    check("ارتفع نصف في المئة ثم واحدا في المئة", "نصف في المئة=0.5 % | واحدا في المئة=1 %");
  }

  @Test
  void readsDecimalsAsAgenciesTypedThem() {
    check("بقيمة 84ر3 مليار دولار", "84ر3 مليار دولار=3840000000 دولار");
    check("بنسبة 8ر4%", "8ر4%=4.8 %");
  }

  @Test
  void readsRangesWithEveryDash() {
    check("بين مستوى 70-80 دولارا", "70-80 دولارا=70 دولارا | 80 دولارا=80 دولارا");
    check("يضم 300-400 لاجئ", "300-400 لاجئ=300 لاجئ | 400 لاجئ=400 لاجئ");
    check("ما بين 830 ـ 845 دولارا", "830 ـ 845 دولارا=830 دولارا | 845 دولارا=845 دولارا");
  }

  @Test
  void takesApproximationsAndCurrenciesOnEitherSide() {
    check("يضم تقريبا 300 لاجئ", "تقريبا 300 لاجئ=~300 لاجئ");
    check("يضم على الأقل 300 لاجئ", "على الأقل 300 لاجئ=~300 لاجئ");
    check("بمبلغ $300", "$300=300 $");
    check("بمبلغ €300 ألف", "€300 ألف=300000 €");
  }

  @Test
  void countsWhatIsLeftOfAWhole() {
    check("صوت 20 نائبا من أصل 50", "20 نائبا=20 نائبا | 50=50");
    check("من أربعة اتحادات من أصل ستة", "أربعة اتحادات=4 اتحادات | ستة=6");
    check("شارك فيه 3 أشخاص", "3 أشخاص=3 أشخاص");
    check("تحتجز 1700 أب وطفل", "1700 أب=1700 أب");
  }

  @Test
  void leavesOrdinalsGoalsYearsAndReferences() {
    check("أصدرت التقرير الـ51 للمؤسسة", "");
    check("وسجل سالم الحداد (42) في الملعب", "");
    check("موازنة 2031 تمثل عبئا", "");
    check("حضرت 1950 سفينة", "1950 سفينة=1950 سفينة");
    check("قوى 14 آذار فادي سالم", "");
    check("النحل: 102.", "");
    check("في الـ30 من العمر", "");
    check("يشبه الطراز 6 من حيث الوزن", "");
    check("وافق ثلاثة أرباع الأعضاء", "");
  }

  private static void check(String sentence, String found) {
    TimeScan scan = SCANNER.scan(READER.read(sentence));
    Times times = TIMES.find(scan, Published.on(LocalDate.of(2031, 3, 3), Published.From.METADATA));
    String got =
        FINDER.find(scan, times).stream()
            .map(
                q ->
                    (q.span().of(sentence)
                            + "="
                            + (q.approximate() ? "~" : "")
                            + q.value().toPlainString()
                            + " "
                            + (q.unit() == null ? "" : q.unit()))
                        .strip())
            .collect(Collectors.joining(" | "));
    assertThat(got).as(sentence).isEqualTo(found);
  }
}
