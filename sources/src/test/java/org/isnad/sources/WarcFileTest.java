package org.isnad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.analysis.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFileTest {

  private static final String HTML = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream warc = new ByteArrayOutputStream();
  private final List<Page> pages = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private boolean packed = true;

  @Test
  void aPageHasTheAddressAndDayOfItsRecord() throws IOException {
    add("response", "https://almina.example/خبر?a=1|2", HTML + "\n<p>نص</p>");
    read();
    Page page = pages.get(0);
    assertThat(page.url()).isEqualTo("https://almina.example/خبر?a=1|2");
    assertThat(page.fetched()).hasToString("2031-03-04");
    assertThat(page.id()).startsWith("page-");
    assertThat(text(page)).isEqualTo("<p>نص</p>");
    assertThat(places).containsExactly("@0");
  }

  @Test
  void whatIsNoPageIsPassedOver() throws IOException {
    add("warcinfo", null, "software: x\n");
    add("request", "https://a.example/1", "GET / HTTP/1.1\n\n");
    add("response", "https://a.example/1", "HTTP/1.1 301 Moved\nLocation: /2\n\n");
    add("response", "https://a.example/2", "HTTP/1.1 404 Not Found\nContent-Type: text/html\n\nx");
    add("response", "https://a.example/3", "HTTP/1.1 200 OK\nContent-Type: image/png\n\nx");
    add(
        "response",
        "https://a.example/robots.txt",
        "HTTP/1.1 200 OK\nContent-Type: text/plain\n\nx");
    add("response", "dns:a.example", "20310304 a.example");
    add("metadata", "https://a.example/1", "x");
    add("conversion", "https://a.example/4", "نص الصفحة");
    read();
    assertThat(pages).extracting(Page::url).containsExactly("https://a.example/4");
    assertThat(failures).isEmpty();
  }

  @Test
  void bodiesAreReadAsTheCrawlerLeftThem() throws IOException {
    String chunked = HTML + "Transfer-Encoding: chunked\n\n";
    String gzipped = HTML + "Content-Encoding: gzip\n\n";
    add("response", "https://a.example/1", chunked + "5\r\n<p>1<\r\n0\r\n\r\n");
    add("response", "https://a.example/2", chunked + "<p>2");
    add("response", "https://a.example/3", gzipped + "<p>3");
    addBytes("https://a.example/4", gzipped, Packed.gzip("<p>4".getBytes(StandardCharsets.UTF_8)));
    read();
    assertThat(pages)
        .extracting(WarcFileTest::text)
        .containsExactly("<p>1<", "<p>2", "<p>3", "<p>4");
  }

  @Test
  void whatTheServerSaidOfAPageComesWithIt() throws IOException {
    add(
        "response",
        "https://a.example/1",
        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=windows-1256\n\n<p>1");
    add("response", "https://a.example/2", "HTTP/1.1 200 OK\n\n<p>2");
    read();
    assertThat(pages)
        .extracting(page -> ((Page.Bytes) page.source()).contentType())
        .containsExactly("text/html; charset=windows-1256", null);
  }

  @Test
  void aBrokenRecordIsNamedWithItsPlaceAndTheNextOneRead() throws IOException {
    add("response", "https://a.example/1", HTML + "\n<p>1");
    int second = addLong("https://a.example/2");
    byte[] bytes = warc.toByteArray();
    int middle = second + (bytes.length - second) / 2;
    Arrays.fill(bytes, middle, middle + 1000, (byte) 0xFF);
    warc.reset();
    warc.writeBytes(bytes);
    int third = warc.size();
    warc.writeBytes(Packed.gzip("WARC/1.0\r\nnonsense".getBytes(StandardCharsets.UTF_8)));
    add("response", "https://a.example/4", HTML + "\n<p>4");
    Path file = read();
    assertThat(pages)
        .extracting(Page::url)
        .containsExactly("https://a.example/1", "https://a.example/4");
    assertThat(failures).hasSize(2);
    assertThat(failures.get(0))
        .startsWith(file + "@" + second + ": is no WARC record that can be read");
    assertThat(failures.get(1))
        .startsWith(file + "@" + third + ": is no WARC record that can be read");
  }

  @Test
  void plainRecordsAreFoundAgainToo() throws IOException {
    packed = false;
    add("response", "https://a.example/1", HTML + "\n<p>1");
    int second = warc.size();
    warc.writeBytes(
        "WARC/1.0\r\nno header at all\r\n\r\nx\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    add("response", "https://a.example/3", HTML + "\n<p>3");
    Path file = read();
    assertThat(pages).extracting(WarcFileTest::text).containsExactly("<p>1", "<p>3");
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0)).startsWith(file + "@" + second + ": ");
  }

  @Test
  void aRecordThatLacksWhatItNeedsIsNamed() throws IOException {
    addRaw("WARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n", "no http at all");
    addRaw(
        "WARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Target-URI: https://a.example/2\r\n",
        "<p>2");
    add("response", "https://a.example/3", HTML + "\n<p>3");
    read();
    assertThat(pages).extracting(Page::url).containsExactly("https://a.example/3");
    assertThat(failures).hasSize(2);
  }

  @Test
  void aFileThatEndsWithinARecordGivesTheOnesBefore() throws IOException {
    add("response", "https://a.example/1", HTML + "\n<p>1");
    int second = addLong("https://a.example/2");
    byte[] bytes = warc.toByteArray();
    warc.reset();
    warc.write(bytes, 0, second + (bytes.length - second) / 2);
    Path file = read();
    assertThat(pages).extracting(Page::url).containsExactly("https://a.example/1");
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0)).startsWith(file + "@" + second + ": ");
  }

  @Test
  void aRecordThatUnpacksToAHugePageIsNamed() throws IOException {
    add("response", "https://a.example/1", HTML + "\n" + " ".repeat(11_000_000));
    add("response", "https://a.example/2", HTML + "\n<p>2");
    Path file = read();
    assertThat(pages).extracting(Page::url).containsExactly("https://a.example/2");
    assertThat(failures)
        .containsExactly(
            file
                + "@0: is no WARC record that can be read: is too large for a page: more than 10 MB");
  }

  /** A page of letters that no packing makes small; gives where it begins. */
  private int addLong(String url) {
    int start = warc.size();
    StringBuilder noise = new StringBuilder();
    new Random(1).ints(200_000, ' ', '~').forEach(c -> noise.append((char) c));
    add("response", url, HTML + "\n" + noise);
    return start;
  }

  private void add(String type, @org.jspecify.annotations.Nullable String url, String content) {
    String target = url == null ? "" : "WARC-Target-URI: " + url + "\r\n";
    String contentType = type.equals("conversion") ? "text/plain" : "application/http";
    String header =
        "WARC-Type: " + type + "\r\n" + target + date() + "Content-Type: " + contentType + "\r\n";
    int body = content.indexOf("\n\n") + 2;
    boolean http = content.startsWith("HTTP/") && body > 1;
    addRaw(
        header,
        http
            ? content.substring(0, body).replace("\n", "\r\n") + content.substring(body)
            : content);
  }

  private void addBytes(String url, String head, byte[] body) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    content.writeBytes(body);
    String header = "WARC-Type: response\r\nWARC-Target-URI: " + url + "\r\n" + date();
    addRecord(header + "Content-Type: application/http\r\n", content.toByteArray());
  }

  private void addRaw(String header, String content) {
    addRecord(header, content.getBytes(StandardCharsets.UTF_8));
  }

  private void addRecord(String header, byte[] content) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    String id = "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n";
    String length = "Content-Length: " + content.length + "\r\n\r\n";
    record.writeBytes(("WARC/1.0\r\n" + header + id + length).getBytes(StandardCharsets.UTF_8));
    record.writeBytes(content);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    warc.writeBytes(packed ? Packed.gzip(record.toByteArray()) : record.toByteArray());
  }

  private static String date() {
    return "WARC-Date: 2031-03-04T23:30:00Z\r\n";
  }

  private static String text(Page page) {
    return new String(((Page.Bytes) page.source()).bytes(), StandardCharsets.UTF_8);
  }

  private Path read() throws IOException {
    Path file = Files.write(folder.resolve("crawl"), warc.toByteArray());
    new PageFiles()
        .read(
            file,
            new PageVisitor() {
              @Override
              public void page(Page page, String source) {
                pages.add(page);
                places.add(source.substring(file.toString().length()));
              }

              @Override
              public void failure(String source, String reason) {
                failures.add(source + ": " + reason);
              }
            });
    return file;
  }
}
