package org.isnad.app.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.Stage;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.text.Word;

/** Measures the analysis of pages that stand in memory, on the calling thread. */
public final class SpeedMeter {

  private static final double NANO = 1e9;

  private final Analyzer analyzer;
  private final LongSupplier nanoTime;
  private final List<Page> pages = new ArrayList<>();
  private long words;
  private long bytes;

  /**
   * @param nanoTime a clock that only goes forward, in nanoseconds
   */
  public SpeedMeter(Analyzer analyzer, LongSupplier nanoTime) {
    this.analyzer = analyzer;
    this.nanoTime = nanoTime;
  }

  /**
   * Takes a page in, analysing it once.
   *
   * @throws org.isnad.analysis.page.PageException where the page holds no article
   */
  public void add(Page page) {
    AnalysisRecord record = analyzer.analyze(page);
    List<Word> read = new TextReader().read(record.text()).words();
    words += read.stream().filter(word -> !word.isPunctuation()).count();
    bytes += record.text().getBytes(StandardCharsets.UTF_8).length;
    pages.add(page);
  }

  public int pages() {
    return pages.size();
  }

  /**
   * Analyses all pages until their analysis is compiled, but for so long at most.
   *
   * @return the seconds that it took
   */
  public double warmUp(int mostSeconds) {
    return WarmUp.ofThisJava().run(this::pass, mostSeconds);
  }

  /**
   * Analyses all pages so often and tells the median pass.
   *
   * @throws IllegalArgumentException without pages or passes
   */
  public Speed measure(int passes) {
    if (pages.isEmpty() || passes < 1) {
      throw new IllegalArgumentException(pages.size() + " pages, " + passes + " passes");
    }
    List<Pass> all = new ArrayList<>();
    for (int i = 0; i < passes; i++) {
      all.add(pass());
    }
    all.sort(Comparator.comparingLong(Pass::nanoseconds));
    Pass median = all.get(all.size() / 2);
    Map<Stage, Double> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, median.stages().nanoseconds(stage) / NANO);
    }
    double seconds = Math.max(1, median.nanoseconds()) / NANO;
    return new Speed(pages.size(), words, bytes, passes, seconds, stages);
  }

  private Pass pass() {
    StageClock clock = new StageClock(nanoTime);
    long start = nanoTime.getAsLong();
    analyzer.analyze(pages, clock, outcome -> {});
    return new Pass(nanoTime.getAsLong() - start, clock);
  }
}
