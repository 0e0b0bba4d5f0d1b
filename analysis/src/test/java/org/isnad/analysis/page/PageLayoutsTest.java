package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How outlets lay out their pages, a case each. */
class PageLayoutsTest {

  private static final String TITLE = "موسم القمح يفوق التوقعات";
  private static final String FIRST =
      "قال وزير الزراعة في البلاد إن موسم القمح هذا العام أفضل من سابقه، وإن المخازن امتلأت.";
  private static final String SECOND = "وأضاف الوزير أن التصدير يبدأ مطلع الشهر المقبل.";
  private static final String THIRD = "ولم يحدد الوزير الكمية التي تصدر هذا العام.";
  private static final String TEXT = FIRST + "\n" + SECOND + "\n" + THIRD;
  private static final String OTHER =
      "ارتفعت أسعار الخبز في أسواق العاصمة للمرة الثانية منذ بداية الصيف، وفق غرفة التجارة.";

  private final ArticleReader reader = new ArticleReader();

  @Test
  void eachParagraphInATableOfItsOwn() {
    String row =
        "<table class=block><tr><td><table><tr><td><table><tr><td><p>%s</p></td></tr></table></td>"
            + "</tr></table></td></tr></table>";
    checkText(
        "<div>"
            + row.formatted("صباح الخير، هذه نشرتكم اليومية يعدها لكم فريق التحرير كل صباح.")
            + row.formatted("</p><h1>" + TITLE + "</h1><p>")
            + row.formatted(FIRST)
            + row.formatted(SECOND)
            + "<table class=boxed><tr><td><p>"
            + "افتح حسابك من هاتفك في خمس دقائق بلا رسوم."
            + "</p></td></tr></table>"
            + row.formatted(THIRD)
            + row.formatted(
                "<a href=/2>أسعار الخبز ترتفع مرة أخرى</a><br>يرتفع الخبز ولا ينزل أبدا.")
            + "</div>");
  }

  @Test
  void eachParagraphOnAPageOfAStoryToLeafThrough() {
    String page =
        "<amp-story-page><amp-story-grid-layer><amp-img"
            + " src=a.jpg></amp-img></amp-story-grid-layer><amp-story-grid-layer><div"
            + " class=wrap>%s</div></amp-story-grid-layer></amp-story-page>";
    Article article =
        read(
            "<amp-story publisher='صحيفة الحقل'>"
                + page.formatted("<h1>" + TITLE + "</h1>")
                + page.formatted("<p>" + FIRST + "</p>")
                + page.formatted("<p>" + SECOND + "</p>")
                + page.formatted("<p>" + THIRD + "</p>")
                + "</amp-story>");
    assertThat(article.text().string()).isEqualTo(TEXT);
    assertThat(article.outlet()).isEqualTo("صحيفة الحقل");
    assertThat(article.details().captions()).isEmpty();
  }

  @Test
  void ofSeveralTabsOneIsOpen() {
    checkText(
        "<h1>"
            + TITLE
            + "</h1><div class='tab-pane active'><p>"
            + FIRST
            + "<p>"
            + SECOND
            + "<p>"
            + THIRD
            + "</div><div class=tab-pane><p>"
            + OTHER
            + "<p>"
            + OTHER.replace("الثانية", "الثالثة")
            + "</div>");
  }

  @Test
  void numbersOfFootnotesAreNoWords() {
    checkText(
        "<h1>"
            + TITLE
            + "</h1><div class=entry-content><p>"
            + FIRST
            + "<sup><a href='#n1'>[1]</a></sup></p><p>"
            + SECOND
            + " <sup>[2]</sup></p><p>"
            + THIRD
            + "<sup><a href='#n3'>3</a></sup></p><div class=reflist><p>"
            + OTHER
            + "</p></div></div>");
  }

  @Test
  void whatIsNotPrintedIsNotTheText() {
    checkText(inText("<div class=no-print><p>" + OTHER + "</p></div>"));
  }

