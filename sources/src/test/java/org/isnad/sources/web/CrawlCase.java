package org.isnad.sources.web;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.analysis.page.Page;

/** Crawls a {@link TestWeb} by a clock that moves when the crawl waits, and keeps what comes. */
final class CrawlCase implements PageSink {

  private final TestWeb web;
  private final TestClock clock = new TestClock();
  private final List<Page> pages = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private LinkStore links = new MemoryLinks();
  private WebSettings settings =
      new WebSettings(
          "isnad/test",
          false,
          Duration.ZERO,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Integer.MAX_VALUE);
  private int kept;

  CrawlCase(TestWeb web) {
    this.web = web;
  }

  /** The test server counts as public, all else on this machine does not. */
  private static boolean mayBeAsked(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1") || AddressGuard.isPublic(address);
  }

  CrawlCase links(LinkStore store) {
    links = store;
    return this;
  }

  CrawlCase delay(Duration delay) {
    settings =
        new WebSettings(
            settings.agent(), false, delay, settings.silence(), settings.whole(), settings.pages());
    return this;
  }

  CrawlCase pages(int most) {
    settings =
        new WebSettings(
            settings.agent(), false, settings.delay(), settings.silence(), settings.whole(), most);
    return this;
  }

  /** For servers that are slow on purpose: all others have time, however busy the machine is. */
  CrawlCase impatient() {
    settings =
        new WebSettings(
            settings.agent(),
            false,
            settings.delay(),
            Duration.ofMillis(400),
            Duration.ofMillis(900),
            settings.pages());
    return this;
  }

  /** Fetches what is at these places, see {@link TestWeb#url}. */
  CrawlCase fetch(String... places) throws InterruptedException {
    return run(
        Arrays.stream(places).map(web::url).map(url -> Link.to(url, Link.Kind.ANY, null)).toList());
  }

  CrawlCase run(List<Link> asked) throws InterruptedException {
    pages.clear();
    failures.clear();
    waits.clear();
    into(this, asked);
    return this;
  }

  void into(PageSink sink, List<Link> asked) throws InterruptedException {
    new Crawl(
            settings,
            clock,
            time -> {
              waits.add(Duration.between(clock.instant(), time));
              clock.now = time;
            },
            links,
            new Random(7),
            web,
            CrawlCase::mayBeAsked)
        .run(asked, sink);
  }

  TestClock clock() {
    return clock;
  }

  List<Page> pages() {
    return pages;
  }

  /** The places of the pages, without port. */
  List<String> places() {
    return pages.stream().map(page -> place(String.valueOf(page.url()))).sorted().toList();
  }

  List<String> texts() {
    return pages.stream()
        .map(page -> new String(((Page.Bytes) page.source()).bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  /** {@code place: reason}, without port. */
  List<String> failures() {
    return failures.stream().map(this::place).sorted().toList();
  }

  private String place(String text) {
    return text.replace(":" + web.port(), "").replace("http://", "");
  }

  List<Duration> waits() {
    return waits;
  }

  int kept() {
    return kept;
  }

  @Override
  public void page(Page page, String source) {
    pages.add(page);
  }

  @Override
  public void failure(String source, String reason) {
    failures.add(source + ": " + reason);
  }

  @Override
  public void keep() {
    kept = pages.size();
  }

  static final class TestClock extends Clock {

    private Instant now = Instant.parse("2031-03-04T10:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
