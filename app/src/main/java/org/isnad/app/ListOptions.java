package org.isnad.app;

import java.util.function.BiFunction;
import org.isnad.app.show.HitJson;
import org.isnad.app.show.HitText;
import org.isnad.archive.Archive;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.store.Listing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that list what an archive's articles tell, part by part. */
final class ListOptions {

  @Mixin private ShowOptions options = new ShowOptions();

  @Mixin private DayOptions days = new DayOptions();

  @Mixin private PageOptions paging = new PageOptions(20);

  @Option(names = "--article", paramLabel = "ID", description = "Only of this article.")
  private @Nullable String article;

  /** Shows the part that is asked for; only that is read. */
  int show(Console console, Listing chosen, BiFunction<Archive, Listing, SearchResult> listed) {
    Listing of = article == null ? chosen : chosen.ofArticle(article);
    Listing part =
        of.between(days.first().orElse(null), days.last().orElse(null))
            .part(paging.from(), paging.limit());
    SearchResult result;
    try (Archive archive = options.archive().openExisting()) {
      requireArticle(archive);
      result = listed.apply(archive, part);
    }
    int page = paging.page(result.total());
    long pages = paging.pages(result.total());
    if (options.isJson()) {
      new HitJson(console.out()).write(result, page, pages);
    } else {
      new HitText(console.out(), console.terminal()).write(result, page, pages);
    }
    return ExitCode.DONE;
  }

  private void requireArticle(Archive archive) {
    if (article != null && archive.article(article).isEmpty()) {
      throw new CallException(
          "there is no article " + article + " in the archive; its id is what isnad search shows");
    }
  }
}
