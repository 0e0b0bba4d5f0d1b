package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.analysis.record.Act;
import org.isnad.archive.Archive;
import org.isnad.archive.store.Listing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad statements}: who says what, row by row. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = {
      "List the statements in an archive.",
      "In the order in which their articles came: all of them, or those of a speaker,",
      "an act, an article, the days on which it was published."
    },
    footer = {
      "",
      "By their words, and by names in any spelling, they are found with: isnad search --in statements",
      "Example:  isnad statements --act deny --from 2031-03"
    })
final class StatementsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ListOptions options = new ListOptions();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Only of who is called so in the article, by the fullest name there; by any spelling: isnad search --in statements speaker:NAME.")
  private @Nullable String speaker;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      description =
          "Only those that state, deny, accuse, warn, request, propose, promise, praise, concern, opine or ask.")
  private @Nullable Act act;

  StatementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Listing all = Listing.ALL;
    Listing said = speaker == null ? all : all.saidBy(speaker);
    return options.show(console, act == null ? said : said.of(act), Archive::statements);
  }
}
