package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final String FIRST =
      "قال وزير الزراعة في البلاد إن موسم القمح هذا العام أفضل من سابقه، وإن المخازن امتلأت.";
  private static final String OTHER =
      "ارتفعت أسعار الخبز في أسواق العاصمة للمرة الثانية منذ بداية الصيف، وفق غرفة التجارة.";
  private static final String SECOND = "وأضاف الوزير أن التصدير يبدأ مطلع الشهر المقبل.";

  private final ArticleReader reader = new ArticleReader();

  @Test
  void keepsTheParagraphs() {
    checkText(FIRST + "\n" + SECOND, FIRST + "\n" + SECOND);
  }

  @Test
  void dropsTitleCaptionsCountersAndLinks() {
    checkText(
        "موسم القمح يفوق التوقعات هذا العام\n\n5\n0\n\n"
            + FIRST
            + "\n\nحقل قمح في شمال البلاد\n\nاقرأ أيضاً: أسعار الخبز ترتفع\n\n"
            + SECOND
            + "\n\nSource link",
        FIRST + "\n" + SECOND);
  }

  @Test
  void endsAtTheCommentForm() {
    checkText(
        FIRST + "\nاترك تعليقاً\nلن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها.",
        FIRST);
  }

  @Test
  void cutsTagsGluedToTheLastSentence() {
    checkText(FIRST + " سمات قمح زراعة تصدير", FIRST);
    checkText(FIRST + " رابط الخبر بصحيفة الحقل: موسم القمح", FIRST);
  }

  @Test
  void callsToFollowAreNoPartOfIt() {
    checkText(
        FIRST + "\nاضغط على الرابط للانضمام إلى مجموعة الحقل.\nتابعوا قناة الحقل على الهاتف.",
        FIRST);
  }

  @Test
  void howToWriteToTheColumnistIsNoPartOfIt() {
    checkText(
        FIRST + "\nللتواصل مع الكاتب أرسل رسالة قصيرة تبدأ بالرمز (12)\n88000 - شركة السهل", FIRST);
    checkText(FIRST + "\nللتواصل ارسل رسالة إلى 88000 تبدأ بالرمز 12", FIRST);
  }

  @Test
  void keepsTheDateline() {
    checkText("الحقل – العاصمة\n" + FIRST, "الحقل – العاصمة\n" + FIRST);
  }

  @Test
  void foldsWhiteSpaceAndPresentationForms() {
    checkText(FIRST.replace("إن موسم", "إن\u00A0 موسم\u200F").replace("لا", "\uFEFB"), FIRST);
  }

  @Test
  void theTitleIsTheLastFullLineAboveOrTheOneThatIsRepeated() {
    checkTitle("موسم القمح يفوق التوقعات\n" + FIRST, "موسم القمح يفوق التوقعات");
    checkTitle(
        "الرئيسية اقتصاد موسم القمح يفوق التوقعات\n"
            + "موسم القمح يفوق التوقعات\n"
            + "حقل قمح في شمال البلاد\n"
            + FIRST,
        "موسم القمح يفوق التوقعات");
    assertThat(text(FIRST).title()).isNull();
  }

  @Test
  void findsCredits() {
    checkCredit("العاصمة – (رويترز): " + FIRST, "رويترز");
    checkCredit("العاصمة - أ ف ب\n" + FIRST, "أ ف ب");
    checkCredit("العاصمة – (وكالة السنابل): " + FIRST, "وكالة السنابل");
    checkCredit(FIRST + " (د ب أ)", "د ب أ");
  }

  @Test
  void readsHtmlWithItsMetadata() {
    Article article =
        reader.read(
            Page.ofHtml(
                "1",
                "<html><head><title>موسم القمح - صحيفة الحقل</title><script"
                    + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"موسم"
                    + " القمح\",\"datePublished\":\"2031-05-04T10:00:00+03:00\",\"publisher\":{\"name\":\"الحقل\"}}</script></head><body><nav><a"
                    + " href='/'>الرئيسية</a></nav><h1>موسم القمح</h1><article><p>"
                    + FIRST
                    + "</p><figure><figcaption>حقل قمح.</figcaption></figure><p>"
                    + SECOND
                    + "</p></article></body></html>"));
    assertThat(article.text().string()).isEqualTo(FIRST + "\n" + SECOND);
    assertThat(article.title()).isEqualTo("موسم القمح");
    assertThat(article.outlet()).isEqualTo("الحقل");
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void readsParagraphsSeparatedByLineBreaks() {
    Article article =
        reader.read(
            Page.ofHtml("1", "<body><div id=x>" + FIRST + "<br><br>" + SECOND + "</div></body>"));
    assertThat(article.text().string()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    Article article =
        reader.read(
            Page.ofHtml(
                "1",
                "<body><script type='application/ld+json'>{broken</script><p>"
                    + FIRST
                    + "</p></body>"));
    assertThat(article.text().string()).isEqualTo(FIRST);
  }

  @Test
  void theTextOfAnHtmlPageIsWhatItsMarkupHoldsBesidesBoxesAndCaptions() {
    checkHtml(
        "<div class='entry-content'><p>"
            + FIRST
            + "</p><div class='related-posts'><p>"
            + OTHER
            + "</p></div><h3>التصدير</h3><p>"
            + SECOND
            + "</p></div>",
        FIRST + "\nالتصدير\n" + SECOND);
    checkHtml(
        "<div><p>"
            + FIRST
            + "</p><p><img src=a.jpg><br><small>حقل قمح في شمال البلاد</small></p><p>"
            + SECOND
            + "</p></div>",
        FIRST + "\n" + SECOND);
    checkHtml(
        "<main><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><blockquote class='twitter-tweet'><p>"
            + OTHER
            + "</p></blockquote></main>",
        FIRST + "\n" + SECOND);
  }

  @Test
  void listsTablesAndQuestionsBelongToTheText() {
    checkHtml(
        "<div class='post-body'><p>"
            + FIRST
            + "</p><ul><li>قمح</li><li>شعير</li></ul><table><tr>"
            + "<td>القمح</td><td>40</td></tr><tr><td>الشعير</td><td>12</td></tr></table>"
            + "<p><b>ومتى يبدأ التصدير؟</b></p><p>"
            + SECOND
            + "</p></div>",
        FIRST + "\nقمح\nشعير\nالقمح 40\nالشعير 12\nومتى يبدأ التصدير؟\n" + SECOND);
  }

  @Test
  void linksInsideTheTextGoAndLinkedWordsStay() {
    checkHtml(
        "<div><p>"
            + FIRST.replace("القمح", "<a href=/t>القمح</a>")
            + "</p><p><a href=/x>أسعار الخبز"
            + " ترتفع في الأسواق</a></p><p>"
            + SECOND
            + "</p></div>",
        FIRST + "\n" + SECOND);
  }

  @Test
  void cardsOfOtherArticlesGoWhateverTheyAreCalled() {
    String card =
        "<div class=k><a href=/y>أسعار الخبز ترتفع في الأسواق</a><p>" + OTHER + "</p></div>";
    checkHtml(
        "<div class=z><div class=q>"
            + FIRST
            + "</div><div class=q>"
            + SECOND
            + "</div>"
            + card
            + card
            + "</div>",
        FIRST + "\n" + SECOND);
  }

  @Test
  void cardsMayStandInColumns() {
    String column =
        "<div class=c><div class=k><h3><a href=/y>أسعار الخبز ترتفع في الأسواق</a></h3><div>"
            + OTHER
            + "</div></div></div>";
    checkHtml(
        "<div><div>" + FIRST + "</div><div>" + SECOND + "</div>" + column + column + "</div>",
        FIRST + "\n" + SECOND);
  }

  @Test
  void aNameMaySayWhatAnElementHasNot() {
    String card =
        "<div class=k><a href=/y>أسعار الخبز ترتفع في الأسواق</a><p>" + OTHER + "</p></div>";
    checkHtml(
        "<div class='entry-content no-share has-sidebar'><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div><div>"
            + card.repeat(4)
            + "</div>",
        FIRST + "\n" + SECOND);
  }

  @Test
  void aTextThatBoxesCutApartIsOne() {
    checkHtml(
        "<div><div class=d>"
            + FIRST
            + "</div><div class=v>قناة الحقل</div><div class=d>"
            + OTHER
            + "</div><div class=w>"
            + "<a href=/y>أسعار الخبز ترتفع في الأسواق</a><br>".repeat(9)
            + "</div><div class=d>"
            + SECOND
            + "</div></div>",
        FIRST + "\n" + OTHER + "\n" + SECOND);
  }

  @Test
  void theNextArticleOfAPageThatScrollsOnIsNotThisOne() {
    checkHtml(
        "<title>موسم القمح يفوق التوقعات</title><div><div><h1 class=t>موسم القمح يفوق"
            + " التوقعات</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div><div><h1 class=t>أسعار الخبز ترتفع في الأسواق</h1><p>"
            + OTHER
            + "</p></div></div>",
        FIRST + "\n" + SECOND);
  }

  @Test
  void readsTheTextFromThePagesDataWhereThePageIsBuiltInTheBrowser() {
    Article article =
        html(
            "<title>صحيفة الحقل</title><div id=__next>جاري التحميل</div><script id=__NEXT_DATA__"
                + " type='application/json'>{\"props\":{\"story\":{\"headline\":\"موسم القمح يفوق"
                + " التوقعات\",\"publishedAt\":\"2031-05-04T10:00:00Z\",\"body\":\"<p>"
                + FIRST
                + "</p><p>"
                + OTHER
                + "</p><p>"
                + SECOND
                + "</p>\"}}}</script>");
    assertThat(article.text().string()).isEqualTo(FIRST + "\n" + OTHER + "\n" + SECOND);
    assertThat(article.title()).isEqualTo("موسم القمح يفوق التوقعات");
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void theTitleIsTheHeadingThatThePageRepeats() {
    String body = "<h1>صحيفة الحقل</h1><h2>موسم القمح يفوق التوقعات</h2><p>" + FIRST + "</p>";
    assertThat(html("<title>موسم القمح يفوق التوقعات | صحيفة الحقل</title>" + body).title())
        .isEqualTo("موسم القمح يفوق التوقعات");
    assertThat(
            html("<meta property='og:site_name' content='صحيفة الحقل'><meta property='og:title'"
                    + " content='موسم القمح يفوق التوقعات - صحيفة الحقل'><p>"
                    + FIRST
                    + "</p>")
                .title())
        .isEqualTo("موسم القمح يفوق التوقعات");
  }

  @Test
  void aTitleThatNothingRepeatsStandsAboveTheText() {
    assertThat(
            html("<title>الحقل الإلكترونية</title><div><a"
                    + " href=/>الرئيسية</a></div><div>اقتصاد</div><div>موسم القمح يفوق"
                    + " التوقعات</div><div>حقل قمح في شمال البلاد</div><p>"
                    + FIRST
                    + "</p>")
                .title())
        .isEqualTo("موسم القمح يفوق التوقعات");
  }

  @Test
  void tellsWhatElseThePageSays() {
    ArticleDetails details =
        html("<html lang=ar><meta property='article:section' content='اقتصاد'><h1>موسم القمح يفوق"
                + " التوقعات</h1><p class='sub-title'>المخازن امتلأت قبل موعدها</p><span"
                + " class=author-name>سناء الطيب</span><div class=entry-content><p>"
                + FIRST
                + "</p><figure><img src=a><figcaption>حقل قمح</figcaption></figure></div>")
            .details();
    assertThat(details.section()).isEqualTo("اقتصاد");
    assertThat(details.subtitle()).isEqualTo("المخازن امتلأت قبل موعدها");
    assertThat(details.byline()).isEqualTo("سناء الطيب");
    assertThat(details.language()).isEqualTo("ar");
    assertThat(details.captions()).containsExactly("حقل قمح");
  }

  @Test
  void aSectionMayStandNearTheTitle() {
    checkSection("<div><span class=catName><a href=/e>اقتصاد</a></span></div>", "اقتصاد");
    checkSection("<p id=ctl00_lblCat>أخبار المحافظات</p>", "أخبار المحافظات");
    checkSection("<div class=entry-category>نشر في <a href=/e>اقتصاد</a></div>", "اقتصاد");
    checkSection("<div class=breadcrumb><a href=/>الرئيسية</a></div>", null);
    checkSection("<p class=catName>المخازن امتلأت قبل موعدها بأسبوعين</p>", null);
  }

  @Test
  void theOutletIsTheSiteOfTheTitleOrTheLinkHome() {
    checkOutlet("<title>موسم القمح يفوق التوقعات ~ الحقل</title>", "الحقل");
    checkOutlet("<title>صحيفة الحقل اليومية - نسخة للطباعة</title>", "صحيفة الحقل اليومية");
    checkOutlet("<a href=/>الرئيسية</a><a href=/>صحيفة الحقل</a>", "صحيفة الحقل");
    checkOutlet("<a href='/'><img alt='صحيفة الحقل'></a>", "صحيفة الحقل");
    checkOutlet(
        "<meta property='og:site_name' content='alhaql.example'><a href=/>صحيفة الحقل</a>",
        "صحيفة الحقل");
    checkOutlet("<meta property='og:site_name' content='alhaql.example'>", "alhaql.example");
  }

  private void checkOutlet(String head, String expected) {
    String html = head + "<h1>موسم القمح يفوق التوقعات</h1><p>" + FIRST;
    assertThat(html(html).outlet()).isEqualTo(expected);
  }

  @Test
  void aSectionIsTheLastOfAFewLinksWithArrowsOrTheNameOfOneThatStandsAlone() {
    checkSection("<div><a href=/>صحيفة الحقل</a> &gt; <a href=/e>اقتصاد</a></div>", "اقتصاد");
    checkSection("<div><a href=/>الرئيسية</a> <a href=/e>أسواق الخليج</a></div>", "أسواق الخليج");
    checkSection("<p><a rel='category tag' href=/e>أسواق الخليج</a></p>", "أسواق الخليج");
    checkSection("<div><span>10:30 اقتصاد</span></div>", "اقتصاد");
    checkSection("<ul><li>رياضة</li><li>اقتصاد</li></ul>", null);
    checkSection("<div><a href=/s>رياضة</a><a href=/e>اقتصاد</a></div>", null);
  }

  @Test
  void aSubtitleMayBeTheFirstLineBelowTheTitleThatIsSetApart() {
    checkSubtitle("<h2>المخازن امتلأت قبل موعدها</h2>", "المخازن امتلأت قبل موعدها");
    checkSubtitle("<h4>- المخازن امتلأت</h4>", null);
    checkSubtitle(
        "<div>المخازن امتلأت قبل موعدها بأسبوعين</div>", "المخازن امتلأت قبل موعدها بأسبوعين");
    checkSubtitle("<div>الأحد، 4 مايو 2031 الساعة العاشرة صباحا</div>", null);
    checkSubtitle("<figure><img src=a><div>حقل من القمح في شمال البلاد</div></figure>", null);
    checkSubtitle("<div class=author>سناء الطيب من مكتب العاصمة الرئيس</div>", null);
    checkSubtitle("<p>المخازن امتلأت قبل موعدها بأسبوعين</p>", null);
  }

  private void checkSubtitle(String line, @Nullable String expected) {
    String html =
        "<h1>موسم القمح يفوق التوقعات</h1>" + line + "<div class=entry-content><p>" + FIRST;
    assertThat(html(html).details().subtitle()).isEqualTo(expected);
  }

  @Test
  void aBylineFollowsALabelOrStandsBesideTheDate() {
    checkByline("<div>أرسلت بواسطة: <a href=/u>سناء الطيب</a> في 4 مايو 2031</div>", "سناء الطيب");
    checkByline("<p>نص: سناء الطيب</p>", "سناء الطيب");
    checkByline("<p>بقلم أ. ط.</p>", "أ. ط.");
    checkByline("<div><span>سناء الطيب</span><span>4 مايو 2031</span></div>", "سناء الطيب");
    checkByline("<ul><li>رويترز</li><li>4 مايو 2031</li></ul>", "رويترز");
    checkByline("<i>person</i><p>سناء الطيب</p><i>today</i><p>4 مايو 2031</p>", "سناء الطيب");
    checkByline("<div class=author>الحقل 7 - سناء الطيب</div>", "سناء الطيب");
    checkByline("<div><span>شارك الخبر</span><span>4 مايو 2031</span></div>", null);
    checkByline("<p>حقل قمح</p><p>مخزن</p>", null);
    checkByline("<div>تقرير أممي يحذر من الجفاف</div>", null);
    checkByline("<h2>نص البيان الكامل للوزارة</h2>", null);
    checkByline("<div>تقرير</div><div>زراعة</div>", null);
    checkByline("<div>اقتصاد :: بقلم :: سناء الطيب</div>", "سناء الطيب");
  }

  private void checkByline(String line, @Nullable String expected) {
    String html =
        "<title>موسم القمح يفوق التوقعات | الحقل 7</title><h1>موسم القمح يفوق التوقعات</h1>"
            + line
            + "<div class=entry-content><p>"
            + FIRST;
    assertThat(html(html).details().byline()).isEqualTo(expected);
  }

  @Test
  void aLineBeforeTheTextWithOutletAndAuthorIsTheByline() {
    Article article =
        html(
            "<title>موسم القمح يفوق التوقعات | صحيفة الحقل</title><h1>موسم القمح يفوق"
                + " التوقعات</h1><div>الحقل - سناء الطيب:<br>"
                + FIRST
                + "<br>"
                + SECOND
                + "</div>");
    assertThat(article.details().byline()).isEqualTo("سناء الطيب");
    assertThat(article.text().string()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void elementsOfThePagesOwnMakingAreBlocksAndTheirNamesTell() {
    checkHtml(
        "<app-body><app-par><span>"
            + FIRST
            + "</span></app-par><app-ad-slot>مساحة</app-ad-slot><app-par><span>وقال"
            + " <app-term>الوزير</app-term> إن التصدير يبدأ مطلع الشهر"
            + " المقبل.</span></app-par></app-body><app-comments><div>"
            + OTHER
            + "</div></app-comments><div data-component=related><p>"
            + OTHER
            + "</p></div>",
        FIRST + "\nوقال الوزير إن التصدير يبدأ مطلع الشهر المقبل.");
  }

  @Test
  void aCardWithALinkedHeadingNeedsNoOtherLikeIt() {
    checkHtml(
        "<div class=entry-content><p>"
            + FIRST
            + "</p><div class=k><img src=a><a href=/y><h3>أسعار الخبز ترتفع في الأسواق</h3></a><p>"
            + OTHER
            + "</p></div><p>"
            + SECOND
            + "</p><p>"
            + FIRST.replace("القمح", "الشعير")
            + "</p></div>",
        FIRST + "\n" + SECOND + "\n" + FIRST.replace("القمح", "الشعير"));
  }

  @Test
  void whatIsSignedBelowARuleIsNoPartAndALineThatEndsInACommaIs() {
    checkHtml(
        "<div>"
            + FIRST
            + "<br>كان القمح قليلاً،<br>ثم جاء المطر.<br>__________________<br>"
            + "اللهم ارزقنا علماً نافعاً وعملاً متقبلاً صالحاً.</div>",
        FIRST + "\nكان القمح قليلاً،\nثم جاء المطر.");
  }

  @Test
  void aMomentLateInUtcIsOfTheDayThatThePageShows() {
    String html =
        "<meta property='article:published_time' content='2031-05-04T21:40:00Z'><h1>موسم القمح"
            + " يفوق التوقعات</h1><p>%s</p><div class=entry-content><p>"
            + FIRST;
    assertThat(html(html.replace("%s", "الإثنين 5 مايو 2031")).published())
        .isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(html(html.replace("%s", "٠٥ مايو ٢٠٣١")).published())
        .isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(html(html.replace("%s", "الأحد 4 مايو 2031")).published())
        .isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void aTextThatEndsInADashCreditsNobody() {
    String text =
        "استنكرت المنظمات الزراعية والحقوقية المستقلة الاعتداءات المتكررة والممنهجة بمحافظاتنا -";
    assertThat(text(text).credits()).isEmpty();
  }

  private void checkSection(String line, @Nullable String expected) {
    String html = line + "<h1>موسم القمح يفوق التوقعات</h1><div class=entry-content><p>" + FIRST;
    assertThat(html(html).details().section()).isEqualTo(expected);
  }

  @Test
  void captionsAreFreeOfLabelsAndCredits() {
    String html =
        "<div class=entry-content><p>%s</p><figure><figcaption>التعليق على الصورة، حقل قمح © أ ف"
            + " ب</figcaption></figure><figure><figcaption>صدر الصورة، أرشيف"
            + " الحقل</figcaption></figure><figure><figcaption>صورة: مخزن. تصوير: سناء"
            + " الطيب</figcaption></figure></div>";
    assertThat(html(html.replace("%s", FIRST)).details().captions())
        .containsExactly("حقل قمح", "مخزن");
  }

  @Test
  void gathersTheDateLinesNearTheTitleFirst() {
    List<DateLine> lines =
        html("<p>الخميس 8 مايو 2031</p><p>أخبار</p><p>أخبار</p><p>أخبار</p><p>أخبار</p><h1>موسم"
                + " القمح يفوق التوقعات</h1><p>نشر في 4 مايو 2031، آخر تحديث 5 مايو 2031</p><p>"
                + FIRST
                + "</p>")
            .dateLines();
    assertThat(lines)
        .containsExactly(
            new DateLine("نشر في 4 مايو 2031،", DateLine.Kind.PUBLISHED, null),
            new DateLine("آخر تحديث 5 مايو 2031", DateLine.Kind.UPDATED, null));
  }

  private void checkHtml(String body, String expected) {
    assertThat(html(body).text().string()).isEqualTo(expected);
  }

  private Article html(String html) {
    return reader.read(Page.ofHtml("1", html));
  }

  private void checkText(String page, String expected) {
    assertThat(text(page).text().string()).isEqualTo(expected);
  }

  private void checkTitle(String page, String expected) {
    assertThat(text(page).title()).isEqualTo(expected);
  }

  private void checkCredit(String page, String expected) {
    Article article = text(page);
    assertThat(article.credits())
        .extracting(c -> c.of(article.text().string()))
        .containsExactly(expected);
  }

  private Article text(String page) {
    return reader.read(Page.ofText("1", page));
  }
}
