package org.isnad.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.show.RecordFormat;
import org.isnad.app.show.RecordWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad analyze}: pages in, records out. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Analyse pages and print their records.",
    footer = {
      "",
      "Exit code: 0 all done, 1 some inputs failed, 2 wrong call.",
      "Example:  isnad analyze --format text samples/pages/almina-a.html"
    })
final class AnalyzeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Text, HTML, JSONL, WARC or feed files, packed or not, folders of them, or addresses; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "jsonl (one record a line), json (one array) or text (for reading).")
  private RecordFormat format = RecordFormat.JSONL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "Write there instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--together",
      description =
          "Date pages that do not tell their day by the others; prints when all are read.")
  private boolean isTogether;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description =
          "Leave out statements of less confidence, 0 to 1, and events that only such a statement"
              + " asserts.")
  private double minConfidence;

  @Option(
      names = "--min-event-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Leave out events of less confidence, 0 to 1; none has more than 0.86.")
  private double minEventConfidence;

  @Mixin private WebOptions web = new WebOptions();

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    checkConfidence("--min-confidence", minConfidence);
    checkConfidence("--min-event-confidence", minEventConfidence);
    Path path = output;
    if (path == null) {
      return run(console.out(), console.terminal());
    }
    try (PrintStream out = open(path)) {
      return run(out, false);
    }
  }

  private int run(PrintStream out, boolean coloured) {
    SureFindings sure = new SureFindings(minConfidence, minEventConfidence);
    Inputs inputs;
    // To get ready to write records takes a third as long as the language data: both at once.
    CompletableFuture<Analyzer> loading = CompletableFuture.supplyAsync(Analyzer::new);
    try (RecordWriter writer = format.writer(out, coloured)) {
      Analyzer analyzer = loading.join();
      BiConsumer<Page, AnalysisRecord> sink = (page, record) -> writer.write(sure.apply(record));
      if (isTogether) {
        Together together = new Together(console, sink);
        inputs = new Inputs(console, analyzer, together);
        inputs.read(files, web);
        together.finish(analyzer);
      } else {
        inputs = new Inputs(console, analyzer, sink);
        inputs.read(files, web);
      }
    }
    out.flush();
    if (output != null || inputs.failed() > 0) {
      String to = output == null ? "" : ", records in " + output;
      console.say(inputs.done() + " analysed, " + inputs.failed() + " failed" + to);
    }
    return inputs.exitCode();
  }

  private static void checkConfidence(String option, double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new CallException(option + " " + confidence + ": not between 0 and 1");
    }
  }

  private static String reason(Path path, IOException e) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null && Files.notExists(parent)) {
      return "there is no folder " + parent;
    }
    return Files.isDirectory(path) ? "it is a folder" : String.valueOf(e.getMessage());
  }

  private static PrintStream open(Path path) {
    try {
      OutputStream file = Files.newOutputStream(path);
      return new PrintStream(new BufferedOutputStream(file), false, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CallException("cannot write to " + path + ": " + reason(path, e));
    }
  }
}
