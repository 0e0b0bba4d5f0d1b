package org.isnad.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.Archive;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;

/**
 * How long searches of a large archive take, ten results with their texts each: the queries of
 * {@code queries.tsv}, of words, names, phrases, fields, facets, one after the other, several
 * times, the first round left out. {@code processor} is the processor time of all of them, which
 * does not count what else runs on the machine.
 *
 * <pre>{@code
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.SearchRun ARCHIVE
 * }</pre>
 */
public final class SearchRun {

  private static final int ROUNDS = 6;
  private static final int LIMIT = 10;
  private static final double MILLION = 1e6;

  private record Asked(String kind, SearchRequest request) {}

  private SearchRun() {}

  public static void main(String[] args) {
    List<Asked> queries = new ArrayList<>();
    for (Lexicon.Entry line : Lexicon.read(SearchRun.class, "queries.tsv", 4)) {
      SearchRequest.Target target = line.constant(1, SearchRequest.Target.class);
      int facets = Integer.parseInt(line.field(2));
      queries.add(
          new Asked(
              line.field(0),
              new SearchRequest(
                  line.field(3), target, 0, LIMIT, SearchRequest.Order.BEST, facets)));
    }
    Map<String, List<Double>> byKind = new TreeMap<>();
    List<Double> all = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try (Archive archive = Archive.openExisting(Path.of(args[0]), Clock.systemUTC())) {
      Figures.print("%d articles, %d queries", archive.count(), queries.size());
      for (int round = 0; round < ROUNDS; round++) {
        for (Asked asked : queries) {
          long start = System.nanoTime();
          long before = threads.getCurrentThreadCpuTime();
          SearchResult found = archive.search(asked.request());
          double used = (threads.getCurrentThreadCpuTime() - before) / MILLION;
          double millis = (System.nanoTime() - start) / MILLION;
          if (round == 0) {
            Figures.print(
                "first time %6.1f ms, %6d found: %s",
                millis, found.total(), asked.request().query());
          } else {
            byKind.computeIfAbsent(asked.kind(), kind -> new ArrayList<>()).add(millis);
            all.add(millis);
            processor.add(used);
          }
        }
      }
    }
    byKind.forEach(SearchRun::tell);
    tell("all", all);
    tell("processor", processor);
  }

  private static void tell(String kind, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    Figures.print(
        "%-10s median %5.1f ms, 95th percentile %5.1f ms, longest %5.1f ms",
        kind, Figures.at(sorted, 0.5), Figures.at(sorted, 0.95), Figures.at(sorted, 1));
  }
}
