package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.show.HitJson;
import org.isnad.app.show.HitText;
import org.isnad.archive.Archive;
import org.isnad.archive.search.QueryException;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad search}: articles, statements and events by what they tell. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Find articles, statements or events: by words, in any form of them, names, in any spelling,",
      "and by who says it, what is done by saying it, day, outlet, country, event."
    },
    footer = {
      "",
      "  word word         both, in any form; names in any known spelling",
      "  \"two words\"       as they are written; \"two words\"~5: in any form, at most 5 words between",
      "  -word             not that; A OR B (or: أو); brackets",
      "  speaker:NAME  via:NAME  entity:NAME  country:NAME  outlet:NAME  title:WORD",
      "  act:deny  event:assault  day:2023-09  before:2023-09-10  after:2023-09-01",
      "The same in Arabic: قائل: عبر: اسم: دولة: ناشر: عنوان: فعل: حدث: يوم: قبل: بعد:",
      "Example:  isnad search 'speaker:شويغو act:deny before:2023-09-10 \"تدريبات مشتركة\"'"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int VALUES_OF_A_FACET = 10;

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(
      names = "--in",
      paramLabel = "WHAT",
      defaultValue = "articles",
      description = "articles (default), statements or events.")
  private SearchRequest.Target target = SearchRequest.Target.ARTICLES;

  @Mixin private PageOptions paging = new PageOptions(10);

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "best",
      description = "best (default) or newest first.")
  private SearchRequest.Order order = SearchRequest.Order.BEST;

  @Option(
      names = "--facets",
      description = "Also count by outlet, day, entity, country, event, act and speaker.")
  private boolean facets;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find.")
  private List<String> words = List.of();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int limit = paging.limit();
    int from = paging.from();
    String query = String.join(" ", words);
    if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new CallException("search needs at least one word: " + query);
    }
    SearchResult result;
    try (Archive archive = options.archive().openExisting()) {
      result =
          archive.search(
              new SearchRequest(query, target, from, limit, order, facets ? VALUES_OF_A_FACET : 0));
    } catch (QueryException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
    result.notes().forEach(console::say);
    int page = paging.page(result.total());
    long pages = paging.pages(result.total());
    if (options.isJson()) {
      new HitJson(console.out()).write(result, page, pages);
    } else {
      new HitText(console.out(), console.terminal()).write(result, page, pages);
    }
    return ExitCode.DONE;
  }
}
