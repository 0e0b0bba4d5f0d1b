package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.Archive;
import org.isnad.sources.web.SqliteLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad add}: pages into an archive. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Analyse pages and keep them in an archive; the same page twice changes nothing.",
    footer = {
      "",
      "Exit code: 0 all done, 1 some inputs failed, 2 wrong call or the archive cannot be used.",
      "Example:  isnad add samples/pages"
    })
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Text, HTML, JSONL, WARC or feed files, packed or not, folders of them, or addresses; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--ids",
      description = "Print the id of each page as soon as it is safe on the disk, one a line.")
  private boolean ids;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private WebOptions web = new WebOptions();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // The analysis loads its language data while the archive is opened.
    CompletableFuture<Analyzer> analyzer = CompletableFuture.supplyAsync(Analyzer::new);
    try (Archive open = archive.open();
        Adding adding = new Adding(open, console, analyzer.join(), ids)) {
      Named named = Named.of(files);
      adding.read(named.files());
      if (!named.addresses().isEmpty()) {
        try (SqliteLinks links = archive.links()) {
          adding.fetch(web.web(console, links), Web.links(named.addresses()));
        }
      }
      console.out().println(adding.summary() + " (archive " + archive.shown() + ")");
      return adding.exitCode();
    }
  }
}
