package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.show.CompareJson;
import org.isnad.app.show.CompareText;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.copy.TextComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad compare ID ID}: two articles, sentence by sentence. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Show two articles side by side: what the second has from the first, changed, cut, added, and"
            + " tells without saying who says so.")
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Parameters(index = "0", paramLabel = "ID", description = "Of an article.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "ID", description = "Of the article compared with it.")
  private String second = "";

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.show(
        console,
        view -> {
          AnalysisRecord from = record(view, first);
          AnalysisRecord to = record(view, second);
          TextComparison comparison = view.compare(from, to);
          return new ShowOptions.Shown(
              text -> new CompareText(text, view).write(from, to, comparison),
              json -> json.print(new CompareJson(view).of(from, to, comparison)));
        });
  }

  private static AnalysisRecord record(ArchiveView view, String id) {
    return view.record(id).orElseThrow(() -> new CallException("there is no article " + id));
  }
}
