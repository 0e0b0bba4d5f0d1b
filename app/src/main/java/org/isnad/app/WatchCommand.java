package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.Archive;
import org.isnad.sources.listing.FeedList;
import org.isnad.sources.listing.ListingException;
import org.isnad.sources.web.Link;
import org.isnad.sources.web.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad watch}: what is new in feeds, again and again. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description =
        "Look into feeds and sitemaps again and again, and keep what is new or has changed in an archive.",
    footer = {
      "",
      "FILE is OPML, or text with an address a line and, if you like, the outlet's name behind it.",
      "It may be stopped at any time, and goes on where it was.",
      "Exit code: 0 all done, 1 some failed, 2 wrong call or the archive cannot be used.",
      "Example:  isnad watch feeds.opml --every 15"
    })
final class WatchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1", paramLabel = "FILE", description = "The list of feeds.")
  private Path file = Path.of("");

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "How often to look (default: ${DEFAULT-VALUE}).")
  private int minutes = 15;

  @Option(names = "--once", description = "Look once and end.")
  private boolean isOnce;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private WebOptions options = new WebOptions();

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (minutes < 1) {
      throw new CallException("--every is no less than 1");
    }
    List<Link> feeds = feeds();
    Clock clock = options.clock();
    Waiting waiting = Waiting.sleeping(clock);
    try (Archive open = archive.open();
        var links = archive.links()) {
      Analyzer analyzer = new Analyzer();
      Web web = options.web(console, links);
      while (true) {
        Instant next = clock.instant().plus(Duration.ofMinutes(minutes));
        try (Adding adding = new Adding(open, console, analyzer)) {
          adding.fetch(web, feeds);
          console.out().println(adding.fetched(web) + " (archive " + archive.shown() + ")");
          console.out().flush();
          if (isOnce) {
            return adding.exitCode();
          }
        }
        waiting.until(next);
      }
    }
  }

  private List<Link> feeds() {
    List<FeedList.Feed> feeds;
    try {
      feeds =
          FeedList.read(
              Files.readAllBytes(file),
              (place, reason) -> console.complain(file + ", " + place + ": " + reason));
    } catch (IOException e) {
      throw new CallException(file + ": there is no such file, or it may not be read");
    } catch (ListingException e) {
      throw new CallException(file + ": " + e.reason());
    }
    if (feeds.isEmpty()) {
      throw new CallException(file + ": names no feed");
    }
    return feeds.stream()
        .map(feed -> Link.to(feed.url(), Link.Kind.LISTING, feed.outlet()))
        .toList();
  }
}
