package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

  private static final int ARTICLES = 30;

  @TempDir private Path folder;

  /** Commits go on beside what is put meanwhile; nothing is missing, and nothing there twice. */
  @Test
  void whatIsKeptWhileTheIndexIsCommittedIsFoundOnce() {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    Analyzer analyzer = new Analyzer();
    try (Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      try (IndexKeeper index = new IndexKeeper(archive, workers, 2, 3)) {
        for (int i = 0; i < ARTICLES; i++) {
          archive.add(page(i), analyzer);
          index.kept(archive.intake().flush());
        }
        // The program ends here, as if killed: the last articles were never committed.
      }
      SearchResult found = archive.search(SearchRequest.of("المرفأ", ARTICLES));
      assertThat(found.total()).isEqualTo(ARTICLES);
      assertThat(archive.faults()).isEmpty();
    } finally {
      workers.shutdown();
    }
  }

  private static Page page(int number) {
    String text = "قال مدير المرفأ رقم " + number + " إن السفن عادت أمس.";
    return new Page("p" + number, null, null, null, null, null, new Page.PlainText(text));
  }
}
