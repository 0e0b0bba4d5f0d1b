package org.isnad.app;

import java.time.Clock;
import java.util.List;
import org.isnad.analysis.page.Page;
import org.isnad.sources.PageVisitor;
import org.isnad.sources.format.WebAddress;
import org.isnad.sources.web.Crawl;
import org.isnad.sources.web.Link;
import org.isnad.sources.web.LinkStore;
import org.isnad.sources.web.PageSink;
import org.isnad.sources.web.Progress;
import org.isnad.sources.web.Waiting;
import org.isnad.sources.web.WebSettings;

/** Fetches what a command names by its address, and shows how far it is. */
final class Web {

  private final Crawl crawl;
  private final ProgressLine line;
  private Progress last = new Progress(0, 0, 0, 0, 0);

  Web(Console console, WebSettings settings, Clock clock, LinkStore links) {
    this.crawl = new Crawl(settings, clock, Waiting.sleeping(clock), links);
    this.line = new ProgressLine(console, clock);
  }

  /** Pages, feeds and sitemaps by their addresses. */
  static List<Link> links(List<String> addresses) {
    return addresses.stream().map(Web::link).toList();
  }

  private static Link link(String address) {
    String url =
        new WebAddress()
            .normal(address)
            .orElseThrow(() -> new CallException(address + " is no address of http or https"));
    return Link.to(url, Link.Kind.ANY, null);
  }

  /**
   * These links, and all that is waiting from earlier runs.
   *
   * @param safe makes safe what the visitor was given
   */
  void fetch(List<Link> links, PageVisitor visitor, Runnable safe) {
    try {
      crawl.run(links, new Sink(visitor, safe));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallException("interrupted; what was fetched is kept");
    } finally {
      line.clear();
    }
  }

  /** What came of the last run. */
  Progress last() {
    return last;
  }

  private final class Sink implements PageSink {

    private final PageVisitor visitor;
    private final Runnable safe;

    Sink(PageVisitor visitor, Runnable safe) {
      this.visitor = visitor;
      this.safe = safe;
    }

    @Override
    public void page(Page page, String source) {
      line.clear();
      visitor.page(page, source);
    }

    @Override
    public void failure(String source, String reason) {
      line.clear();
      visitor.failure(source, reason);
    }

    @Override
    public void keep() {
      safe.run();
    }

    @Override
    public void progress(Progress progress) {
      last = progress;
      line.show(
          progress.pages()
              + " pages, "
              + progress.unchanged()
              + " not changed, "
              + progress.failed()
              + " failed, "
              + progress.waiting()
              + " to fetch");
    }
  }
}
