package org.isnad.spark.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.isnad.analysis.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartWriterTest {

  private static final Part PART = new Part("news.jsonl", Part.Kind.LINES, 0, 100, 1, 7);

  @TempDir private Path folder = Path.of("");

  @Test
  void ofTwoAttemptsAtOnePartTheFirstThatIsWholeCounts() throws IOException {
    Configuration configuration = new Configuration();
    Folders folders = new Folders(folder.toString(), configuration);
    try (PartWriter slow = new PartWriter(folders, PART, "1", configuration)) {
      try (PartWriter quick = new PartWriter(folders, PART, "2", configuration)) {
        quick.write(Page.ofText("a", "نص"), "{\"id\":\"a\"}");
        quick.write(Page.ofText("b", "نص"), "{\"id\":\"b\"}");
        assertThat(quick.finish()).isEqualTo(new Counts(1, 0, 2, 0));
      }
      slow.write(Page.ofText("a", "نص"), "{\"id\":\"a\"}");
      slow.bad(new BadRecord("news.jsonl", "cannot be read now"));

      assertThat(slow.finish()).isEqualTo(new Counts(1, 0, 2, 0));
    }
    try (Stream<Path> records = Files.list(folder.resolve(Folders.RECORDS))) {
      Path kept =
          records
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .findFirst()
              .orElseThrow();
      assertThat(kept).hasContent("{\"id\":\"a\"}\n{\"id\":\"b\"}");
    }
    assertThat(folder.resolve(Folders.BAD)).doesNotExist();
  }
}
