package org.isnad.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.isnad.analysis.page.Page;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.isnad.sources.format.WebAddress;
import org.jsoup.nodes.Entities;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Makes a WARC of articles in JSONL, each in the HTML of a simple news page, packed by record as
 * crawls are: something large to read where no crawl is at hand.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.NewsWarc news.warc.gz 20000 articles.jsonl…
 * }</pre>
 */
public final class NewsWarc implements PageVisitor {

  private static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");
  private static final LocalDate UNDATED = LocalDate.of(2031, 3, 4);

  private final WebAddress addresses = new WebAddress();
  private final WarcWriter writer;
  private final int limit;
  private int written;

  private NewsWarc(WarcWriter writer, int limit) {
    this.writer = writer;
    this.limit = limit;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("give the WARC to write, how many pages, and the JSONL");
    }
    try (FileChannel file =
            FileChannel.open(
                Path.of(args[0]), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        WarcWriter writer = new WarcWriter(file, WarcCompression.GZIP)) {
      NewsWarc warc = new NewsWarc(writer, Integer.parseInt(args[1]));
      for (int i = 2; i < args.length; i++) {
        new PageFiles().read(Path.of(args[i]), warc);
      }
      System.out.println(warc.written + " pages in " + args[0]);
    }
  }

  @Override
  public void page(Page page, String source) {
    if (written < limit && page.source() instanceof Page.PlainText text) {
      try {
        write(page, html(page, text.text()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      written++;
    }
  }

  private void write(Page page, String html) throws IOException {
    String url = page.url() == null ? "" : page.url();
    LocalDate day = page.published() == null ? UNDATED : page.published();
    Instant fetched = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .body(HTML, html.getBytes(StandardCharsets.UTF_8))
            .build();
    writer.write(
        new WarcResponse.Builder(addresses.normal(url).orElse("http://news.example/" + written))
            .date(fetched)
            .body(http)
            .build());
  }

  private static String html(Page page, String text) {
    String title = Entities.escape(page.title() == null ? "" : page.title());
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=ar dir=rtl><head><title>");
    html.append(title).append("</title><meta charset=utf-8>");
    if (page.published() != null) {
      html.append("<meta property=article:published_time content=").append(page.published());
      html.append('>');
    }
    html.append("</head><body><nav><a href=/>الرئيسية</a><a href=/sport>رياضة</a></nav><main><h1>");
    html.append(title).append("</h1><article>");
    text.lines().forEach(line -> html.append("<p>").append(Entities.escape(line)).append("</p>"));
    html.append(
        "</article></main><aside><h2>الأكثر قراءة</h2><ul><li><a href=/1>خبر آخر</a></ul></aside>");
    return html.append("<footer>جميع الحقوق محفوظة</footer></body></html>").toString();
  }

  @Override
  public void failure(String source, String reason) {
    System.out.println("left out: " + source + ": " + reason);
  }
}
