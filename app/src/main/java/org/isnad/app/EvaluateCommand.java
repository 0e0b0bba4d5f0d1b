package org.isnad.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.evaluate.ConfidenceFit;
import org.isnad.app.evaluate.GoldArticle;
import org.isnad.app.evaluate.GoldException;
import org.isnad.app.evaluate.GoldReader;
import org.isnad.app.evaluate.GoldSet;
import org.isnad.app.evaluate.Reliability;
import org.isnad.app.evaluate.ScoreTable;
import org.isnad.app.evaluate.Scorer;
import org.isnad.app.evaluate.Scores;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad evaluate}: how well the analysis does on articles that a person annotated. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the analysis on articles that a person annotated.",
      "With neither FILE nor --records it analyses the texts that the gold records name, and"
          + " --articles."
    },
    footer = {
      "",
      "Exit code: 0 all done, 1 some inputs failed, 2 wrong call.",
      "Example:  isnad evaluate --gold samples/gold samples/pages"
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final int MISSING_NAMED = 5;

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Pages to analyse now: text, HTML or JSONL files, or folders. The gold record of a page is"
              + " the one whose doc is the page's id, of a file its name without ending.")
  private List<String> files = List.of();

  @Option(
      names = "--gold",
      required = true,
      split = ",",
      paramLabel = "DIR",
      description = "Folders of gold records, one JSON file an article.")
  private List<Path> goldFolders = List.of();

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "JSONL of the articles whose gold record names no text file.")
  private @Nullable Path articleFile;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "JSONL of records to measure as they are, instead of analysing.")
  private @Nullable Path recordFile;

  @Option(
      names = "--together",
      description = "Date articles that do not tell their day by the others.")
  private boolean isTogether;

  @Option(names = "--errors", description = "First list each mistake: article, kind, detail.")
  private boolean errors;

  @Option(
      names = "--reliability",
      description =
          "Then show, by bands of confidence, what share of the statements and of the events is"
              + " right.")
  private boolean reliability;

  @Option(
      names = "--fit-confidence",
      paramLabel = "FILE",
      description = "Write the weights of the confidence that fit these articles best.")
  private @Nullable Path fitFile;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  private int failed;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (recordFile != null && !files.isEmpty()) {
      throw new CallException("either FILE or --records, not both");
    }
    Map<String, Page> articles = articles();
    GoldSet gold = gold().withTexts(texts(articles));
    Scores scores = Scorer.score(gold, records(gold, articles));
    print(scores, console.out());
    if (reliability) {
      console.out().print("\n" + new Reliability("statements", scores.judged()).text());
      console.out().print("\n" + new Reliability("events", scores.judgedEvents()).text());
    }
    if (fitFile != null) {
      fit(fitFile, scores);
    }
    tellMissing(scores.missing());
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void fit(Path file, Scores scores) {
    if (scores.judged().isEmpty()) {
      throw new CallException("no statement was found to fit the confidence to");
    }
    try {
      Files.writeString(file, new ConfidenceFit(scores.judged()).text());
    } catch (IOException e) {
      throw new CallException(file + ": cannot be written: " + e.getMessage());
    }
    console.say(
        "Wrote weights fitted to " + scores.judged().size() + " statements to " + file + ".");
  }

  private GoldSet gold() {
    try {
      return new GoldReader().read(goldFolders);
    } catch (GoldException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Page> articles() {
    Map<String, Page> articles = new LinkedHashMap<>();
    if (articleFile == null) {
      return articles;
    }
    if (!Files.isRegularFile(articleFile)) {
      throw new CallException(articleFile + ": there is no such file");
    }
    PageVisitor visitor =
        new PageVisitor() {
          @Override
          public void page(Page page, String source) {
            articles.put(page.id(), page);
          }

          @Override
          public void failure(String source, String reason) {
            fail(source, reason);
          }
        };
    new PageFiles().read(articleFile, visitor);
    return articles;
  }

  private static Map<String, String> texts(Map<String, Page> articles) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Page article : articles.values()) {
      if (article.source() instanceof Page.PlainText plain) {
        texts.put(article.id(), plain.text());
      }
    }
    return texts;
  }

  private Map<String, AnalysisRecord> records(GoldSet gold, Map<String, Page> articles) {
    if (recordFile != null) {
      return new RecordFile(recordFile, this::fail).read();
    }
    Map<String, AnalysisRecord> records = new LinkedHashMap<>();
    BiConsumer<Page, AnalysisRecord> sink = (page, record) -> records.put(record.id(), record);
    Together together = new Together(console, sink);
    Analyzer analyzer = new Analyzer();
    Inputs inputs = new Inputs(console, analyzer, isTogether ? together : sink);
    if (files.isEmpty()) {
      gold.articles().forEach(article -> analyze(article, gold, articles, inputs));
    } else {
      inputs.read(files);
    }
    together.finish(analyzer);
    failed += inputs.failed();
    return records;
  }

  private static void analyze(
      GoldArticle article, GoldSet gold, Map<String, Page> articles, Inputs inputs) {
    String id = article.doc();
    Page page = articles.get(id);
    if (article.text() == null && page != null) {
      inputs.page(page, id);
      return;
    }
    gold.raw(article).ifPresent(text -> inputs.page(Page.ofText(id, text), id));
  }

  private void print(Scores scores, PrintStream out) {
    ScoreTable table = new ScoreTable(scores);
    if (errors) {
      scores.mistakes().forEach(mistake -> out.print(mistake + "\n"));
    }
    out.print(json ? table.json() : table.text());
  }

  private void tellMissing(List<String> missing) {
    if (!missing.isEmpty()) {
      String named = String.join(", ", missing.subList(0, Math.min(MISSING_NAMED, missing.size())));
      String more = missing.size() > MISSING_NAMED ? " …" : "";
      console.say("Without a record, counted as nothing found: " + named + more);
    }
  }

  private void fail(String source, String reason) {
    failed++;
    console.complain(source + ": " + reason);
  }
}
