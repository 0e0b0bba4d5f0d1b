package org.isnad.app;

import java.time.Clock;
import java.time.Duration;
import org.isnad.sources.web.LinkStore;
import org.isnad.sources.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that fetch pages. */
final class WebOptions {

  private static final long MILLIS = 1_000;

  @Option(
      names = "--allow-private",
      description = "Also fetch from addresses of this machine and its own network.")
  private boolean allowPrivate;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description =
          "Least time between two requests to a host (default: ${DEFAULT-VALUE}); its robots.txt may ask for more.")
  private double delay = 1;

  @Option(
      names = "--limit",
      paramLabel = "PAGES",
      description = "Fetch no more pages than that in one run.")
  private @Nullable Integer limit;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "An address or page of yours, told to the outlets with every request.")
  private @Nullable String contact;

  private final Clock clock = Clock.systemUTC();

  Clock clock() {
    return clock;
  }

  /** Fetches by these options, and remembers in the given links. */
  Web web(Console console, LinkStore links) {
    return new Web(console, settings(), clock, links);
  }

  private WebSettings settings() {
    if (!(delay >= 0) || limit != null && limit < 1) {
      throw new CallException("--delay is no less than 0, --limit no less than 1");
    }
    WebSettings polite = WebSettings.polite(agent());
    return new WebSettings(
        polite.agent(),
        allowPrivate,
        Duration.ofMillis((long) (delay * MILLIS)),
        polite.silence(),
        polite.whole(),
        limit == null ? polite.pages() : limit);
  }

  private String agent() {
    String who = contact == null ? "" : "; " + contact.replaceAll("[^ -~]|[()]", "");
    return WebSettings.PRODUCT
        + "/"
        + Version.number()
        + " (reads Arabic news for an archive"
        + who
        + ")";
  }
}
