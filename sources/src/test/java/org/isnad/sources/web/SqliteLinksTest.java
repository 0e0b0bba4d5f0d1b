package org.isnad.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.isnad.sources.format.PageId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered from one run to the next. */
class SqliteLinksTest {

  private static final String RSS = "application/rss+xml";

  @TempDir private Path folder;

  @AutoClose private final TestWeb web = new TestWeb();
  private final CrawlCase crawl = new CrawlCase(web);

  @Test
  void whatWasFetchedIsNotFetchedAgain() throws InterruptedException {
    web.put("almina.test/rss", RSS, CrawlTest.rss(web.url("almina.test/1")));
    web.article("almina.test/1", "نص");
    run("almina.test/rss");
    assertThat(crawl.places()).containsExactly("almina.test/1");
    web.put(
        "almina.test/rss", RSS, CrawlTest.rss(web.url("almina.test/2"), web.url("almina.test/1")));
    web.article("almina.test/2", "نص");
    run("almina.test/rss");
    assertThat(crawl.places()).containsExactly("almina.test/2");
  }

  @Test
  void whatTheListingSaysHasChangedIsFetchedAgain() throws InterruptedException {
    web.article("almina.test/1", "نص");
    atom("2031-03-04T08:00:00Z");
    run("almina.test/atom");
    run("almina.test/atom");
    assertThat(crawl.pages()).isEmpty();
    atom("2031-03-04T09:00:00Z");
    run("almina.test/atom");
    assertThat(crawl.places()).containsExactly("almina.test/1");
  }

  @Test
  void theServerIsAskedOnlyForWhatIsNew() throws InterruptedException {
    AtomicReference<String> state = new AtomicReference<>("\"a\"");
    List<String> sent = new ArrayList<>();
    web.on(
        "almina.test/1",
        exchange -> {
          sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
          exchange.getResponseHeaders().set("ETag", state.get());
          exchange.getResponseHeaders().set("Last-Modified", "Tue, 04 Mar 2031 09:00:00 GMT");
          boolean isSame = sent.get(sent.size() - 1).equals(state.get());
          TestWeb.send(
              exchange, isSame ? 304 : 200, TestWeb.HTML, isSame ? new byte[0] : new byte[] {'x'});
        });
    run("almina.test/1");
    run("almina.test/1");
    assertThat(crawl.pages()).isEmpty();
    assertThat(crawl.failures()).isEmpty();
    state.set("\"b\"");
    run("almina.test/1");
    assertThat(crawl.pages()).hasSize(1);
    assertThat(sent).containsExactly("null", "\"a\"", "\"a\"");
  }

