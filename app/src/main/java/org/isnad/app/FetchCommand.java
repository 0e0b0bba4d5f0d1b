package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad fetch}: pages from the web into an archive. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description =
        "Fetch pages, feeds and sitemaps with what they link to, and keep them in an archive.",
    footer = {
      "",
      "What a run leaves, or was stopped at, the next one goes on with; without URL that is all it does.",
      "Exit code: 0 all done, 1 some failed, 2 wrong call or the archive cannot be used.",
      "Example:  isnad fetch https://www.example.org/sitemap.xml --limit 100"
    })
final class FetchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "URL", description = "A page, a feed or a sitemap.")
  private List<String> urls = List.of();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private WebOptions options = new WebOptions();

  FetchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open();
        var links = archive.links();
        Adding adding = new Adding(open, console, new Analyzer())) {
      Web web = options.web(console, links);
      adding.fetch(web, Web.links(urls));
      console.out().println(adding.fetched(web) + " (archive " + archive.shown() + ")");
      return adding.exitCode();
    }
  }
}
