package org.isnad.archive.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PackedWriter} wrote. */
final class PackedReader {

  private static final int SEVEN = 7;
  private static final int MORE = 0x80;

  private final ByteBuffer in;
  private final List<String> texts;

  private PackedReader(ByteBuffer in, List<String> texts) {
    this.in = in;
    this.texts = texts;
  }

  static PackedReader of(byte[] packed) {
    PackedReader reader =
        new PackedReader(ByteBuffer.wrap(packed), new ArrayList<>(PackedWriter.COMMON));
    int count = reader.count();
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[reader.count()];
      reader.in.get(bytes);
      reader.texts.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return reader;
  }

  /** Of numbers alone. */
  static PackedReader ofNumbers(byte[] packed) {
    return new PackedReader(ByteBuffer.wrap(packed), List.of());
  }

  boolean hasMore() {
    return in.hasRemaining();
  }

  long number() {
    long number = 0;
    int shift = 0;
    int next = in.get();
    while ((next & MORE) != 0) {
      number |= (long) (next & MORE - 1) << shift;
      shift += SEVEN;
      next = in.get();
    }
    return number | (long) next << shift;
  }

  long signed() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  int count() {
    return Math.toIntExact(number());
  }

  double fraction() {
    return in.getDouble();
  }

  @Nullable LocalDate day() {
    long kept = number();
    if (kept == PackedWriter.NONE) {
      return null;
    }
    long number = kept - 1;
    return LocalDate.ofEpochDay(number >>> 1 ^ -(number & 1));
  }

  @Nullable String maybe() {
    int text = count();
    return text == PackedWriter.NONE ? null : texts.get(text - 1);
  }

  String text() {
    return Objects.requireNonNull(maybe());
  }

  List<String> texts() {
    return Stream.generate(this::text).limit(count()).toList();
  }
}
