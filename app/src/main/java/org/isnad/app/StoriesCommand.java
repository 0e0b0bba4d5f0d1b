package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.archive.store.Part;
import org.isnad.archive.store.StoryQuery;
import org.isnad.archive.story.Story;
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

  @Mixin private PageOptions paging = new PageOptions(50);

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StoryQuery asked = StoryQuery.ALL.withAll(all).part(paging.from(), paging.limit());
    return options.show(
        console,
        view -> {
          Part<Story> part = view.stories(asked);
          int page = paging.page(part.total());
          long pages = paging.pages(part.total());
          long single = all ? 0 : view.singleArticles();
          return new ShowOptions.Shown(
              text -> {
                text.stories(view, part.list(), part.total(), single);
                text.page(page, pages);
              },
              json -> {
                json.stories(view, part.list());
                paging.sayPage(console, part.total());
              });
        });
  }
}
