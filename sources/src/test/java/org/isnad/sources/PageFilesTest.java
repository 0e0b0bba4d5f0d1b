package org.isnad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            empty + ": holds no pages (files ending in .txt, .html, .htm or .jsonl)");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    read(large);
    assertThat(pages).isEmpty();
    assertThat(failures.get(0)).startsWith(large + ": is too large for a page: 50 MB");
  }

  @Test
  void standardInputIsOnePageOrJsonLines() {
    new PageFiles().read(stream("نص المقال"), visitor());
    new PageFiles().read(stream("{\"id\":\"7\",\"text\":\"نص\"}\n{\"text\":\"نص\"}"), visitor());
    assertThat(pages).extracting(Page::id).containsExactly("stdin", "7", "stdin-2");
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
