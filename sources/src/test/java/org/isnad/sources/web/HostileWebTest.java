package org.isnad.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.sources.Packed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that are slow, broken, or want to do harm; a good page beside them always arrives. */
@Timeout(60)
class HostileWebTest {

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  private final TestWeb web = new TestWeb();
  private final CrawlCase crawl = new CrawlCase(web);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stopServer() {
    end.countDown();
    web.close();
  }

  @Test
  void nobodyLeadsUsToAddressesThatAreNotPublic() throws InterruptedException {
    web.name("inside.test", "10.1.2.3");
    String[] forbidden = {
      "http://127.0.0.2:" + web.port() + "/",
      "http://10.0.0.1/",
      "http://169.254.169.254/latest/meta-data/",
      "http://192.168.1.1/",
      "http://inside.test/",
      "http://2130706434/"
    };
    String[] places = new String[forbidden.length];
    for (int i = 0; i < forbidden.length; i++) {
      places[i] = "almina.test/" + i;
      web.redirect(places[i], forbidden[i]);
    }
    crawl.fetch(places);
    assertThat(crawl.pages()).isEmpty();
    assertThat(crawl.failures())
        .hasSize(forbidden.length)
        .allMatch(failure -> failure.contains("is not a public one (see --allow-private)"));
  }

  @Test
  void neitherDoFeedsNorRobots() throws InterruptedException {
    web.put("almina.test/rss", "application/rss+xml", CrawlTest.rss("http://10.0.0.1/admin"));
    web.redirect("nakhil.test/robots.txt", "http://127.0.0.2:" + web.port() + "/robots.txt");
    web.article("nakhil.test/1", "نص");
    crawl.fetch("almina.test/rss", "nakhil.test/1");
    assertThat(crawl.pages()).isEmpty();
    assertThat(crawl.failures())
        .containsExactly(
            "10.0.0.1/admin: its address 10.0.0.1 is not a public one (see --allow-private)",
            "nakhil.test/1: its address 127.0.0.2 is not a public one (see --allow-private)");
  }

  @Test
  void aNameThatTurnsIntoAnAddressInsideIsNotFollowedThere() throws InterruptedException {
    web.on(
        "evil.test/1",
        exchange -> {
          web.name("evil.test", "127.0.0.2");
          exchange.getResponseHeaders().set("Connection", "close");
          exchange.getResponseHeaders().set("Location", "/2");
          TestWeb.send(exchange, 302, TestWeb.HTML, new byte[0]);
        });
    web.article("evil.test/2", "نص");
    crawl.fetch("evil.test/1");
    assertThat(web.requests()).containsExactly("evil.test/1");
    assertThat(crawl.failures())
        .containsExactly(
            "evil.test/1: its address 127.0.0.2 is not a public one (see --allow-private)");
  }

