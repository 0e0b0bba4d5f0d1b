package org.isnad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

  @TempDir private Path folder;

  private final List<Page> pages = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  @Test
  void theIdOfAFileIsItsNameWithoutEnding() throws IOException {
    read(write("news.today.txt", "نص"));
    assertThat(pages).extracting(Page::id).containsExactly("news.today");
  }

  @Test
  void aFolderGivesItsPageFilesInOrder() throws IOException {
    write("b.txt", "نص");
    write("a.html", "<p>نص</p>");
    write("sub/c.htm", "<p>نص</p>");
    write("picture.png", "x");
    write(".hidden/d.txt", "نص");
    read(folder);
    assertThat(pages).extracting(Page::id).containsExactly("a", "b", "c");
    assertThat(failures).isEmpty();
  }

  @Test
  void readsJsonLinesOfAnyLength() throws IOException {
    String text = "نص ".repeat(50_000) + "طويل";
    String line = "{\"id\":\"%s\",\"text\":\"%s\"}\n";
    read(write("long.jsonl", line.formatted("1", text) + line.formatted("2", "نص")));
    assertThat(pages).extracting(Page::id).containsExactly("1", "2");
    assertThat(pages.get(0).source()).isEqualTo(new Page.PlainText(text));
  }

  @Test
  void readsJsonLinesAndReportsTheBrokenOnes() throws IOException {
    read(
        write(
            "x.jsonl",
            """
            {"id":"1","outlet":"الحقل","published":"2031-03-04T10:00:00Z","text":"نص"}
            {"id":"2","text":
            {"id":"3"}

            {"id":"5","published":"yesterday","text":"نص"}
            {"html":"<p>نص</p>"}
            """));
    assertThat(pages).extracting(Page::id).containsExactly("1", "x-6");
    assertThat(pages.get(0).published()).hasToString("2031-03-04");
    String file = folder.resolve("x.jsonl").toString();
    assertThat(failures).hasSize(3);
    assertThat(failures.get(0)).startsWith(file + ":2: is not valid JSON: ");
    assertThat(failures.get(1)).isEqualTo(file + ":3: has neither \"text\" nor \"html\"");
    assertThat(failures.get(2))
        .isEqualTo(file + ":5: \"published\" is not a date like 2023-09-05: yesterday");
  }

  @Test
  void aLineThatIsNotUtf8IsReportedAndTheNextOneRead() throws IOException {
    Path file = folder.resolve("x.jsonl");
    byte[] good = "\n{\"id\":\"2\",\"text\":\"نص\"}".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[good.length + 2];
    bytes[0] = (byte) 0xC3;
    bytes[1] = (byte) 0x28;
    System.arraycopy(good, 0, bytes, 2, good.length);
    Files.write(file, bytes);
    read(file);
    assertThat(failures).containsExactly(file + ":1: is not valid UTF-8");
    assertThat(pages).extracting(Page::id).containsExactly("2");
  }

  @Test
  void reportsWhatHoldsNoPage() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    read(missing);
    read(empty);
    assertThat(failures)
        .containsExactly(
            missing + ": there is no such file",
            empty + ": holds no pages (files ending in .txt, .html, .jsonl, .warc.gz …)");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    read(large);
    assertThat(pages).isEmpty();
    assertThat(failures.get(0)).startsWith(large + ": is too large for a page: more than 10 MB");
  }

  @Test
  void standardInputIsOnePageOrJsonLines() {
    new PageFiles().read(stream("نص المقال"), visitor());
    new PageFiles().read(stream("{\"id\":\"7\",\"text\":\"نص\"}\n{\"text\":\"نص\"}"), visitor());
    assertThat(pages).extracting(Page::id).containsExactly("stdin", "7", "stdin-2");
  }

  @Test
  void whatIsPackedIsUnpackedWhateverItIsCalled() throws IOException {
    byte[] line = "{\"id\":\"1\",\"text\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8);
    read(Files.write(folder.resolve("a.jsonl.gz"), Packed.gzip(line)));
    read(Files.write(folder.resolve("b.jsonl.xz"), Packed.xz(line)));
    read(Files.write(folder.resolve("c.jsonl.zst"), Packed.zstd(line)));
    read(Files.write(folder.resolve("d.jsonl"), Packed.gzip(line)));
    read(
        Files.write(
            folder.resolve("e.html.gz"), Packed.gzip("<p>نص".getBytes(StandardCharsets.UTF_8))));
    assertThat(pages).extracting(Page::id).containsExactly("1", "1", "1", "1", "e");
    assertThat(failures).isEmpty();
  }

  @Test
  void aFolderGivesPackedFilesToo() throws IOException {
    Files.write(folder.resolve("a.txt.gz"), Packed.gzip("نص".getBytes(StandardCharsets.UTF_8)));
    Files.write(folder.resolve("b.tar.gz"), Packed.gzip("نص".getBytes(StandardCharsets.UTF_8)));
    read(folder);
    assertThat(pages).extracting(Page::id).containsExactly("a");
  }

  @Test
  void standardInputIsUnpackedToo() {
    byte[] line = "{\"id\":\"1\",\"text\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8);
    new PageFiles().read(new ByteArrayInputStream(Packed.gzip(line)), visitor());
    new PageFiles().read(stream("WARC/1.0\r\n"), visitor());
    assertThat(pages).extracting(Page::id).containsExactly("1");
    assertThat(failures).containsExactly("stdin: is a WARC, which is read from a file only");
  }

  @Test
  void aPackedFileThatIsCutOffOrDamagedIsNamed() throws IOException {
    byte[] line = "{\"id\":\"1\",\"text\":\"نص\"}\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
    Path cut = cut("cut.jsonl.gz", Packed.gzip(line));
    Path cutXz = cut("cut.jsonl.xz", Packed.xz(line));
    read(cut);
    read(cutXz);
    byte[] damaged = Packed.zstd(line);
    damaged[damaged.length / 2] ^= 0x55;
    damaged[damaged.length / 2 + 1] ^= 0x55;
    Path broken = Files.write(folder.resolve("broken.jsonl.zst"), damaged);
    read(broken);
    assertThat(failures).hasSize(3);
    assertThat(failures.get(0)).isEqualTo(cut + ": ends too early: the packed file is cut off");
    assertThat(failures.get(1)).isEqualTo(cutXz + ": ends too early: the packed file is cut off");
    assertThat(failures.get(2)).startsWith(broken + ": cannot be read: ");
  }

  @Test
  void aWarcPackedAsAWholeIsNotRead() throws IOException {
    byte[] warc = "WARC/1.0\r\n".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("crawl.warc.xz"), Packed.xz(warc));
    read(file);
    assertThat(failures)
        .containsExactly(
            file + ": is a WARC packed as a whole; unpack it first, or pack it by record");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    Path file = write("a.txt", "نص");
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
    read(file);
    assertThat(failures).containsExactly(file + ": may not be read");
  }

  @Test
  void aSmallFileThatUnpacksToAHugeOneIsNotRead() throws IOException {
    Path bomb = Files.write(folder.resolve("bomb.html.gz"), Packed.gzip(new byte[50_000_000]));
    read(bomb);
    assertThat(pages).isEmpty();
    assertThat(failures.get(0)).startsWith(bomb + ": is too large for a page: more than 10 MB");
  }

  @Test
  void aFeedGivesTheArticlesItCarriesAndCountsTheLinks() throws IOException {
    Path feed =
        write(
            "feed.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel><title>الميناء</title>
                <item><title>سفن</title><link>https://almina.example/1</link>
                  <pubDate>Tue, 04 Mar 2031 00:30:00 +0200</pubDate>
                  <content:encoded>&lt;p&gt;دخلت السفن.&lt;/p&gt;</content:encoded></item>
                <item><title>كتب</title><link>https://almina.example/2</link></item>
              </channel>
            </rss>
            """);
    read(feed);
    assertThat(pages).hasSize(1);
    Page page = pages.get(0);
    assertThat(page.id()).startsWith("almina.example-");
    assertThat(page.url()).isEqualTo("https://almina.example/1");
    assertThat(page.outlet()).isEqualTo("الميناء");
    assertThat(page.title()).isEqualTo("سفن");
    assertThat(page.published()).hasToString("2031-03-04");
    assertThat(page.source()).isEqualTo(new Page.Html("<p>دخلت السفن.</p>"));
    assertThat(failures)
        .containsExactly(
            feed + ": 1 entries are links alone; fetch them with: isnad fetch and its address");
  }

  @Test
  void filesThatListPagesTellWhatToDo() throws IOException {
    Path list = write("feeds.opml.xml", "<opml><body/></opml>");
    Path sitemap =
        write(
            "sitemap.xml",
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url><loc>https://almina.example/1</loc></url></urlset>
            """);
    Path empty =
        write("empty.xml", "<rss version=\"2.0\"><channel><title>x</title></channel></rss>");
    Path broken = write("broken.xml", "<rss><channel>\n<item></channel></rss>");
    read(list);
    read(sitemap);
    read(empty);
    read(broken);
    assertThat(failures.get(0))
        .isEqualTo(list + ": is a list of feeds; read them with: isnad watch " + list);
    assertThat(failures.get(1)).startsWith(sitemap + ": 1 entries are links alone");
    assertThat(failures.get(2)).isEqualTo(empty + ": holds no entries");
    assertThat(failures.get(3)).startsWith(broken + ": is not well-formed XML: line 2: ");
  }

  private Path cut(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));
  }

  private void read(Path path) {
    new PageFiles().read(path, visitor());
  }

  private PageVisitor visitor() {
    return new PageVisitor() {
      @Override
      public void page(Page page, String source) {
        pages.add(page);
      }

      @Override
      public void failure(String source, String reason) {
        failures.add(source + ": " + reason);
      }
    };
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
