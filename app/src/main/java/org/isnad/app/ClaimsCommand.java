package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.store.Part;
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

  @Option(names = "--single-origin", description = "Only those that go back to one source.")
  private boolean singleOrigin;

  @Mixin private PageOptions paging = new PageOptions(50);

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimQuery.Which which =
        disputed
            ? ClaimQuery.Which.DISPUTED
            : all ? ClaimQuery.Which.ALL : ClaimQuery.Which.TAKEN_UP;
    return options.show(console, view -> shown(view, ClaimQuery.ALL.of(which)));
  }

  private ShowOptions.Shown shown(ArchiveView view, ClaimQuery which) {
    String story = storyId == null ? null : story(view, storyId).id();
    ClaimQuery asked = which.of(story).withSingleOrigin(singleOrigin);
    Part<ToldClaim> part = view.claims(asked.part(paging.from(), paging.limit()));
    int page = paging.page(part.total());
    return new ShowOptions.Shown(
        text -> {
          text.told(view, part.list());
          text.page(page, paging.pages(part.total()));
        },
        json -> {
          json.claims(view, part.list());
          paging.sayPage(console, part.total());
        });
  }

  private static Story story(ArchiveView view, String id) {
    return view.story(id)
        .orElseThrow(
            () -> new CallException("there is no story " + id + "; " + ShowOptions.SEE_STORIES));
  }
}
