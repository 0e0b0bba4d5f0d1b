package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.archive.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad story ID}: one story in full. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Show a story: its articles, what happened, who claims what and who denies it.")
final class StoryCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Parameters(paramLabel = "ID", description = "Of a story, or of an article in it.")
  private String id = "";

  StoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.show(
        console,
        view -> {
          Story story =
              view.story(id)
                  .orElseThrow(
                      () ->
                          new CallException(
                              "there is no story " + id + "; " + ShowOptions.SEE_STORIES));
          return new ShowOptions.Shown(
              text -> text.story(view, story), json -> json.story(view, story));
        });
  }
}
