package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.show.ArchiveJson;
import org.isnad.app.show.ArchiveText;
import org.isnad.archive.Archive;
import org.isnad.archive.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad search}: articles by their words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Find articles by words, in any form of them, and names, in any spelling.",
      "A phrase in quotation marks is found as it stands; -word leaves out."
    },
    footer = {"", "Example:  isnad search 'تدريبات \"وزير الدفاع\"'"})
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "At most so many articles (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find.")
  private List<String> words = List.of();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new CallException("--limit must be 1 or more: " + limit);
    }
    String query = String.join(" ", words);
    if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new CallException("search needs at least one word: " + query);
    }
    List<Hit> hits;
    try (Archive archive = options.archive().openExisting()) {
      hits = archive.search(query, limit);
    }
    if (options.isJson()) {
      new ArchiveJson(console.out()).hits(hits);
    } else {
      new ArchiveText(console.out(), console.terminal()).hits(hits);
    }
    return ExitCode.DONE;
  }
}
