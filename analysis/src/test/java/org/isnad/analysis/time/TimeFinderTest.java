package org.isnad.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.Published.From;
import org.isnad.analysis.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every case was published on Monday 2031-03-03, unless it says otherwise. */
class TimeFinderTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final TimeFinder FINDER = new TimeFinder();
  private static final TimeScanner SCANNER = new TimeScanner();
  private static final TextReader READER = new TextReader();

  @Test
  void namesMonthsInEverySystem() {
    check("وقع ذلك في يوليو 2015", "يوليو 2015=2015-07");
    check("وقع ذلك في تموز 2015", "تموز 2015=2015-07");
    check("وقع ذلك في جويلية 2015", "جويلية 2015=2015-07");
    check("وقع ذلك في يوليوز 2015", "يوليوز 2015=2015-07");
    check("وقع ذلك في غشت 2015", "غشت 2015=2015-08");
    check("وقع ذلك في أوت 2015", "أوت 2015=2015-08");
    check("وقع ذلك في جانفي 2015", "جانفي 2015=2015-01");
    check("وقع ذلك في إبريل 2015", "إبريل 2015=2015-04");
    check("وقع ذلك في افريل 2015", "افريل 2015=2015-04");
    check("وقع ذلك في كانون الأول 2015", "كانون الأول 2015=2015-12");
    check("وقع ذلك في تشرين الثاني/نوفمبر 2015", "تشرين الثاني/نوفمبر 2015=2015-11");
    check("وقع ذلك في يوليو (تموز) 2015", "يوليو (تموز) 2015=2015-07");
    check("وقع ذلك في سبتمبر ايلول 2015", "سبتمبر ايلول 2015=2015-09");
    check("وقع ذلك في 5 رمضان 1436هـ", "5 رمضان 1436هـ=2015-06-22");
    check("وقع ذلك في غرة محرم 1437", "غرة محرم 1437=2015-10-14");
  }

  @Test
  void leavesNamesThatAreAlsoMonths() {
    check("قالت تيريزا ماي إن الوزير رجب طيب عاد", "");
    check("باع نيسان سياراتها", "");
    check("أهل علينا شهر رمضان المبارك", "");
  }

  @Test
  void readsDaysOfMonths() {
    check("وصل في 5 مايو 2030", "5 مايو 2030=2030-05-05");
    check("وصل في العاشر من مايو 2030", "العاشر من مايو 2030=2030-05-10");
    check("وصل في الحادي والعشرين من مايو 2030", "الحادي والعشرين من مايو 2030=2030-05-21");
    check("وصل في الخامس عشر من مايو 2030", "الخامس عشر من مايو 2030=2030-05-15");
    check("وصل في الـ19 فيفري الماضي", "الـ19 فيفري الماضي=2031-02-19");
    check("وصل في ٥ مارس/آذار ٢٠٣١", "٥ مارس/آذار ٢٠٣١=2031-03-05");
    check("وصل في 15 من الشهر الجاري", "15 من الشهر الجاري=2031-03-15");
    check("وصل يوم 7 ماي الجاري", "يوم 7 ماي الجاري=2031-05-07");
  }

  @Test
  void readsDatesInDigits() {
    check("وصل في 21/07/2015", "21/07/2015=2015-07-21");
    check("وصل في 2015-7-21", "2015-7-21=2015-07-21");
    check("وصل في 16.11.2016", "16.11.2016=2016-11-16");
    check("وصل في 1/10/1436هـ", "1/10/1436هـ=2015-07-17");
  }

  @Test
  void givesEachDayOfAListItsOwnEntry() {
    check(
        "الزيارة من 4 إلى 6 جانفي 2030", "4 إلى 6 جانفي 2030=2030-01-04 | 6 جانفي 2030=2030-01-06");
    check("يومي 20 و21 مايو 2030", "يومي 20 و21 مايو 2030=2030-05-20 | 21 مايو 2030=2030-05-21");
  }

  @Test
  void joinsWeekdayAndDate() {
    check("قال الاثنين 3 مارس", "الاثنين 3 مارس=2031-03-03");
    check("عقد السبت الموافق 01-03-2031", "السبت الموافق 01-03-2031=2031-03-01");
    check("قال اليوم الإثنين 3 مارس 2031", "اليوم الإثنين 3 مارس 2031=2031-03-03");
  }

  @Test
  void countsDaysFromThePublication() {
    check("قال اليوم إن", "اليوم=2031-03-03");
    check("قال أمس الأحد", "أمس الأحد=2031-03-02");
    check("قال اليوم (الاثنين)", "اليوم (الاثنين)=2031-03-03");
    check("قال يوم أمس الأحد", "يوم أمس الأحد=2031-03-02");
    check("قال أول من أمس", "أول من أمس=2031-03-01");
    check("قال أمس الأول", "أمس الأول=2031-03-01");
    check("يصل غداً الثلاثاء", "غداً الثلاثاء=2031-03-04");
    check("يصل بعد غد الأربعاء", "بعد غد الأربعاء=2031-03-05");
    check("وقع فجر اليوم", "فجر اليوم=2031-03-03");
    check("وقع بعد ظهر أمس", "بعد ظهر أمس=2031-03-02");
  }

  @Test
  void leavesTheOtherUsesOfToday() {
    check("قالت صحيفة «اليوم» السعودية", "");
    check("هم في أمس الحاجة إليها", "");
    check("ثلاث مرات في اليوم", "");
    check("خبر من روسيا اليوم", "");
  }

  @Test
  void readsWeekdaysByTheTenseOfTheirClause() {
    check("قال الوزير الأحد إن المحادثات انتهت", "الأحد=2031-03-02");
    check("قال الوزير الإثنين إن المحادثات انتهت", "الإثنين=2031-03-03");
    check("التقى الوزير الثلثاء نظيره", "الثلثاء=2031-02-25");
    check("سيلتقي الوزير الأربعاء نظيره", "الأربعاء=2031-03-05");
    check("يلتقي الوزير الأربعاء نظيره", "الأربعاء=2031-03-05");
    check("من المقرر أن تبدأ الجولة الجمعة", "الجمعة=2031-03-07");
    check("تنطلق البطولة يوم السبت المقبل", "يوم السبت المقبل=2031-03-08");
    check("انتهت البطولة الاثنين الماضي", "الاثنين الماضي=2031-02-24");
    check("أدوا صلاة الجمعة في المسجد", "");
  }

  @Test
  void countsUnitsFromThePublication() {
    check("زاره الأسبوع الماضي", "الأسبوع الماضي=2031-W09");
    check("سيزوره الأسبوع المقبل", "الأسبوع المقبل=2031-W11");
    check("خلال هذا الشهر", "هذا الشهر=2031-03");
    check("في الشهر المقبل", "الشهر المقبل=2031-04");
    check("زاره العام الماضي", "العام الماضي=2030");
    check("نهاية العام الجاري", "نهاية العام الجاري=2031");
    check("في مطلع العام المقبل", "مطلع العام المقبل=2032");
    check("قبل نهاية الشهر", "نهاية الشهر=2031-03");
    check("في وقت سابق من هذا الشهر", "في وقت سابق من هذا الشهر=2031-03");
    check("في وقت سابق أمس", "في وقت سابق أمس=2031-03-02");
    check("الأمين العام للمنظمة والمدير العام", "");
  }

  @Test
  void readsYears() {
    check("منذ عام 2006", "عام 2006=2006");
    check("نشأت العام 1948 بدعم", "العام 1948=1948");
    check("في 2009 و2010 أيضا", "2009=2009 | 2010=2010");
    check("بين عامي 2010 و2015", "عامي 2010=2010 | 2015=2015");
    check("بحلول سنة 2025.", "سنة 2025=2025");
    check("في عام 1436هـ", "عام 1436هـ=2015");
    check("مقتل 2000 مقاتل", "");
  }

  @Test
  void readsPartsOfYears() {
    check("في النصف الأول من العام", "النصف الأول من العام=2031-H1");
    check("خلال الربع الثالث من 2014", "الربع الثالث من 2014=2014-Q3");
    check("هذا الصيف", "هذا الصيف=2031-SU");
    check("في صيف 2014", "صيف 2014=2014-SU");
    check("الصيف الماضي", "الصيف الماضي=2030-SU");
  }

  @Test
  void readsDecadesAndCenturies() {
    check("في تسعينات القرن الماضي", "تسعينات القرن الماضي=199X");
    check("في الثمانينيات", "الثمانينيات=198X");
    check("القرن الحادي والعشرين", "القرن الحادي والعشرين=20XX");
    check("القرن التاسع عشر", "القرن التاسع عشر=18XX");
  }

  @Test
  void readsMonthsByTheTenseOfTheirClause() {
    check("قال الوزير في نوفمبر إن", "نوفمبر=2030-11");
    check("سيسافر الوزير في سبتمبر", "سبتمبر=2031-09");
    check("وصل في سبتمبر الماضي", "سبتمبر الماضي=2030-09");
    check("وصل في أغسطس العام الماضي", "أغسطس العام الماضي=2030-08");
    check("تبدأ القمة في 28 سبتمبر", "28 سبتمبر=2031-09-28");
    check("يؤدي الوزير زيارة من 1 إلى 6 مارس", "1 إلى 6 مارس=2031-03-01 | 6 مارس=2031-03-06");
  }

  @Test
  void readsDurations() {
    check("زيارة لمدة ثلاثة أيام", "ثلاثة أيام=P3D");
    check("السجن عشر سنوات", "عشر سنوات=P10Y");
    check("خلال 90 يوما", "90 يوما=P90D");
    check("على مدى العامين المنصرمين", "العامين المنصرمين=P2Y");
    check("منذ أكثر من أربع سنوات", "أكثر من أربع سنوات=P4Y");
    check("على مدى 15 عاما قادمة", "15 عاما قادمة=P15Y");
    check("في السنوات الخمس الماضية", "السنوات الخمس الماضية=P5Y");
    check("لمدة ساعة ونصف", "ساعة ونصف=PT1.5H");
    check("بعد نصف ساعة", "نصف ساعة=PT0.5H");
    check("خلال أسبوع", "أسبوع=P1W");
    check("لمدة يوم واحد", "يوم واحد=P1D");
    check("قبل ثلاثة أيام من الانتخابات", "ثلاثة أيام=P3D");
    check("استمر بين أربع وخمس سنوات", "أربع وخمس سنوات=P5Y");
  }

  @Test
  void countsBackAndOn() {
    check("وقع قبل ثلاثة أيام", "قبل ثلاثة أيام=2031-02-28");
    check("اجتمعوا منذ يومين", "منذ يومين=2031-03-01");
    check("وصل قبل نحو العام", "قبل نحو العام=2030");
    check("وصل قبل شهرين", "قبل شهرين=2031-01");
    check("سيعود بعد يومين", "بعد يومين=2031-03-05");
  }

  @Test
  void leavesAgesAndSets() {
    check("قتل الشاب (25 عاما) في الحادث", "");
    check("يبلغ من العمر 25 عاما", "");
    check("يجتمعون كل يومين", "");
  }

  @Test
  void givesVagueTimesAReference() {
    check("في الآونة الأخيرة", "في الآونة الأخيرة=PAST_REF");
    check("خلال السنوات الأخيرة", "السنوات الأخيرة=PAST_REF");
    check("في الأيام القليلة المقبلة", "الأيام القليلة المقبلة=FUTURE_REF");
    check("أقيمت قبل سنوات", "قبل سنوات=PAST_REF");
    check("حتى الآن", "حتى الآن=PRESENT_REF");
  }

  @Test
  void countsFromTheTimeToldBefore() {
    check(
        "وصل في 5 مايو 2030 وغادر في اليوم التالي",
        "5 مايو 2030=2030-05-05 | اليوم التالي=2030-05-06");
    check("طلب ذلك عام 2013 ورفض آنذاك", "عام 2013=2013 | آنذاك=2013");
  }

  @Test
  void readsTheClock() {
    check("عند الساعة الثامنة والنصف مساء", "الساعة الثامنة والنصف مساء=T20:30");
    check("الساعة 15:00 بتوقيت غرينتش", "الساعة 15:00 بتوقيت غرينتش=T15:00");
    check("في الساعة السابعة من مساء أمس", "الساعة السابعة من مساء أمس=2031-03-02");
  }

  @Test
  void countsHolidaysByTheHijriCalendar() {
    check("منذ اليوم الأول لعيد الفطر", "اليوم الأول لعيد الفطر=2031-01-24");
  }

  @Test
  void warnsOfAWeekdayThatContradictsItsDate() {
    Times times = find("قال الأحد 4 مارس 2031", Published.on(MONDAY, From.METADATA));
    assertThat(times.expressions()).extracting("value").containsExactly("2031-03-04");
    assertThat(times.warnings()).hasSize(1).first().asString().contains("2031-03-04 is a TUESDAY");
  }

  @Test
  void keepsOpenWhatItCannotCount() {
    check("قال أمس الأحد عن عام 2013", null, "أمس الأحد=PAST_REF | عام 2013=2013");
    check("سيصل الأحد لمدة ثلاثة أيام", null, "الأحد=FUTURE_REF | ثلاثة أيام=P3D");
  }

  @Test
  void givesWhatBothEndsOfAnOpenPublicationAgreeOn() {
    Published open =
        new Published(MONDAY, From.INFERRED, LocalDate.of(2031, 2, 1), LocalDate.of(2031, 4, 30));
    check("زاره العام الماضي وعاد الأحد", open, "العام الماضي=2030 | الأحد=PAST_REF");
  }

  private static void check(String sentence, String found) {
    check(sentence, Published.on(MONDAY, From.METADATA), found);
  }

  private static void check(String sentence, @Nullable Published published, String found) {
    String got =
        find(sentence, published).expressions().stream()
            .map(t -> t.span().of(sentence) + "=" + t.value())
            .collect(Collectors.joining(" | "));
    assertThat(got).as(sentence).isEqualTo(found);
  }

  private static Times find(String sentence, @Nullable Published published) {
    return FINDER.find(SCANNER.scan(READER.read(sentence)), published);
  }
}
