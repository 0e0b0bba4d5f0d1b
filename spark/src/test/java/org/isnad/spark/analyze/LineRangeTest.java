package org.isnad.spark.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineRangeTest {

  @Test
  void wherePartsAreCutEveryLineIsInOneOfThem() throws IOException {
    byte[] file = "a\n\nbcd\nefgh\n\nij".getBytes(StandardCharsets.UTF_8);
    for (int size = 1; size <= file.length; size++) {
      StringBuilder all = new StringBuilder();
      for (int start = 0; start < file.length; start += size) {
        String lines = lines(file, start, Math.min(file.length, start + size));
        assertThat(all.isEmpty() || lines.isEmpty() || all.charAt(all.length() - 1) == '\n')
            .as("cut by %s at %s", size, start)
            .isTrue();
        all.append(lines);
      }
      assertThat(all).hasToString("a\n\nbcd\nefgh\n\nij");
    }
  }

  private static String lines(byte[] file, int start, int end) throws IOException {
    int from = Math.max(0, start - 1);
    ByteArrayInputStream in = new ByteArrayInputStream(file, from, file.length - from);
    try (LineRange range = new LineRange(in, start, end)) {
      return new String(range.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
