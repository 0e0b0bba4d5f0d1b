package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.record.Warning;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of bad page in the table of {@code docs/pages.md} gets what the table says. */
class BadPagesTest {

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  private static final String FIRST =
      "قال وزير الزراعة في البلاد إن موسم القمح هذا العام أفضل من سابقه، وإن المخازن امتلأت.";
  private static final String SECOND = "وأضاف الوزير أن التصدير يبدأ مطلع الشهر المقبل.";
  private static final String TITLE = "موسم القمح يفوق التوقعات";

  private static final String WARNING = "read, with a warning: ";

  private final ArticleReader reader = new ArticleReader();
  private final Map<String, byte[]> pages = pages();

  @TestFactory
  Stream<DynamicTest> getsWhatTheTableSays() throws IOException {
    return table().entrySet().stream()
        .map(row -> dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
  }

  @Test
  void aBriefWithManyLinksBelowIsAnArticle() {
    String page =
        "<h1>"
            + TITLE
            + "</h1><div><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p>"
            + links(9)
            + "</div>";
    assertThat(refusal(Page.ofBytes("p7", html(TITLE, page))))
        .isEqualTo("read: " + FIRST + "\n" + SECOND);
  }

  @Test
  void everyKindIsInTheTable() throws IOException {
    assertThat(table().keySet()).containsExactlyElementsOf(pages.keySet());
  }

  private void check(String kind, String expected) {
    Page page = Page.ofBytes("p7", pages.getOrDefault(kind, new byte[0]));
    if (!expected.startsWith("read")) {
      assertThat(refusal(page)).isEqualTo(expected);
      return;
    }
    Article article = reader.read(page);
    assertThat(article.text().string()).startsWith(FIRST);
    assertThat(article.warnings().stream().map(Warning::toString).toList())
        .isEqualTo(
            expected.startsWith(WARNING)
                ? List.of(expected.substring(WARNING.length()))
                : List.of());
  }

  private String refusal(Page page) {
    try {
      return "read: " + reader.read(page).text().string();
    } catch (PageException e) {
      return e.reason();
    }
  }

  /** The rows of the table under the heading that asks for bad pages. */
  private static Map<String, String> table() throws IOException {
    Path file = Path.of(System.getProperty("isnad.root"), "docs", "pages.md");
    List<String> lines = Files.readAllLines(file);
    Map<String, String> rows = new LinkedHashMap<>();
    for (int i = lines.indexOf("| kind | what it gets |") + 2; lines.get(i).startsWith("|"); i++) {
      String[] cells = lines.get(i).split("\\|", -1);
      rows.put(cells[1].strip(), cells[2].strip());
    }
    return rows;
  }

  private static Map<String, byte[]> pages() {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    pages.put("empty file", new byte[0]);
    pages.put("only white space", utf8(" \n\u00A0\n"));
    pages.put("PDF sent as HTML", utf8("%PDF-1.7 obj"));
    pages.put("office document", new byte[] {'P', 'K', 3, 4, 20, 0});
    pages.put("compressed page", new byte[] {0x1F, (byte) 0x8B, 8, 0});
    pages.put("picture", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    pages.put("binary file", new byte[] {65, 0, 66});
    pages.put(
        "page in English",
        html(
            "Harvest", "<h1>Harvest</h1><p>The minister said the harvest was good this year.</p>"));
    addPagesWithoutArticle(pages);
    addPagesForSubscribers(pages);
    addPagesThatAreRead(pages);
    return pages;
  }

  private static void addPagesWithoutArticle(Map<String, byte[]> pages) {
    pages.put(
        "page found missing (soft 404)",
        html(
            "صحيفة الحقل",
            "<h1>عذراً</h1><p>الصفحة التي تبحث عنها غير موجودة، ربما نُقلت أو حُذفت من الموقع.</p>"
                + links(6)));
    pages.put("home page", html("صحيفة الحقل", "<h1>صحيفة الحقل</h1>" + links(12)));
    pages.put(
        "section page with excerpts",
        html("اقتصاد - صحيفة الحقل", "<h1>اقتصاد</h1><main>" + cards(8) + "</main>"));
    pages.put(
        "section page, its excerpts in no boxes",
        html(
            "أخبار الاقتصاد والأعمال - صحيفة الحقل",
            "<h1>أخبار الاقتصاد والأعمال</h1><main>"
                + cards(8).replace("<article>", "").replace("</article>", "")
                + "</main>"));
    pages.put(
        "only titles and links", html("صحيفة الحقل", "<p>أخبار</p><a href=/1>موسم القمح</a>"));
    pages.put(
        "page built in the browser, without its data",
        html("صحيفة الحقل", "<div id=root>جاري التحميل</div><script src=/app.js></script>"));
  }

  private static void addPagesForSubscribers(Map<String, byte[]> pages) {
    String appeal = "<div><p>لمتابعة القراءة اشترك في الحقل الرقمي</p></div>";
    pages.put("paywall stub", html(TITLE, "<h1>" + TITLE + "</h1><p>" + FIRST + "</p>" + appeal));
    pages.put(
        "longer beginning before a paywall",
        html(
            TITLE,
            "<h1>"
                + TITLE
                + "</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>"
                + other(1)
                + "</p><p>"
                + other(2)
                + "</p><p>"
                + other(3)
                + "</p>"
                + appeal));
  }

  private static void addPagesThatAreRead(Map<String, byte[]> pages) {
    String article = "<h1>" + TITLE + "</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";
    pages.put("HTML cut off in the middle", utf8("<html><body><p>" + FIRST + "</p><p>وأضاف الو"));
    pages.put(
        "wrong charset named",
        ("<html><head><meta charset='utf-8'><title>الحقل</title></head><body>" + article)
            .getBytes(WINDOWS_1256));
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(utf8("<html><body>" + article + "<footer>"));
    mixed.writeBytes("نشرة الأخبار".getBytes(WINDOWS_1256));
    pages.put("parts in two encodings", mixed.toByteArray());
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.writeBytes(utf8("<html><body>" + article + "<footer>"));
    broken.write(0xFF);
    pages.put("broken bytes", broken.toByteArray());
    pages.put(
        "encoded twice",
        utf8(new String(utf8("<html><body>" + article), StandardCharsets.ISO_8859_1)));
    pages.put(
        "broken JSON-LD",
        html(
            TITLE, "<script type='application/ld+json'>{\"@type\": \"NewsArti</script>" + article));
    pages.put(
        "ten thousand elements inside each other", html(TITLE, "<div>".repeat(10_000) + article));
    StringBuilder many = new StringBuilder(article);
    for (int i = 0; i < 5_000; i++) {
      many.append("<p>").append(other(i)).append("</p>");
    }
    pages.put("five thousand paragraphs", html(TITLE, many.toString()));
  }

  private static String other(int number) {
    return "وبلغت كمية القمح في المخزن رقم " + number + " نحو أربعين ألف طن، وفق بيان الوزارة.";
  }

  private static String links(int count) {
    StringBuilder links = new StringBuilder("<ul>");
    for (int i = 0; i < count; i++) {
      links.append("<li><a href=/").append(i).append(">أسعار الخبز ترتفع في السوق رقم ").append(i);
      links.append("</a></li>");
    }
    return links.append("</ul>").toString();
  }

  private static String cards(int count) {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < count; i++) {
      cards.append("<article><h2><a href=/").append(i).append(">أسعار الخبز ترتفع في السوق رقم ");
      cards.append(i).append("</a></h2><p>").append(other(i)).append("</p></article>");
    }
    return cards.toString();
  }

  private static byte[] html(String title, String body) {
    return utf8("<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
