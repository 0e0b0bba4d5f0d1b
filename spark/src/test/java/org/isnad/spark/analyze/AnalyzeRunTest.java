package org.isnad.spark.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.RecordJson;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.isnad.spark.Local;
import org.isnad.spark.Samples;
import org.isnad.spark.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeRunTest {

  private static final int PART = 20_000;

  @TempDir private Path folder = Path.of("");

  private Path input = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
  }

  @Test
  void theRecordsAreThoseOfOneMachine() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(4));
    lines.add(3, ""); // counts as a line
    lines.add("{\"text\":\"قال الوزير إن الاتفاق قريب وإن المفاوضات مستمرة في العاصمة.\"}");
    write("news.jsonl", lines);
    gzip("more.jsonl.gz", String.join("\n", Samples.lines(1)).replace("\"id\":\"", "\"id\":\"gz-"));
    AnalyzeRun.Result result = run();
    List<String> expected = expected();
    assertThat(expected).hasSize(21).anyMatch(line -> line.contains("\"id\":\"news-18\""));
    assertThat(records()).containsExactlyElementsOf(expected);
    assertThat(result.articles()).isEqualTo(21);
    assertThat(result.parts()).isGreaterThan(2);
    assertThat(
            Local.session()
                .read()
                .parquet(output.resolve("articles").toString())
                .select("record")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatIsBadIsToldAndTheRestDone() throws IOException {
    write("good.jsonl", Samples.lines(1));
    write("broken.jsonl", List.of("{\"id\":", "[]", "{\"id\":\"no-text\"}"));
    byte[] whole = gzip("cut.jsonl.gz", String.join("\n", Samples.lines(2)));
    Files.write(input.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    whole[whole.length / 2] ^= 0x55;
    whole[whole.length / 2 + 1] ^= 0x55;
    Files.write(input.resolve("damaged.jsonl.gz"), whole);
    Files.writeString(input.resolve("none.parquet"), "this is no Parquet file");
    Local.session()
        .sql("select 1 as a, 'x' as b")
        .coalesce(1)
        .write()
        .parquet(input.resolve("other").toString());
    Local.session()
        .sql("select 'x' as id, 5 as text")
        .coalesce(1)
        .write()
        .parquet(input.resolve("number").toString());
    long large = 40_000_000;
    try (OutputStream out = Files.newOutputStream(input.resolve("large.jsonl"))) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] piece = "كلام ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < large; written += piece.length) {
        out.write(piece);
      }
      out.write(
          ("\"}\n" + Samples.lines(1).get(0).replace("\"id\":\"", "\"id\":\"after-"))
              .getBytes(StandardCharsets.UTF_8));
    }
    AnalyzeRun.Result result =
        new AnalyzeRun(Local.context(), output.toString(), 5_000_000, line -> {})
            .run(List.of(input.toString(), folder.resolve("nothing").toString()));
    List<String> bad = Local.lines(output.resolve("bad"));
    assertThat(bad)
        .anyMatch(line -> line.matches(".*nothing.*there is no such file.*"))
        .anyMatch(line -> line.matches(".*broken.jsonl:1\".*is not valid JSON.*"))
        .anyMatch(line -> line.matches(".*broken.jsonl:2\".*is not a JSON object.*"))
        .anyMatch(line -> line.matches(".*broken.jsonl:3\".*has neither .*text.*"))
        .anyMatch(line -> line.matches(".*cut.jsonl.gz\".*ends too early.*"))
        .anyMatch(line -> line.matches(".*damaged.jsonl.gz.*"))
        .anyMatch(line -> line.matches(".*none.parquet\".*is no Parquet file.*"))
        .anyMatch(line -> line.matches(".*other/part.*has neither a column .*text.*\\[a, b].*"))
        .anyMatch(line -> line.matches(".*number/part.*column .*text.* that is no text.*"))
        .anyMatch(line -> line.matches(".*large.jsonl:1\".*is longer than 10 MB.*"));
    assertThat(result.bad()).isEqualTo(bad.size());
    assertThat(records())
        .anyMatch(line -> line.contains("\"id\":\"after-"))
        .anyMatch(line -> line.contains("\"id\":\"9-"));
  }

  @Test
  void whatIsDoneIsNotDoneAgain() throws IOException {
    write("a.jsonl", Samples.lines(3));
    AnalyzeRun.Result first = run();
    List<String> records = records();
    Path done = output.resolve("_done");
    List<Path> marks;
    try (var all = Files.list(done)) {
      marks = all.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
    assertThat(marks).hasSize((int) first.parts());
    Files.delete(marks.get(1)); // as if the run had ended before
    write("b.jsonl", List.of(Samples.lines(1).get(0).replace("\"id\":\"", "\"id\":\"b-")));
    AnalyzeRun.Result second = run();
    assertThat(second.skipped()).isEqualTo(first.parts() - 1);
    assertThat(second.articles()).isEqualTo(first.articles() + 1);
    assertThat(records().subList(0, records.size())).isEqualTo(records);
    Files.writeString(output.resolve("_analysis"), "another");
    Files.deleteIfExists(output.resolve("._analysis.crc"));
    assertThatThrownBy(this::run).hasMessageContaining("another version of the analysis");
  }

  @Test
  void whatTheFileSystemDoesNotGiveIsReadByTheNextCall() throws IOException {
    write("a.jsonl", Samples.lines(1));
    write("b.jsonl", List.of(Samples.lines(1).get(0).replace("\"id\":\"", "\"id\":\"b-")));
    Path sums = input.resolve(".a.jsonl.crc");
    ByteBuffer wrong = ByteBuffer.allocate(4096).put("crc\0".getBytes(StandardCharsets.US_ASCII));
    Files.write(sums, wrong.putInt(512).array());
    AnalyzeRun.Result first = run();
    assertThat(first.bad()).isEqualTo(1);
    assertThat(Local.lines(output.resolve("bad")))
        .singleElement()
        .asString()
        .matches(".*a.jsonl\".*cannot be read now; the same call tries again.*");
    assertThat(records()).hasSize(1);
    Files.delete(sums);
    AnalyzeRun.Result second = run();
    assertThat(second.skipped()).isEqualTo(1);
    assertThat(second.bad()).isZero();
    assertThat(Local.lines(output.resolve("bad"))).isEmpty();
    assertThat(records()).hasSize(Samples.lines(1).size() + 1);
  }

  @Test
  void partsOfAnotherSizeAreRefused() throws IOException {
    write("a.jsonl", Samples.lines(1));
    run();
    AnalyzeRun other = new AnalyzeRun(Local.context(), output.toString(), PART + 1, line -> {});
    assertThatThrownBy(() -> other.run(List.of(input.toString())))
        .hasMessageContaining("give the same --part-mb");
  }

  @Test
  void pagesOfWarcAndParquetAreRead() throws IOException {
    String text =
        "قالت وزيرة الصحة ليلى منصور إن اللقاح متوفر في كل المراكز منذ يوم الاثنين الماضي.";
    String html = "<html><body><article><p>" + text + "</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    Files.writeString(
        input.resolve("crawl.warc"),
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/1\r\n"
            + "WARC-Date: 2031-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
    Local.session()
        .sql("select 'p-1' as id, date'2031-03-05' as published, '" + text + "' as text, 7 as more")
        .coalesce(1)
        .write()
        .parquet(input.resolve("table").toString());
    run();
    String day = "\"published\":{\"date\":\"2031-03-05\"";
    assertThat(records())
        .hasSize(2)
        .allMatch(line -> line.contains("ليلى منصور"))
        .anyMatch(line -> line.contains("\"id\":\"p-1\"") && line.contains(day));
    assertThat(Files.exists(output.resolve("bad"))).isFalse();
  }

  private AnalyzeRun.Result run() throws IOException {
    return new AnalyzeRun(Local.context(), output.toString(), PART, line -> {})
        .run(List.of(input.toString()));
  }

  private List<String> records() throws IOException {
    return Local.lines(output.resolve("records"));
  }

  /** What {@code isnad analyze} prints for the files, in their order. */
  private List<String> expected() {
    List<String> lines = new ArrayList<>();
    RecordJson json = new RecordJson();
    List<Path> files =
        new ArrayList<>(
            new TreeSet<>(List.of(input.resolve("more.jsonl.gz"), input.resolve("news.jsonl"))));
    for (Path file : files) {
      new PageFiles()
          .read(
              file,
              new PageVisitor() {
                @Override
                public void page(Page page, String source) {
                  try {
                    lines.add(json.line(Shared.analyzer().analyze(page)));
                  } catch (PageException e) {
                    failure(source, e.reason());
                  }
                }

                @Override
                public void failure(String source, String reason) {
                  throw new AssertionError(source + ": " + reason);
                }
              });
    }
    return lines;
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.writeString(input.resolve(name), String.join("\n", lines));
  }

  private byte[] gzip(String name, String text) throws IOException {
    Path file = input.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Files.readAllBytes(file);
  }
}