  @Test
  void appealsWithAButtonOrAField() {
    checkText(inText("<div><h3>رسالة الحقل</h3><p>" + OTHER + "</p><button>اشترك</button></div>"));
    checkText(inText("<div><h3>رسالة الحقل</h3><p>" + OTHER + "</p><input name=mail></div>"));
    String entry = "<div><h3>التصدير</h3><p>" + OTHER + "</p><button>مشاركة</button></div>";
    assertThat(read(inText(entry)).text().string())
        .isEqualTo(FIRST + "\n" + SECOND + "\nالتصدير\n" + OTHER + "\n" + THIRD);
  }

  @Test
  void aLinkThatBreaksOffLeadsToAnotherArticle() {
    checkText(inText("<a href=/2><b>أسعار الخبز</b> " + OTHER.replace(".", "...") + "</a>"));
  }

  @Test
  void aLineSetApartBelowAPictureIsItsCaption() {
    Article article = read(inText("<p><img src=a.jpg></p><p><em>حقل قمح في شمال البلاد</em></p>"));
    assertThat(article.text().string()).isEqualTo(TEXT);
    assertThat(article.details().captions()).containsExactly("حقل قمح في شمال البلاد");
  }

  @Test
  void theDateBelowASignAboveTheTitleIsNoCaption() {
    Article article =
        read(
            "<div><div><img src=logo.png><p>الأحد 4 مايو 2031 | العدد 214</p></div>"
                + inText("")
                + "</div>");
    assertThat(article.details().captions()).isEmpty();
  }

  @Test
  void thePageIsPrintedOnAnotherDay() {
    Article article =
        read(
            "<p>تاريخ الطباعة: 9/11/2031</p>"
                + inText("").replace("</h1>", "</h1><p>4/5/2031</p>"));
    assertThat(article.dateLines())
        .containsExactly(
            new DateLine("4/5/2031", DateLine.Kind.UNSAID, null),
            new DateLine("تاريخ الطباعة: 9/11/2031", DateLine.Kind.OTHER, null));
  }

  @Test
  void theSiteWasChangedOnAnotherDay() {
    assertThat(read(inText("") + "<p>آخر تحديث للموقع: 9/11/2031</p>").dateLines())
        .containsExactly(new DateLine("آخر تحديث للموقع: 9/11/2031", DateLine.Kind.OTHER, null));
  }

  @Test
  void aFormThatNobodyFilledInTellsNothing() {
    Article article =
        read(
            "<title>"
                + TITLE
                + " - الحقل</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":"
                + "\"Organization\",\"name\":\"الحقل\"},{\"@type\":\"Article\",\"headline\":\"الحقل\",\"datePublished\":\"2019-04-11\"}]}</script><meta"
                + " name=author content=admin>"
                + inText("").replace("</h1>", "</h1><p>بقلم: سناء الطيب</p>"));
    assertThat(article.published()).isNull();
    assertThat(article.details().byline()).isEqualTo("سناء الطيب");
  }

  @Test
  void ofSeveralArticlesInJsonLdThePagesOwn() {
    String data =
        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"أسعار"
            + " الخبز\",\"url\":\"https://haql.example/2\",\"datePublished\":\"2031-05-01\"},{\"@type\":"
            + "\"NewsArticle\",\"headline\":\""
            + TITLE
            + "\",\"url\":\"https://haql.example/1\",\"datePublished\":\"2031-05-04\"}]</script>";
    String byAddress = "<link rel=canonical href='https://haql.example/1'>" + data + inText("");
    assertThat(read(byAddress).published()).isEqualTo(LocalDate.of(2031, 5, 4));
    String byTitle = "<title>" + TITLE + "</title>" + data + inText("");
    assertThat(read(byTitle).published()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void theTextInAnAttributeOrAnAssignment() {
    String data =
        "{'props':{'post':{'title':'%s','published_at':'2031-05-04T10:00:00Z','body':'<p>%s</p>'}}}"
            .formatted(TITLE, (TEXT + "\n" + OTHER).replace("\n", "</p><p>"))
            .replace("'", "\"");
    Article attribute = read("<div id=app data-page='" + data.replace("<", "&lt;") + "'></div>");
    Article assigned =
        read("<script>window.a=function(){return {};};window.__STATE__ = " + data + ";</script>");
    for (Article article : new Article[] {attribute, assigned}) {
      assertThat(article.text().string()).isEqualTo(TEXT + "\n" + OTHER);
      assertThat(article.title()).isEqualTo(TITLE);
      assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 4));
    }
  }

