package org.isnad.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.jspecify.annotations.Nullable;

/** The sample pages, with copies that are cut, joined, undated: as lines of JSON. */
public final class Samples {

  private static final JsonMapper JSON = new JsonMapper();

  private Samples() {}

  /**
   * @param most so many of the sample pages, each with three more made of it
   */
  public static List<String> lines(int most) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("..", "samples", "pages"))) {
      files = all.sorted().limit(most).toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      String id = file.getFileName().toString();
      AnalysisRecord record =
          Shared.analyzer().analyze(Page.ofBytes("x", Files.readAllBytes(file)));
      String text = record.title() + "\n\n" + record.text();
      int length = text.length();
      LocalDate day = LocalDate.of(2031, 3, 5).plusDays(id.hashCode() & 3);
      lines.add(line(id, null, null, text));
      lines.add(line("9-" + id, "النشرة", day, text.substring(0, 2 * length / 3)));
      lines.add(line("0-" + id, "المرصد", null, text + "\n" + text.substring(length / 2)));
      lines.add(line("5-" + id, null, null, text.substring(length / 3)));
    }
    return lines;
  }

  /** A page as a line of JSON. */
  public static String line(
      String id, @Nullable String outlet, @Nullable LocalDate day, String text) {
    ObjectNode line = JSON.createObjectNode().put("id", id).put("outlet", outlet);
    return line.put("published", day == null ? null : day.toString()).put("text", text).toString();
  }
}
