package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Statement;
import org.isnad.app.show.Reasons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad explain FILE --statement ID}: why a statement is in the record. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Show which rule found a statement, which words it matched, and why its speaker was chosen.",
    footer = {
      "",
      "Exit code: 0 all done, 1 some inputs failed, 2 wrong call.",
      "Example:  isnad explain samples/pages/almina-a.html --statement s1"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "A text, HTML, JSONL, WARC or feed file, or an address.")
  private String file = "";

  @Option(
      names = "--statement",
      paramLabel = "ID",
      description = "The statement's id, as analyze shows it; without it, all of them.")
  private @Nullable String statement;

  @Mixin private WebOptions web = new WebOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<AnalysisRecord> records = new ArrayList<>();
    Inputs inputs = new Inputs(console, new Analyzer(), (page, record) -> records.add(record));
    inputs.read(List.of(file), web);
    int told = 0;
    for (AnalysisRecord record : records) {
      told += tell(record);
    }
    if (told == 0 && !records.isEmpty()) {
      throw new CallException(file + ": " + missing(records));
    }
    return inputs.exitCode();
  }

  private int tell(AnalysisRecord record) {
    int told = 0;
    for (Statement one : record.statements()) {
      if (statement == null || one.id().equals(statement)) {
        Reasons.of(record, one).forEach(line -> console.out().print(line + "\n"));
        console.out().print("\n");
        told++;
      }
    }
    return told;
  }

  private String missing(List<AnalysisRecord> records) {
    int count = records.stream().mapToInt(record -> record.statements().size()).sum();
    return statement == null || count == 0
        ? "no statement was found in it"
        : "there is no statement " + statement + "; it has " + count + ", from s1 on";
  }
}
