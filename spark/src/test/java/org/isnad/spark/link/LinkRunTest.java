package org.isnad.spark.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.archive.Archive;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.WholeResult;
import org.isnad.archive.store.StoryQuery;
import org.isnad.archive.story.Story;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.isnad.spark.Local;
import org.isnad.spark.Samples;
import org.isnad.spark.Shared;
import org.isnad.spark.analyze.AnalyzeRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found on Spark is what an archive finds, however the articles are dealt out. */
class LinkRunTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsToldIsWhatAnArchiveTells() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(9));
    lines.add(lines.get(1)); // again
    String other = lines.get(5).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + "9-again\"");
    lines.add(other);
    Path input = folder.resolve("news.jsonl");
    Files.writeString(input, String.join("\n", lines));
    try (Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      new PageFiles().read(input, adding(archive));
      archive.link(done -> {});
      List<String> expected = told(archive.view());
      assertThat(expected).hasSizeGreaterThan(60);

      assertThat(imported("one", 1_000_000, 1, 4_000)).isEqualTo(expected);
      assertThat(imported("many", 7_000, 7, 3)).isEqualTo(expected);
      assertThat(lines(folder.resolve("many-linked/claims")))
          .isEqualTo(lines(folder.resolve("one-linked/claims")))
          .isNotEmpty();
      assertThatThrownBy(
              () ->
                  new LinkRun(
                          Local.session(),
                          folder.resolve("one").toString(),
                          folder.resolve("many-linked").toString(),
                          line -> {})
                      .run())
          .hasMessageContaining("another set of articles");
      Path analyzed = folder.resolve("one");
      Path unfinished = Files.createDirectory(analyzed.resolve("_unfinished"));
      assertThatThrownBy(
              () ->
                  new LinkRun(
                          Local.session(),
                          analyzed.toString(),
                          folder.resolve("early").toString(),
                          line -> {})
                      .run())
          .hasMessageContaining("not analysed to its end");
      Files.delete(unfinished);
      Files.writeString(analyzed.resolve("_analysis"), "another");
      Files.deleteIfExists(analyzed.resolve("._analysis.crc"));
      String fresh = folder.resolve("fresh").toString();
      assertThatThrownBy(
              () -> new LinkRun(Local.session(), analyzed.toString(), fresh, line -> {}).run())
          .hasMessageContaining("analyse it anew");
    }
  }

  private static PageVisitor adding(Archive archive) {
    return new PageVisitor() {
      @Override
      public void page(Page page, String source) {
        archive.add(page, Shared.analyzer());
      }

      @Override
      public void failure(String source, String reason) {
        throw new AssertionError(source + ": " + reason);
      }
    };
  }

  /**
   * @param part bytes that a task reads
   * @param partitions in which articles are compared
   * @param block so many with one key meet at one place
   */
  private List<String> imported(String name, int part, int partitions, int block)
      throws IOException {
    Local.session().conf().set("spark.sql.shuffle.partitions", partitions);
    String analyzed = folder.resolve(name).toString();
    String linked = folder.resolve(name + "-linked").toString();
    new AnalyzeRun(Local.context(), analyzed, part, line -> {})
        .run(List.of(folder.resolve("news.jsonl").toString()));
    LinkRun.Result result = new LinkRun(Local.session(), analyzed, linked, block, line -> {}).run();
    if (name.equals("one")) {
      for (long at : new long[] {1, result.articles() + 1, 2 * result.articles() + 1}) {
        besideAnother(Path.of(linked), folder.resolve("beside-" + at), at);
      }
    }
    Path place = folder.resolve(name + "-archive");
    try (Archive archive = Archive.open(place, Clock.systemUTC())) {
      WholeResult came = archive.importWhole(Path.of(linked), Shared.analyzer(), done -> {});
      assertThat(came.linked()).isTrue();
      assertThat(came.added()).isEqualTo((int) result.articles());
      assertThat(archive.isLinked()).isTrue();
      assertThat(archive.faults()).isEmpty();
      WholeResult again = archive.importWhole(Path.of(linked), Shared.analyzer(), done -> {});
      assertThat(again.unchanged()).isEqualTo(came.added());
      assertThat(again.linked()).isFalse();
      return told(archive.view());
    }
  }

  /** What another program adds and links meanwhile spoils nothing. */
  private static void besideAnother(Path linked, Path place, long at) {
    AtomicBoolean came = new AtomicBoolean();
    try (Archive archive = Archive.open(place, Clock.systemUTC())) {
      WholeResult result =
          archive.importWhole(
              linked,
              Shared.analyzer(),
              done -> {
                if (done >= at && came.compareAndSet(false, true)) {
                  addAnother(place);
                }
              });
      assertThat(came).isTrue();
      assertThat(result.linked()).isFalse();
      assertThat(archive.faults()).isEmpty();
      assertThat(archive.view().story("another")).isPresent();
    }
  }

  private static void addAnother(Path place) {
    try (Archive other = Archive.open(place, Clock.systemUTC())) {
      other.add(
          Page.ofText("another", "قالت إيليني كوستا إن بلادها لم تعرض شيئاً."), Shared.analyzer());
      other.link(done -> {});
    }
  }

  private static List<String> told(ArchiveView view) {
    RecordJson json = new RecordJson();
    TreeSet<String> told = new TreeSet<>();
    for (Story story : view.stories(StoryQuery.ALL.withAll(true)).list()) {
      told.add(story.toString());
      view.claims(story).forEach(claim -> told.add(story.id() + claim));
      view.timeline(story).forEach(happening -> told.add(story.id() + happening));
      for (String article : story.articles()) {
        AnalysisRecord record = view.record(article).orElseThrow();
        told.add(json.line(record));
        view.copiesOf(article)
            .ifPresent(
                copies ->
                    told.add(
                        article
                            + copies.origin()
                            + copies.agency()
                            + new TreeSet<>(copies.articles())));
      }
    }
    return List.copyOf(told);
  }

  private static List<String> lines(Path part) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(part)) {
      Collection<Path> packed =
          files.filter(file -> file.getFileName().toString().matches("part.*gz")).sorted().toList();
      for (Path file : packed) {
        try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
          lines.addAll(reader.lines().toList());
        }
      }
    }
    return lines;
  }
}