  @Test
  void whatUnpacksToTooMuchIsLeft() throws InterruptedException {
    byte[] bomb = Packed.gzip(new byte[100_000_000]);
    web.on(
        "almina.test/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestWeb.send(exchange, 200, TestWeb.HTML, bomb);
        });
    web.put("almina.test/map.gz", "application/gzip", bomb);
    crawl.fetch("almina.test/bomb", "almina.test/map.gz");
    assertThat(crawl.failures())
        .containsExactly(
            "almina.test/bomb: is too large for a feed or sitemap: more than 50 MB",
            "almina.test/map.gz: is too large for a page: more than 10 MB");
  }

  @Test
  void anAnswerWithoutEndIsCutOff() throws InterruptedException {
    AtomicLong sent = new AtomicLong();
    byte[] block = "<p>ميناء".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    web.on(
        "almina.test/endless",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", TestWeb.HTML);
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(block);
            sent.addAndGet(block.length);
          }
        });
    crawl.run(List.of(Link.to(web.url("almina.test/endless"), Link.Kind.PAGE, null)));
    assertThat(crawl.failures())
        .containsExactly("almina.test/endless: is too large for a page: more than 10 MB");
    assertThat(sent.get()).isLessThan(100_000_000);
  }

  @Test
  void whatIsAnnouncedAsTooLargeIsNotEvenLoaded() throws InterruptedException {
    fails(
        out -> RawServer.write(out, HEAD + "Content-Length: 90000000\r\n\r\n"),
        "is too large for a page: more than 10 MB");
  }

  @Test
  void whatIsNoPageIsNotEvenLoaded() throws InterruptedException {
    fails(
        out -> RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n"),
        "is no page: video/mp4");
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() throws InterruptedException {
    crawl.impatient();
    fails(out -> end.await(), "does not answer in time; left for a later run");
  }

  @Test
  void aServerThatAnswersByteByByteIsGivenUp() throws InterruptedException {
    crawl.impatient();
    fails(
        out -> drip(out, HEAD + "Content-Length: 5000\r\n\r\n"),
        "takes too long; left for a later run");
  }

  @Test
  void soIsOneWhoseHeadersComeByteByByte() throws InterruptedException {
    crawl.impatient();
    fails(out -> drip(out, "HTTP/1.1 200 OK\r\n"), "takes too long; left for a later run");
  }

  @Test
  void answersThatAreNoneAreGivenUp() throws InterruptedException {
    fails(out -> {}, "cannot be reached: ");
    fails(out -> RawServer.write(out, "nonsense\r\n\r\n"), "cannot be reached: ");
    fails(
        out -> RawServer.write(out, HEAD + "Content-Length: 500\r\n\r\n<p>half a page"),
        "cannot be reached: Premature end");
    fails(
        out -> RawServer.write(out, HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
        "cannot be reached: ");
  }

  @Test
  void headersWithoutEndAreGivenUp() throws InterruptedException {
    fails(
        out -> {
          RawServer.write(out, HEAD);
          for (int i = 0; i < 100_000; i++) {
            RawServer.write(out, "X-" + i + ": x\r\n");
          }
        },
        "cannot be reached: ");
    fails(out -> RawServer.write(out, HEAD + "X: " + "x".repeat(1_000_000)), "cannot be reached: ");
  }

  @Test
  void whatIsPackedWronglyIsNamed() throws InterruptedException {
    fails(
        out ->
            RawServer.write(
                out, HEAD + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nno packed"),
        "is packed, and damaged: ");
    fails(
        out -> RawServer.write(out, HEAD + "Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx"),
        "comes packed in a way that was not asked for");
  }

  @Test
  void hostsThatAreNotThereAreNamed() throws InterruptedException {
    RawServer closed = new RawServer(out -> {});
    String url = closed.url("almina.test");
    closed.close();
    crawl.run(
        List.of(
            Link.to("http://nowhere.invalid/1", Link.Kind.PAGE, null),
            Link.to("http://nowhere.invalid/2", Link.Kind.PAGE, null),
            Link.to(url, Link.Kind.PAGE, null)));
    assertThat(crawl.failures()).hasSize(3);
    assertThat(crawl.failures().get(0))
        .contains("robots.txt of almina.test")
        .contains("cannot be reached: ")
        .endsWith("; left for a later run");
    assertThat(crawl.failures().get(1))
        .isEqualTo(
            "nowhere.invalid/1: robots.txt of nowhere.invalid has no address that can be found; left for"
                + " a later run");
  }

  @Test
  void aServerWithoutASafeConnectionIsNamed() throws InterruptedException {
    try (RawServer server = new RawServer(out -> RawServer.write(out, HEAD + "\r\n"))) {
      String url = server.url("raw.test").replace("http://", "https://");
      crawl.run(List.of(Link.to(url, Link.Kind.PAGE, null)));
    }
    assertThat(crawl.failures()).hasSize(1);
    assertThat(crawl.failures().get(0)).contains("offers no safe connection: ");
  }

  @Test
  void addressesAreToldApart() throws UnknownHostException {
    check(true, "93.184.216.34", "8.8.8.8", "100.63.0.1", "172.32.0.1", "2606:4700::1111");
    check(false, "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255");
    check(false, "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1");
    check(false, "255.255.255.255", "198.18.0.1", "192.0.2.1", "203.0.113.9", "240.0.0.1");
    check(false, "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1");
    check(false, "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1");
    check(true, "64:ff9b::808:808");
  }

  private static void check(boolean isPublic, String... addresses) throws UnknownHostException {
    for (String address : addresses) {
      for (InetAddress one : InetAddress.getAllByName(address)) {
        assertThat(AddressGuard.isPublic(one)).as(address).isEqualTo(isPublic);
      }
    }
  }

  private void drip(java.io.OutputStream out, String start)
      throws IOException, InterruptedException {
    RawServer.write(out, start);
    while (!end.await(50, TimeUnit.MILLISECONDS)) {
      RawServer.write(out, "x");
    }
  }

  private void fails(RawServer.Script script, String reason) throws InterruptedException {
    web.article("nakhil.test/good", "نص");
    try (RawServer server = new RawServer(script)) {
      crawl.run(
          List.of(
              Link.to(server.url("raw.test"), Link.Kind.PAGE, null),
              Link.to(web.url("nakhil.test/good"), Link.Kind.PAGE, null)));
    }
    assertThat(crawl.places()).containsExactly("nakhil.test/good");
    assertThat(crawl.failures()).hasSize(1);
    assertThat(crawl.failures().get(0)).startsWith("raw.test:").contains("/page: " + reason);
  }
}
