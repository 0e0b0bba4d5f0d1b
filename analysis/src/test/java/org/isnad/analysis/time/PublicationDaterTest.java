package org.isnad.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.page.Article;
import org.isnad.analysis.page.ArticleDetails;
import org.isnad.analysis.page.DateLine;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationDaterTest {

  private static final TextReader READER = new TextReader();

  private static final TimeScanner SCANNER = new TimeScanner();
  private static final PublicationDater DATER = new PublicationDater(SCANNER);

  @Test
  void trustsMetadata() {
    check(article("قال الوزير", null, "2031-03-03", null), "METADATA 2031-03-03");
  }

  @Test
  void readsBylines() {
    check(bylined("نُشر في: ٥ مارس/آذار ٢٠٣١"), "PAGE 2031-03-05");
    check(bylined("الإثنين 3 مارس 2031 - 14:20"), "PAGE 2031-03-03");
    check(bylined("03/03/2031"), "PAGE 2031-03-03");
    check(bylined("03/03/2031 - 07:55 م"), "PAGE 2031-03-03");
    check(bylined("03-03-2031 - 07:55"), "PAGE 2031-03-03");
    check(bylined("الأربعاء 10 ربيع الثاني 1453هـ"), "PAGE 2031-07-30");
    check(bylined("2 دقيقة للقراءة"), "null");
  }

  @Test
  void aGregorianDateGoesBeforeAHijriOne() {
    check(bylined("الخميس 11 ربيع الآخر 1453هـ الموافق 31 يوليو 2031م"), "PAGE 2031-07-31");
  }

  @Test
  void whatIsSaidToBeTheDayOfPublicationGoesFirst() {
    check(
        article(
            "قال الوزير",
            null,
            null,
            null,
            List.of(
                new DateLine("آخر تحديث: 6 مارس 2031", DateLine.Kind.UPDATED, null),
                new DateLine("الأحد 9 مارس 2031", DateLine.Kind.UNSAID, null),
                new DateLine("نشر في 5 مارس 2031", DateLine.Kind.PUBLISHED, null))),
        "PAGE 2031-03-05");
  }

  @Test
  void theDayOfTheLastChangeStandsBesideThatOfThePublication() {
    DateLine changed = new DateLine("آخر تحديث: 6 مارس 2031", DateLine.Kind.UPDATED, null);
    DateLine published = new DateLine("نشر في 5 مارس 2031", DateLine.Kind.PUBLISHED, null);
    DateLine later = new DateLine("نشر في 7 مارس 2031", DateLine.Kind.PUBLISHED, null);
    checkChange(List.of(published, changed), LocalDate.of(2031, 3, 6));
    checkChange(List.of(changed), null);
    checkChange(List.of(changed, new DateLine("6 مارس 2031", DateLine.Kind.UNSAID, null)), null);
    checkChange(List.of(later, changed), null);
  }

  private static void checkChange(List<DateLine> lines, @Nullable LocalDate expected) {
    assertThat(DATER.lastChange(article("قال الوزير", null, null, null, lines)).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void theDayOfAChangeIsTheLastThatCounts() {
    check(bylined(DateLine.Kind.UPDATED, "آخر تحديث: 6 مارس 2031"), "PAGE 2031-03-06");
    check(
        article(
            "القاهرة - 5 مارس 2031 - قال الوزير إن الأمر انتهى",
            null,
            null,
            null,
            List.of(new DateLine("آخر تحديث: 6 مارس 2031", DateLine.Kind.UPDATED, null))),
        "DATELINE 2031-03-05");
  }

  @Test
  void markupInNumbersGoesBeforeTheWords() {
    DateLine line = new DateLine("3:20", DateLine.Kind.UNSAID, LocalDate.of(2031, 3, 5));
    check(article("قال الوزير", null, null, null, List.of(line)), "PAGE 2031-03-05");
  }

  @Test
  void readsTheAddress() {
    check(at("http://example.org/2031/03/02/article_1.html"), "PAGE 2031-03-02");
    check(at("http://example.org/20310302/ec6.htm"), "PAGE 2031-03-02");
    check(at("http://example.org/article/414031/x"), "null");
  }

  @Test
  void readsTheDateline() {
    check(text("القاهرة - 5 مارس 2031 - قال الوزير إن الأمر انتهى"), "DATELINE 2031-03-05");
  }

  @Test
  void believesADateThatIsSaidToBeToday() {
    check(text("قال الوزير اليوم الإثنين 3 مارس 2031 إن"), "INFERRED 2031-03-03");
    check(text("قال الوزير أمس الأحد 2 مارس 2031 إن"), "INFERRED 2031-03-03");
  }

  @Test
  void goesBackFromTheDayOfFetchingToTheWeekdayTold() {
    check(
        article("قال الوزير اليوم (الجمعة) إن", null, null, "2031-03-08"),
        "INFERRED 2031-03-07 of 2031-03-07..2031-03-08");
    check(article("قال الوزير أمس الأحد إن", null, null, "2031-03-03"), "INFERRED 2031-03-03");
    check(
        article("قال الوزير أمس إن", null, null, "2031-03-03"),
        "INFERRED 2031-03-03 of 2031-02-24..2031-03-03");
  }

  @Test
  void leavesOpenWhatTheTextDoesNotTell() {
    check(text("قال الوزير الأحد إن الأمر انتهى عام 2006"), "null");
  }

  @Test
  void findsTheYearOfAWeekdayNearAYearThatIsTold() {
    check(
        text(
            "بحث الوزيران أمس الاثنين 3 مارس إجراء تدريبات، وكانت الدولتان وقعتا في فبراير 2031 اتفاقا"),
        "INFERRED 2031-03-04");
    check(
        text("قالت اليوم الخميس إن الوزير عاد الأحد 13 أبريل بعدما بدأ الأمر في يناير 2031"),
        "INFERRED 2031-04-17 of 2031-04-13..2031-04-20");
    check(text("بحث الوزيران أمس الاثنين 3 مارس إجراء تدريبات كما جرى منذ 2006"), "null");
  }

  @Test
  void reckonsTheYearFromAnAnniversary() {
    check(
        text("حضر في يوليو احتفالات الذكرى السبعين لانتهاء الحرب الكورية وسيسافر في سبتمبر"),
        "INFERRED 2023-08-15 of 2023-07-01..2023-09-30");
    check(
        text(
            "حضر في يوليو احتفالات الذكرى الخامسة والستين لانتهاء الحرب الكورية وسيسافر في سبتمبر"),
        "INFERRED 2018-08-15 of 2018-07-01..2018-09-30");
  }

  @Test
  void reckonsTheYearFromATreatyOfTheYearBefore() {
    check(
        text("قالت روسيا أمس الأحد إن معاهدة شراكة مع كوريا الشمالية تم توقيعها العام الماضي تكفي"),
        "INFERRED 2025-07-07 of 2025-01-01..2025-12-31");
    check(text("قالت أمس الأحد إن معاهدة شراكة تم توقيعها العام الماضي تكفي"), "null");
  }

  @Test
  void takesADeadlineForAYearToCome() {
    check(
        text("زار أمس الأربعاء 16 أبريل القرية، ومنحها البنك مبلغا قبل نهاية عام 2031"),
        "INFERRED 2031-04-17");
  }

  @Test
  void goesBackBehindTheFetchingToAGatheringToCome() {
    check(
        article("يحضر كأس العالم التي تنطلق 12 يونيو المقبل", null, null, "2015-07-21"),
        "INFERRED 2014-03-28 of 2014-01-12..2014-06-11");
    check(
        article("يحضر كأس العالم التي تنطلق 13 يونيو المقبل", null, null, "2015-07-21"),
        "INFERRED 2015-07-21 of 2015-07-14..2015-07-21");
  }

  @Test
  void tellsWhatTheDayWasWorkedOutFrom() {
    assertThat(
            grounds("حضر في يوليو احتفالات الذكرى السبعين لانتهاء الحرب الكورية وسيسافر في سبتمبر"))
        .containsExactly(
            "anniversary: الذكرى السبعين لانتهاء الحرب الكورية",
            "dates-told: يوليو",
            "dates-told: سبتمبر");
    assertThat(grounds("بحث الوزيران أمس الاثنين 3 مارس الأمر، وكانا وقعا في فبراير 2031 اتفاقا"))
        .containsExactly("weekday-and-date: أمس الاثنين 3 مارس", "dates-told: فبراير 2031");
    assertThat(grounds("قالت اليوم الخميس إنه عاد الأحد 13 أبريل بعدما بدأ الأمر في يناير 2031"))
        .containsExactly(
            "weekday-and-date: الأحد 13 أبريل",
            "dates-told: يناير 2031",
            "day-and-weekday: اليوم الخميس");
  }

  @Test
  void tellsNoGroundsThatItDidNotUse() {
    assertThat(
            grounds(
                "حضر في يوليو احتفالات الذكرى السبعين لانتهاء الحرب الكورية وسيسافر في سبتمبر."
                    + " وقال السبت إنه سعيد."))
        .hasSize(3)
        .noneMatch(ground -> ground.startsWith("weekdays"));
  }

  private static List<String> grounds(String text) {
    return DATER.date(text(text), SCANNER.scan(READER.read(text))).orElseThrow().grounds().stream()
        .map(ground -> ground.rule() + ": " + ground.span().of(text))
        .toList();
  }

  private static Article text(String text) {
    return article(text, null, null, null);
  }

  private static Article at(String url) {
    return article("قال الوزير", url, null, null);
  }

  private static Article bylined(DateLine.Kind kind, String line) {
    return article("قال الوزير", null, null, null, List.of(new DateLine(line, kind, null)));
  }

  private static Article bylined(String line) {
    return bylined(DateLine.Kind.UNSAID, line);
  }

  private static Article article(
      String text, @Nullable String url, @Nullable String published, @Nullable String fetched) {
    return article(text, url, published, fetched, List.of());
  }

  private static Article article(
      String text,
      @Nullable String url,
      @Nullable String published,
      @Nullable String fetched,
      List<DateLine> lines) {
    return new Article(
        "1",
        url,
        null,
        null,
        day(published),
        day(fetched),
        ArticleDetails.NONE,
        READER.read(text),
        List.of(),
        lines,
        List.of());
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static void check(Article article, String published) {
    String got =
        DATER
            .date(article, SCANNER.scan(article.text()))
            .map(PublicationDaterTest::show)
            .orElse("null");
    assertThat(got).isEqualTo(published);
  }

  private static String show(Published published) {
    boolean sure = published.earliest().equals(published.latest());
    String day = published.from() + " " + published.date();
    return sure ? day : day + " of " + published.earliest() + ".." + published.latest();
  }
}
