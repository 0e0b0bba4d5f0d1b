package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.show.ClaimFilter;
import org.isnad.archive.Overview;
import org.isnad.archive.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad claims}: what is asserted, by whom, and who denies it. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description =
        "Show what is claimed, by whom through whom, who denies it, and how many independent sources"
            + " it goes back to.")
final class ClaimsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(names = "--story", paramLabel = "ID", description = "Of one story only.")
  private @Nullable String storyId;

  @Option(names = "--disputed", description = "Only those that somebody denies.")
  private boolean disputed;

  @Option(
      names = "--all",
      description = "Also those that one statement makes and nobody repeats or denies.")
  private boolean all;

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimFilter filter =
        disputed ? ClaimFilter.DISPUTED : all ? ClaimFilter.ALL : ClaimFilter.TAKEN_UP;
    return options.show(
        console,
        (text, overview) -> text.claims(overview, stories(overview), filter),
        (json, overview) -> json.claims(overview, stories(overview), filter));
  }

  private List<Story> stories(Overview overview) {
    String id = storyId;
    if (id == null) {
      return overview.stories();
    }
    return List.of(
        overview
            .story(id)
            .orElseThrow(
                () ->
                    new CallException("there is no story " + id + "; " + ShowOptions.SEE_STORIES)));
  }
}
