package org.isnad.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.text.Word;
import org.isnad.app.measure.WarmUp;

/**
 * The analysis beside Lucene's Arabic analyser, on the same articles in the same run: what Lucene
 * takes to cut them into words and to stem these, what Isnad takes to cut them into sentences and
 * words with their readings, and what it takes for whole records.
 *
 * <p>The three take turns, each first in its turn as often as the others; told are the medians of
 * the rounds, of processor time of the one thread, which does not count what else runs on the
 * machine.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.LuceneRun ARTICLES [ROUNDS]
 * }</pre>
 */
public final class LuceneRun {

  private static final int ROUNDS = 9;
  private static final int MOST_WARM_UP_SECONDS = 150;
  private static final double NANO = 1e9;

  /** What is measured, and in what it is told. */
  private record Measured(String name, Runnable pass, List<Double> seconds) {

    Measured(String name, Runnable pass) {
      this(name, pass, new ArrayList<>());
    }
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What was read, so that no compiler leaves the reading out. */
  private long seen;

  private final Analyzer analyzer = new Analyzer();
  private final TextReader reader = new TextReader();
  private final List<Page> pages;
  private final List<String> texts;

  private LuceneRun(Path articles) {
    this.pages = Corpus.read(articles, analyzer);
    this.texts = pages.stream().map(page -> analyzer.analyze(page).text()).toList();
  }

  public static void main(String[] args) {
    new LuceneRun(Path.of(args[0])).run(args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS);
  }

  private void run(int rounds) {
    long words = texts.stream().mapToLong(this::words).sum();
    try (ArabicAnalyzer lucene = new ArabicAnalyzer()) {
      List<Measured> all =
          List.of(
              new Measured("Lucene words, stems", () -> texts.forEach(text -> stem(lucene, text))),
              new Measured("Isnad words", () -> texts.forEach(text -> seen += words(text))),
              new Measured(
                  "Isnad records",
                  () -> analyzer.analyze(pages, made -> seen += made.get().events().size())));
      double warmedUp =
          WarmUp.ofThisJava()
              .run(() -> all.forEach(measured -> measured.pass.run()), MOST_WARM_UP_SECONDS);
      Figures.print("warmed up for %.0f s", warmedUp);
      for (int round = 0; round < rounds; round++) {
        for (int turn = 0; turn < all.size(); turn++) {
          Measured measured = all.get(Math.floorMod(round + turn, all.size()));
          measured.seconds.add(seconds(measured.pass));
        }
      }
      Figures.print("%d articles, %d words, %d rounds, one thread", pages.size(), words, rounds);
      all.forEach(measured -> tell(measured, all.get(0), words));
    }
    Figures.print("%d found in all", seen);
  }

  private static double seconds(Runnable pass) {
    long start = THREADS.getCurrentThreadCpuTime();
    pass.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / NANO;
  }

  private void stem(ArabicAnalyzer lucene, String text) {
    try (TokenStream tokens = lucene.tokenStream("text", text)) {
      tokens.reset();
      while (tokens.incrementToken()) {
        seen++;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long words(String text) {
    long words = 0;
    for (Word word : reader.read(text).words()) {
      words += word.isPunctuation() ? 0 : 1;
    }
    return words;
  }

  private static void tell(Measured measured, Measured first, long words) {
    double[] ratios = new double[measured.seconds.size()];
    Arrays.setAll(ratios, i -> measured.seconds.get(i) / first.seconds.get(i));
    double seconds =
        Figures.median(measured.seconds.stream().mapToDouble(Double::doubleValue).toArray());
    Figures.print(
        "%-20s %,11.0f words/s, %6.1f times Lucene's processor time",
        measured.name, words / seconds, Figures.median(ratios));
  }
}