  @Test
  void theOutletBehindTheTitleWherePageAndMetadataDiffer() {
    Article article =
        read(
            "<title>"
                + TITLE
                + " - أخبار - بوابة الحقل</title><meta property='og:title' content='"
                + TITLE
                + " - بوابة الحقل'><div><a href=/>عودة</a> <span>"
                + TITLE
                + "</span></div><p>"
                + TEXT.replace("\n", "<p>"));
    assertThat(article.title()).isEqualTo(TITLE);
  }

  @Test
  void aPageWithoutATitleOfItsOwnNamesNoOutlet() {
    assertThat(read("<title>New Page 1</title>" + inText("")).outlet()).isNull();
    assertThat(read("<title>Untitled Document</title>" + inText("")).outlet()).isNull();
  }

  @Test
  void whoseAPageIsThatNamesItNowhereElse() {
    checkOutlet("<title>السنابل : " + TITLE + "</title>" + inText(""), "السنابل");
    checkOutlet("<img src=/img/logo.png alt='السنابل'>" + inText(""), "السنابل");
    checkOutlet("<p>جريدة السنابل</p>" + inText(""), "جريدة السنابل");
    String foot = inText("") + "<p>جميع الحقوق محفوظة %s 2031</p>";
    checkOutlet(foot.formatted("لدى وكالة السنابل ©"), "وكالة السنابل");
    checkOutlet(foot.formatted("لصحيفة السنابل"), "صحيفة السنابل");
    checkOutlet(foot.formatted("للناشر الكريم أينما كان في بلادنا"), null);
  }

  private void checkOutlet(String html, @Nullable String expected) {
    assertThat(read(html).outlet()).isEqualTo(expected);
  }

  @Test
  void aMenuWithOneSectionIsNone() {
    String menu =
        "<p><a href=/1>الغلاف</a> - <a href=/2>الدنيا</a> - <a href=/3>اقتصاد</a> - <a"
            + " href=/4>المنبر</a> - <a href=/5>الصفحة الأخيرة</a></p>";
    assertThat(read(menu + inText("")).details().section()).isNull();
  }

  @Test
  void cardsOfOtherArticlesWithoutALinkedHeadline() {
    String card =
        "<div class=card><span>صحيفة أخرى</span><br><span>منذ ساعة</span><h2>أسعار الخبز ترتفع"
            + " مرة أخرى</h2><p>%s</p><a href=/2>عرض الخبر</a></div>";
    checkText(
        inText("") + "<div>" + card.formatted(OTHER) + card.formatted(OTHER + " الآن") + "</div>");
  }

  @Test
  void whatAPressReleaseHasBelowItsText() {
    checkText(inText("").replace("</div>", "<p>###</p><p>" + SECOND + "</p></div>"));
  }

  @Test
  void aListGoesOnAboveALinkToAnotherArticle() {
    String list = "<ul><li>ثلاثة أكياس قمح</ul><p>شاهد أيضا: <a href=/2>أسعار الخبز ترتفع</a></p>";
    assertThat(read(inText(list)).text().string())
        .isEqualTo(FIRST + "\n" + SECOND + "\nثلاثة أكياس قمح\n" + THIRD);
  }