  @Test
  void everythingThatWasFetchedIsWrittenDownWithItsFingerprint() throws InterruptedException {
    web.redirect("almina.test/old", "/1");
    web.put("almina.test/1", TestWeb.HTML, "نص");
    run("almina.test/old");
    try (SqliteLinks links = open()) {
      assertThat(links.log(web.url("almina.test/old")))
          .containsExactly(
              "2031-03-04T10:00:00Z "
                  + web.url("almina.test/1")
                  + " "
                  + PageId.sha256("نص".getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void whatAHostPutOffIsFetchedWhenItsTimeHasCome() throws InterruptedException {
    web.on(
        "almina.test/1",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          TestWeb.send(exchange, 503, TestWeb.HTML, new byte[0]);
        });
    run("almina.test/1");
    web.article("almina.test/1", "نص").forgetRequests();
    run("almina.test/1");
    assertThat(web.requests()).isEmpty();
    crawl.clock().forward(Duration.ofHours(2));
    run();
    assertThat(crawl.places()).containsExactly("almina.test/1");
  }

  @Test
  void whatCouldNotBeHadNowIsLeftForTheNextRun() throws InterruptedException {
    web.status("almina.test/1", 500).status("almina.test/2", 404);
    run("almina.test/1", "almina.test/2");
    web.article("almina.test/1", "نص").article("almina.test/2", "نص");
    run();
    assertThat(crawl.places()).containsExactly("almina.test/1");
  }

  @Test
  void aLimitLeavesTheRestForTheNextRun() throws InterruptedException {
    String[] pages = new String[5];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = web.url("almina.test/" + i);
      web.article("almina.test/" + i, "نص");
    }
    web.put("almina.test/map", "application/xml", CrawlTest.sitemap(pages));
    crawl.pages(3);
    run("almina.test/map");
    assertThat(crawl.pages()).hasSize(3);
    run();
    assertThat(crawl.places()).containsExactly("almina.test/3", "almina.test/4");
  }

  @Test
  void stoppedAtAnyPointItLosesNothingAndDoublesNothing() throws InterruptedException {
    String[] pages = new String[25];
    for (int i = 0; i < pages.length; i++) {
      String place = (i % 3 == 0 ? "almina.test/" : "nakhil.test/") + i;
      pages[i] = web.url(place);
      web.article(place, "نص");
    }
    web.put("almina.test/map", "application/xml", CrawlTest.sitemap(pages));
    Map<String, Integer> safe = new HashMap<>();
    for (int calls = 0; ; calls++) {
      Stopping sink = new Stopping(calls, safe);
      try (SqliteLinks links = open()) {
        List<Link> asked = List.of(Link.to(web.url("almina.test/map"), Link.Kind.ANY, null));
        crawl.links(links).into(sink, calls == 0 ? asked : List.of());
        break;
      } catch (Stopping.Stopped e) {
        assertThat(calls).isLessThan(100);
      }
    }
    assertThat(new TreeSet<>(safe.keySet())).containsExactlyInAnyOrder(pages);
    assertThat(safe.values()).allMatch(times -> times <= 2);
    web.forgetRequests();
    run();
    assertThat(web.requests()).isEmpty();
  }

  /** Keeps pages as an archive does, until the plug is pulled at the given call. */
  private static final class Stopping implements PageSink {

    private static final class Stopped extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    private final Map<String, Integer> safe;
    private final List<String> handedOver = new ArrayList<>();
    private int left;

    Stopping(int calls, Map<String, Integer> safe) {
      this.left = calls;
      this.safe = safe;
    }

    @Override
    public void page(org.isnad.analysis.page.Page page, String source) {
      stop();
      handedOver.add(String.valueOf(page.url()));
    }

    @Override
    public void keep() {
      stop();
      handedOver.forEach(url -> safe.merge(url, 1, Integer::sum));
      handedOver.clear();
    }

    private void stop() {
      if (left-- == 0) {
        throw new Stopped();
      }
    }

    @Override
    public void failure(String source, String reason) {
      throw new AssertionError(source + ": " + reason);
    }
  }

  @Test
  void oneProgramAtATimeHasThemOpen() {
    try (SqliteLinks links = open()) {
      links.ask(List.of());
      assertThatThrownBy(this::open)
          .isInstanceOf(LinksException.class)
          .hasMessageStartingWith("another isnad is fetching into this archive (");
    }
  }

  @Test
  void aFileThatIsNoneOfOursIsNamed() throws IOException {
    Path file =
        Files.writeString(folder.resolve("fetch.db"), "this is no database, only some text");
    assertThatThrownBy(this::open)
        .isInstanceOf(LinksException.class)
        .hasMessageContaining(file.toString());
  }

  private void atom(String updated) {
    web.put(
        "almina.test/atom",
        "application/atom+xml",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>الميناء</title><id>urn:1</id><entry><title>سفن</title>"
            + "<id>urn:2</id><link href='/1'/><updated>"
            + updated
            + "</updated></entry></feed>");
  }

  private SqliteLinks open() {
    return SqliteLinks.open(folder.resolve("fetch.db"));
  }

  private void run(String... places) throws InterruptedException {
    try (SqliteLinks links = open()) {
      crawl.links(links).fetch(places);
    }
  }
}
