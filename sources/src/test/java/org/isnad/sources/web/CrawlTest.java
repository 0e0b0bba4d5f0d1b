package org.isnad.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.analysis.page.Page;
import org.isnad.sources.Packed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Three invented outlets on this machine, crawled over real HTTP. */
class CrawlTest {

  private static final String RSS = "application/rss+xml";
  private static final String XML = "application/xml";

  @AutoClose private final TestWeb web = new TestWeb();
  private final CrawlCase crawl = new CrawlCase(web);

  @Test
  void aPageComesWithItsAddressAndDay() throws InterruptedException {
    web.article("almina.test/1", "دخلت السفن الميناء.");
    crawl.fetch("almina.test/1");
    Page page = crawl.pages().get(0);
    assertThat(page.url()).isEqualTo(web.url("almina.test/1"));
    assertThat(page.id()).startsWith("almina.test-");
    assertThat(page.fetched()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(crawl.texts().get(0)).contains("دخلت السفن الميناء.");
    assertThat(crawl.kept()).isEqualTo(1);
    assertThat(crawl.failures()).isEmpty();
  }

  @Test
  void feedsOfThreeOutletsAreFollowed() throws InterruptedException {
    outlets();
    crawl.fetch("almina.test/rss", "nakhil.test/atom", "almarsad.test/feed.json");
    assertThat(crawl.places())
        .containsExactly("almarsad.test/1", "almina.test/1", "almina.test/2", "nakhil.test/1");
    assertThat(crawl.failures()).isEmpty();
    Page taken =
        crawl.pages().stream()
            .filter(page -> String.valueOf(page.url()).endsWith("/2"))
            .findFirst()
            .orElseThrow();
    assertThat(taken.outlet()).isEqualTo("وكالة السواحل");
    assertThat(taken.published()).isEqualTo(LocalDate.of(2031, 3, 4));
  }

  @Test
  void sitemapsAreFollowedPackedOnesAndIndexesToo() throws InterruptedException {
    web.put(
        "almina.test/sitemap.xml",
        XML,
        index(web.url("almina.test/map.xml.gz"), web.url("almina.test/sitemap.xml")));
    web.put(
        "almina.test/map.xml.gz",
        "application/gzip",
        Packed.gzip(
            sitemap(web.url("almina.test/1"), web.url("almina.test/2"))
                .getBytes(StandardCharsets.UTF_8)));
    web.article("almina.test/1", "نص").article("almina.test/2", "نص");
    crawl.fetch("almina.test/sitemap.xml");
    assertThat(crawl.places()).containsExactly("almina.test/1", "almina.test/2");
    assertThat(web.requests()).doesNotHaveDuplicates().hasSize(4);
    assertThat(crawl.failures()).isEmpty();
  }

  @Test
  void sitemapsThatNestWithoutEndAreLeft() throws InterruptedException {
    for (int i = 0; i < 10; i++) {
      web.put("almina.test/" + i, XML, index(web.url("almina.test/" + (i + 1))));
    }
    crawl.fetch("almina.test/0");
    assertThat(web.requests()).containsExactly("almina.test/0", "almina.test/1", "almina.test/2");
    assertThat(crawl.failures())
        .containsExactly("almina.test/2: lists sitemaps more than 3 deep; they are left");
  }

  @Test
  void redirectsAreFollowedToAnotherHostAndNotForEver() throws InterruptedException {
    web.redirect("almina.test/old", web.url("nakhil.test/new"));
    web.article("nakhil.test/new", "نص");
    web.redirect("almina.test/loop", "/loop");
    web.redirect("almina.test/mail", "mailto:a@almina.test");
    web.status("almina.test/nowhere", 302);
    crawl.fetch("almina.test/old", "almina.test/loop", "almina.test/mail", "almina.test/nowhere");
    assertThat(crawl.places()).containsExactly("nakhil.test/new");
    assertThat(crawl.failures())
        .containsExactly(
            "almina.test/loop: leads from one address to the next more than 5 times",
            "almina.test/mail: leads to what is no address of http or https: mailto:a@almina.test",
            "almina.test/nowhere: answers with status 302 and no address");
    assertThat(web.allRequests()).contains("nakhil.test/robots.txt");
  }

  @Test
  void whatRobotsMayNotSeeIsNotAskedFor() throws InterruptedException {
    web.put(
        "almina.test/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: Isnad\nDisallow: /private\n");
    web.article("almina.test/1", "نص");
    crawl.fetch("almina.test/1", "almina.test/private/2");
    assertThat(crawl.places()).containsExactly("almina.test/1");
    assertThat(crawl.failures())
        .containsExactly("almina.test/private/2: robots.txt of almina.test does not allow it");
    assertThat(web.requests()).containsExactly("almina.test/1");
  }

  @Test
  void rulesAreAskedForOnceAndFollowedThroughRedirects() throws InterruptedException {
    web.redirect("almina.test/robots.txt", web.url("www.almina.test/robots.txt"));
    web.put("www.almina.test/robots.txt", "text/plain", "User-agent: *\nDisallow: /2");
    web.article("almina.test/1", "نص").article("almina.test/3", "نص");
    crawl.fetch("almina.test/1", "almina.test/2", "almina.test/3");
    assertThat(crawl.places()).containsExactly("almina.test/1", "almina.test/3");
    assertThat(web.allRequests()).filteredOn(place -> place.endsWith("robots.txt")).hasSize(2);
  }

  @Test
  void withoutRulesThatCanBeHadNothingIsAskedFor() throws InterruptedException {
    web.status("almina.test/robots.txt", 500);
    crawl.fetch("almina.test/1", "almina.test/2");
    assertThat(web.requests()).isEmpty();
    assertThat(crawl.failures()).hasSize(2);
    assertThat(crawl.failures().get(0))
        .startsWith("almina.test/1: robots.txt of ")
        .endsWith("answers with status 500; left for a later run");
  }

  @Test
  void aHostIsAskedOneThingAtATimeWithPausesBetween() throws InterruptedException {
    web.put("almina.test/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7");
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int i = 1; i <= 4; i++) {
      web.on(
          "almina.test/" + i,
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            TestWeb.send(exchange, 200, TestWeb.HTML, new byte[] {'x'});
            now.decrementAndGet();
          });
    }
    crawl
        .delay(Duration.ofSeconds(2))
        .fetch("almina.test/1", "almina.test/2", "almina.test/3", "almina.test/4");
    assertThat(crawl.pages()).hasSize(4);
    assertThat(most).hasValue(1);
    assertThat(crawl.waits()).hasSize(4).allMatch(wait -> wait.equals(Duration.ofSeconds(7)));
  }

  @Test
  void serversThatAreBusyAreAskedAgainWhenTheySay() throws InterruptedException {
    busy("almina.test/1", 429, "120", 1);
    busy("nakhil.test/1", 503, "Tue, 04 Mar 2031 10:03:00 GMT", 2);
    crawl.fetch("almina.test/1", "nakhil.test/1");
    assertThat(crawl.places()).containsExactly("almina.test/1", "nakhil.test/1");
    assertThat(crawl.waits()).contains(Duration.ofSeconds(120), Duration.ofSeconds(60));
    assertThat(crawl.failures()).isEmpty();
  }

  @Test
  void aServerThatAsksForTooMuchPatienceIsLeftForALaterRun() throws InterruptedException {
    busy("almina.test/1", 503, "7200", 9);
    web.article("almina.test/2", "نص");
    crawl.fetch("almina.test/1", "almina.test/2");
    assertThat(web.requests()).containsExactly("almina.test/1");
    assertThat(crawl.failures())
        .containsExactly(
            "almina.test/1: answers with status 503; left for a later run",
            "almina.test/2: its host answers with status 503; left for a later run");
  }

  @Test
  void whatFailsIsTriedAgainLaterAndLater() throws InterruptedException {
    web.status("almina.test/1", 500);
    crawl.fetch("almina.test/1");
    assertThat(web.requests()).hasSize(4);
    List<Duration> waits = crawl.waits();
    assertThat(waits).hasSize(3);
    assertThat(waits.get(0)).isBetween(Duration.ofMillis(2500), Duration.ofMillis(7500));
    assertThat(waits.get(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
    assertThat(waits.get(2)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(30));
    assertThat(crawl.failures())
        .containsExactly("almina.test/1: answers with status 500; left for a later run");
  }

  @Test
  void whatIsGoneIsNotTriedAgain() throws InterruptedException {
    web.status("almina.test/1", 410);
    crawl.fetch("almina.test/1", "almina.test/2");
    assertThat(web.requests()).hasSize(2);
    assertThat(crawl.failures())
        .containsExactly(
            "almina.test/1: answers with status 410", "almina.test/2: answers with status 404");
  }

  @Test
  void aPageThatLiesAboutItsCharsetIsReadAsItIs() throws InterruptedException {
    String html = "<html><body><p>دخلت السفن الميناء صباح أمس.</p></body></html>";
    byte[] windows = html.getBytes(Charset.forName("windows-1256"));
    web.put("almina.test/1", "text/html; charset=utf-8", windows);
    crawl.fetch("almina.test/1");
    assertThat(((Page.Bytes) crawl.pages().get(0).source()).bytes()).isEqualTo(windows);
  }

  @Test
  void whatTheServerSaysOfAPageComesWithIt() throws InterruptedException {
    web.put("almina.test/1", "text/html; charset=windows-1256", new byte[] {'x'});
    crawl.fetch("almina.test/1");
    assertThat(((Page.Bytes) crawl.pages().get(0).source()).contentType())
        .isEqualTo("text/html; charset=windows-1256");
  }

  @Test
  void listsThatAreBrokenAreNamed() throws InterruptedException {
    web.put("almina.test/rss", RSS, "<rss><channel><item></channel></rss>");
    web.put("nakhil.test/rss", RSS, rss("javascript:x", web.url("nakhil.test/1")));
    web.article("nakhil.test/1", "نص");
    web.put("almarsad.test/rss", RSS, rss(web.url("almarsad.test/other")));
    web.put("almarsad.test/other", RSS, rss(web.url("almarsad.test/1")));
    crawl.fetch("almina.test/rss", "nakhil.test/rss", "almarsad.test/rss");
    assertThat(crawl.places()).containsExactly("nakhil.test/1");
    assertThat(crawl.failures()).hasSize(3);
    assertThat(crawl.failures().get(0))
        .isEqualTo("almarsad.test/other: is a feed where a page was to be");
    assertThat(crawl.failures().get(1))
        .startsWith("almina.test/rss: is not well-formed XML: line 1: ");
    assertThat(crawl.failures().get(2))
        .isEqualTo("nakhil.test/rss, entry 1: has no address of http or https");
  }

  @Test
  void aSitemapWhosePackingIsDamagedIsNamed() throws InterruptedException {
    byte[] packed = Packed.gzip(sitemap(web.url("almina.test/1")).getBytes(StandardCharsets.UTF_8));
    web.put("almina.test/map.gz", "application/gzip", Arrays.copyOf(packed, packed.length / 2));
    crawl.fetch("almina.test/map.gz");
    assertThat(crawl.failures()).hasSize(1);
    assertThat(crawl.failures().get(0)).startsWith("almina.test/map.gz: is packed, and damaged: ");
  }

  @Test
  void aPageIsNoFeedToWatch() throws InterruptedException {
    web.article("almina.test/1", "نص");
    crawl.run(List.of(Link.to(web.url("almina.test/1"), Link.Kind.LISTING, null)));
    assertThat(crawl.failures()).containsExactly("almina.test/1: is no feed or sitemap");
  }

  @Test
  void noMorePagesAreFetchedThanAskedFor() throws InterruptedException {
    web.put(
        "almina.test/map",
        XML,
        sitemap(web.url("almina.test/1"), web.url("almina.test/2"), web.url("almina.test/3")));
    web.article("almina.test/1", "نص").article("almina.test/2", "نص");
    crawl.pages(2).fetch("almina.test/map");
    assertThat(crawl.pages()).hasSize(2);
  }

  private void outlets() {
    web.put(
        "almina.test/rss",
        RSS,
        """
        <rss version="2.0"><channel><title>الميناء</title>
          <item><title>سفن</title><link>%s</link></item>
          <item><title>سفن</title><link>%s</link><pubDate>Tue, 04 Mar 2031 00:30:00 +0200</pubDate>
            <source url="https://sawahil.test/">وكالة السواحل</source></item>
        </channel></rss>
        """
            .replaceFirst("%s", web.url("almina.test/1"))
            .replaceFirst("%s", web.url("almina.test/2")));
    web.put(
        "nakhil.test/atom",
        "application/atom+xml",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>النخيل</title><id>urn:1</id><entry><title>سفن</title>"
            + "<id>urn:2</id><link href='/1'/></entry></feed>");
    web.put(
        "almarsad.test/feed.json",
        "application/feed+json",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"/1\"}]}");
    web.article("almina.test/1", "نص").article("almina.test/2", "نص");
    web.article("nakhil.test/1", "نص").article("almarsad.test/1", "نص");
  }

  private void busy(String place, int status, String retryAfter, int times) {
    AtomicInteger left = new AtomicInteger(times);
    web.on(
        place,
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", retryAfter);
          boolean isBusy = left.getAndDecrement() > 0;
          TestWeb.send(exchange, isBusy ? status : 200, TestWeb.HTML, new byte[] {'x'});
        });
  }

  static String rss(String... links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append("<item><title>سفن</title><link>").append(link).append("</link></item>");
    }
    return "<rss version='2.0'><channel><title>الميناء</title>" + items + "</channel></rss>";
  }

  static String sitemap(String... links) {
    StringBuilder urls = new StringBuilder();
    for (String link : links) {
      urls.append("<url><loc>").append(link).append("</loc></url>");
    }
    return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + urls + "</urlset>";
  }

  private static String index(String... sitemaps) {
    StringBuilder all = new StringBuilder();
    for (String sitemap : sitemaps) {
      all.append("<sitemap><loc>").append(sitemap).append("</loc></sitemap>");
    }
    return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        + all
        + "</sitemapindex>";
  }
}