  @Test
  void elementsInALineRunNoNumbersTogether() {
    Article article = read(below("<div><span>4 مايو 2031</span><span>12 ألف مشاهدة</span></div>"));
    assertThat(article.dateLines())
        .containsExactly(new DateLine("4 مايو 2031 12 ألف مشاهدة", DateLine.Kind.UNSAID, null));
    assertThat(article.details().byline()).isNull();
  }

  @Test
  void aDayThatAnElementTellsInNumbers() {
    Article article = read(below("<span title='2031-05-04 10:00'>منذ 5 ساعات</span>"));
    assertThat(article.dateLines())
        .containsExactly(
            new DateLine("منذ 5 ساعات", DateLine.Kind.UNSAID, LocalDate.of(2031, 5, 4)));
  }

  @Test
  void theDayOfAPageOrAFilmWhereNoArticleTellsOne() {
    String data = "<title>%s</title><script type='application/ld+json'>%s</script>";
    String page = "{\"@type\":\"WebPage\",\"datePublished\":\"2031-05-04\"}";
    String film = "{\"@type\":\"VideoObject\",\"name\":\"%s\",\"uploadDate\":\"2031-05-04\"}";
    LocalDate day = LocalDate.of(2031, 5, 4);
    assertThat(read(data.formatted(TITLE, page) + inText("")).published()).isEqualTo(day);
    assertThat(read(data.formatted(TITLE, film.formatted(TITLE)) + inText("")).published())
        .isEqualTo(day);
    assertThat(read(data.formatted(TITLE, film.formatted("فيلم آخر")) + inText("")).published())
        .isNull();
  }

  @Test
  void aNameBeforeADate() {
    assertThat(read(below("<p>سناء الطيب، 4 مايو 2031</p>")).details().byline())
        .isEqualTo("سناء الطيب");
    assertThat(read(below("<p>تاريخ الخبر: 4/5/2031</p>")).details().byline()).isNull();
  }

  @Test
  void theNameOfAMinistryIsNoTitle() {
    Article article =
        read(
            "<title>وزارة الشؤون الريفية :: الأخبار</title><p>وزارة الشؤون الريفية</p><dl><dt>"
                + TITLE
                + "</dt><dd>"
                + TEXT.replace("\n", "</dd><dd>")
                + "</dl>");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.outlet()).isEqualTo("وزارة الشؤون الريفية");
  }

  @Test
  void lettersWithinAWordAreNotSetApart() {
    String area =
        "زادت مساحة الحقول المزروعة بالقمح هذا العام 40 كم<sup>2</sup>، وهي <b>1</b>2 حقلا.";
    assertThat(read(inText("<p>" + area + "</p>")).text().string())
        .contains("40 كم2، وهي 12 حقلا.");
  }

  @Test
  void aNumberStaysApartFromAWordWhateverStandsBetween() {
    String area =
        "زادت مساحة الحقول منذ <span>5</span><em>مارس</em> في <span>أثينا</span><i class=icon></i>12"
            + " ضعفا، كما قال كبار المزارعين في القرى.";
    assertThat(read(inText("<p>" + area + "</p>")).text().string())
        .contains("منذ 5 مارس في أثينا 12 ضعفا");
  }

  /** An article with something between its title and its text. */
  private static String below(String box) {
    return inText("").replace("</h1>", "</h1>" + box);
  }

  /** An article with something between its second and third paragraph. */
  private static String inText(String box) {
    return "<h1>%s</h1><div class=entry-content><p>%s</p><p>%s</p>%s<p>%s</p></div>"
        .formatted(TITLE, FIRST, SECOND, box, THIRD);
  }

  private void checkText(String html) {
    assertThat(read(html).text().string()).isEqualTo(TEXT);
  }

  private Article read(String html) {
    return reader.read(Page.ofHtml("1", html));
  }
}
