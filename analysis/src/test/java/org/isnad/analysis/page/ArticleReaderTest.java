package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final String FIRST =
      "قال وزير الزراعة في البلاد إن موسم القمح هذا العام أفضل من سابقه، وإن المخازن امتلأت.";
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
        "الرئيسية اقتصاد موسم القمح يفوق التوقعات\nموسم القمح يفوق التوقعات\nحقل قمح في شمال البلاد\n"
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
                    + " القمح\",\"datePublished\":\"2031-05-04T10:00:00+03:00\",\"publisher\":{\"name\":\"الحقل\"}}</script></head>"
                    + "<body><nav><a href='/'>الرئيسية</a></nav><h1>موسم القمح</h1><article><p>"
                    + FIRST
                    + "</p><figure><figcaption>حقل قمح.</figcaption></figure><p>"
                    + SECOND
                    + "</p></article></body></html>"));
    assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND);
    assertThat(article.title()).isEqualTo("موسم القمح");
    assertThat(article.outlet()).isEqualTo("الحقل");
    assertThat(article.published()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void readsParagraphsSeparatedByLineBreaks() {
    Article article =
        reader.read(
            Page.ofHtml("1", "<body><div id=x>" + FIRST + "<br><br>" + SECOND + "</div></body>"));
    assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND);
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
    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void decodesTheEncodingsOfArabicPages() {
    checkBytes(FIRST.getBytes(StandardCharsets.UTF_8));
    checkBytes(("\uFEFF" + FIRST).getBytes(StandardCharsets.UTF_8));
    checkBytes(FIRST.getBytes(Charset.forName("windows-1256")));
    checkBytes(FIRST.getBytes(StandardCharsets.UTF_16));
    checkBytes(
        ("<html><meta charset='iso-8859-6'><p>" + FIRST + "</p>")
            .getBytes(Charset.forName("ISO-8859-6")));
  }

  @Test
  void aFewBrokenBytesAreReplacedAndReported() {
    byte[] bytes = (FIRST + " ?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Article article = reader.read(Page.ofBytes("1", bytes));
    assertThat(article.text()).startsWith(FIRST);
    assertThat(article.warnings()).containsExactly("1 bytes are not valid UTF-8 and were replaced");
  }

  @Test
  void aShortTextWithManyBrokenBytesIsStillUtf8() {
    byte[] start = "قال الوزير ".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[start.length + 5];
    System.arraycopy(start, 0, bytes, 0, start.length);
    Arrays.fill(bytes, start.length, bytes.length, (byte) 0xFF);
    assertThat(reader.read(Page.ofBytes("1", bytes)).text()).startsWith("قال الوزير");
  }

  @Test
  void refusesWhatIsNoArabicPage() {
    checkRefused(new byte[0], "is empty");
    checkRefused("   \n".getBytes(StandardCharsets.UTF_8), "holds no text");
    checkRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "is a PDF document");
    checkRefused(new byte[] {65, 0, 66}, "is a binary file");
    checkRefused(
        "The minister said the harvest was good.".getBytes(StandardCharsets.UTF_8),
        "is not Arabic: 0% of its letters are");
  }

  private void checkText(String page, String expected) {
    assertThat(text(page).text()).isEqualTo(expected);
  }

  private void checkTitle(String page, String expected) {
    assertThat(text(page).title()).isEqualTo(expected);
  }

  private void checkCredit(String page, String expected) {
    Article article = text(page);
    assertThat(article.credits()).extracting(c -> c.of(article.text())).containsExactly(expected);
  }

  private void checkBytes(byte[] bytes) {
    assertThat(reader.read(Page.ofBytes("1", bytes)).text()).isEqualTo(FIRST);
  }

  private void checkRefused(byte[] bytes, String reason) {
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> reader.read(Page.ofBytes("p7", bytes)))
        .withMessageStartingWith("p7: " + reason);
  }

  private Article text(String page) {
    return reader.read(Page.ofText("1", page));
  }
}
