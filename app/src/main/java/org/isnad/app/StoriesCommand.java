package org.isnad.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad stories}: the stories of an archive. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "List the stories in an archive: articles that tell of one developing matter.",
    footer = {"", "Then:  isnad story ID"})
final class StoriesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(names = "--all", description = "Also those of one article only.")
  private boolean all;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.show(
        console,
        (text, overview) -> text.stories(overview, all),
        (json, overview) -> json.stories(overview, all));
  }
}
