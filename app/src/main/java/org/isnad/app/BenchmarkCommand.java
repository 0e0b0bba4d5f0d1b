package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.app.measure.Speed;
import org.isnad.app.measure.SpeedMeter;
import org.isnad.app.show.SpeedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad benchmark}: how fast the analysis is on pages of one's own. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the analysis of pages on one thread, whole and by stage, after warming up.",
      "All pages are held in memory; reading them from disk and writing records is not measured."
    },
    footer = {
      "",
      "Exit code: 0 all done, 1 some inputs failed, 2 wrong call.",
      "Example:  isnad benchmark samples/pages"
    })
final class BenchmarkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text, HTML, JSONL or WARC files, packed or not, or folders of them.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  @Option(
      names = "--passes",
      paramLabel = "N",
      defaultValue = "5",
      description = "Analyse all pages so often; the median is told (default: ${DEFAULT-VALUE}).")
  private int passes;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = {
        "Analyse them unmeasured before, until Java has compiled what they need,",
        "but no longer than this (default: ${DEFAULT-VALUE})."
      })
  private int warmUp;

  BenchmarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (passes < 1) {
      throw new CallException("--passes must be 1 or more: " + passes);
    }
    if (warmUp < 0) {
      throw new CallException("--warm-up must be 0 or more: " + warmUp);
    }
    SpeedMeter meter = new SpeedMeter(new Analyzer(), System::nanoTime);
    Inputs inputs = new Inputs(console, (page, source) -> meter.add(page));
    inputs.read(files);
    if (meter.pages() == 0) {
      throw new CallException("there is no article to measure with");
    }
    console.say(
        meter.pages()
            + " articles read; warming up for "
            + warmUp
            + " s at most, mostly some 50 …");
    long seconds = Math.round(meter.warmUp(warmUp));
    console.say("warmed up for " + seconds + " s; measuring " + passes + " passes …");
    Speed speed = meter.measure(passes);
    SpeedText text = new SpeedText(speed);
    if (json) {
      text.json(console.out());
    } else {
      text.text(console.out());
    }
    return inputs.exitCode();
  }
}
