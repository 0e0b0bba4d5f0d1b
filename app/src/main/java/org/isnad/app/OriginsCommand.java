package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.show.OriginsJson;
import org.isnad.app.show.OriginsText;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.Origin;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad origins}: the sources that claims go back to. */
@Command(
    name = "origins",
    mixinStandardHelpOptions = true,
    description =
        "Show the sources that claims go back to: how many each makes and denies, through whom and in"
            + " which articles.")
final class OriginsCommand implements Callable<Integer> {

  private static final int DEFAULT_LIMIT = 30;

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(names = "--story", paramLabel = "ID", description = "Of one story only.")
  private @Nullable String storyId;

  @Mixin private PageOptions paging = new PageOptions(DEFAULT_LIMIT);

  OriginsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.show(console, this::shown);
  }

  private ShowOptions.Shown shown(ArchiveView view) {
    String story = storyId == null ? null : story(view, storyId).id();
    List<Claim> claims =
        view.claims(ClaimQuery.ALL.of(story)).list().stream().map(ToldClaim::claim).toList();
    List<Origin> all = story == null ? Origin.of(claims, view.names()) : Origin.of(claims);
    List<Origin> part = all.stream().skip(paging.from()).limit(paging.limit()).toList();
    int page = paging.page(all.size());
    return new ShowOptions.Shown(
        text -> {
          new OriginsText(text, view).write(part, all.size());
          text.page(page, paging.pages(all.size()));
        },
        json -> {
          json.print(new OriginsJson(view).of(part));
          paging.sayPage(console, all.size());
        });
  }

  private static Story story(ArchiveView view, String id) {
    return view.story(id)
        .orElseThrow(
            () -> new CallException("there is no story " + id + "; " + ShowOptions.SEE_STORIES));
  }
}
