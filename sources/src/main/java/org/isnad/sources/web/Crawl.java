package org.isnad.sources.web;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Fetches pages, and what feeds and sitemaps link to.
 *
 * <pre>{@code
 * Crawl crawl = new Crawl(WebSettings.polite("isnad/1"), clock, Waiting.sleeping(clock), links);
 * crawl.run(List.of(Link.to("https://almina.example/feed", Link.Kind.ANY, null)), sink);
 * }</pre>
 *
 * <p>It may be stopped at any point, also by pulling the plug. What was asked for and is not
 * settled in the {@link LinkStore} is fetched by the next run; a page is settled only after the
 * sink has made it safe. The worst that can happen is that a page is fetched twice, and its second
 * coming changes nothing.
 */
public final class Crawl {

  /** So many hosts are asked at once, each by one connection. */
  static final int HOSTS_AT_ONCE = 8;

  private final WebSettings settings;
  private final Clock clock;
  private final Waiting waiting;
  private final LinkStore links;
  private final RandomGenerator random;
  private final DnsResolver names;
  private final Predicate<InetAddress> allowed;
  private final Robots robots = new Robots();

  /**
   * @param links what is to be fetched, and what was
   */
  public Crawl(WebSettings settings, Clock clock, Waiting waiting, LinkStore links) {
    this(
        settings,
        clock,
        waiting,
        links,
        RandomGenerator.getDefault(),
        SystemDefaultDnsResolver.INSTANCE,
        settings.allowPrivate() ? address -> true : AddressGuard::isPublic);
  }

  Crawl(
      WebSettings settings,
      Clock clock,
      Waiting waiting,
      LinkStore links,
      RandomGenerator random,
      DnsResolver names,
      Predicate<InetAddress> allowed) {
    this.settings = settings;
    this.clock = clock;
    this.waiting = waiting;
    this.links = links;
    this.random = random;
    this.names = names;
    this.allowed = allowed;
  }

  /**
   * Fetches what is asked for, what earlier runs left, and what all that leads to. Returns when
   * nothing is left to do now.
   *
   * @throws InterruptedException where the thread is interrupted; all that was fetched is kept
   */
  public void run(List<Link> asked, PageSink sink) throws InterruptedException {
    links.ask(asked);
    ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(daemons());
    ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE, daemons());
    try (WebClient client = new WebClient(settings, clock, names, allowed, deadlines)) {
      new CrawlRun(settings, clock, waiting, client, robots, threads, random, links, sink)
          .run(links.waiting());
    } finally {
      threads.shutdownNow();
      deadlines.shutdownNow();
    }
  }

  /** Threads that do not keep the program from ending. */
  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task, "isnad-fetch");
      thread.setDaemon(true);
      return thread;
    };
  }
}
