package org.isnad.archive.name;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts and numbers in few bytes: every text once, before all; a number takes a byte for
 * each seven bits of it.
 */
final class PackedWriter {

  private static final int SEVEN = 7;
  private static final int MORE = 0x80;

  /** These are not written out; the order is part of what is kept. */
  static final List<String> COMMON =
      Stream.<Enum<?>[]>of(EntityType.values(), SourceKind.values(), Ground.values())
          .flatMap(Arrays::stream)
          .map(Enum::name)
          .distinct()
          .toList();

  /** For what is not there. */
  static final int NONE = 0;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  PackedWriter() {
    COMMON.forEach(text -> texts.put(text, texts.size() + 1));
  }

  /** One from 0 on. */
  void number(long number) {
    put(out, number);
  }

  private static void put(ByteArrayOutputStream out, long number) {
    long rest = number;
    while ((rest & -MORE) != 0) {
      out.write((int) (rest & MORE - 1 | MORE));
      rest >>>= SEVEN;
    }
    out.write((int) rest);
  }

  /** Small ones of either sign in few bytes. */
  void signed(long number) {
    number(number << 1 ^ number >> Long.SIZE - 1);
  }

  void fraction(double number) {
    out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
  }

  void day(@Nullable LocalDate day) {
    if (day == null) {
      number(NONE);
    } else {
      long number = day.toEpochDay();
      number(1 + (number << 1 ^ number >> Long.SIZE - 1));
    }
  }

  void text(@Nullable String text) {
    number(text == null ? NONE : texts.computeIfAbsent(text, t -> texts.size() + 1));
  }

  void texts(List<String> several) {
    number(several.size());
    several.forEach(this::text);
  }

  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<String> own = texts.keySet().stream().skip(COMMON.size()).toList();
    put(all, own.size());
    for (String text : own) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      put(all, bytes.length);
      all.writeBytes(bytes);
    }
    all.writeBytes(out.toByteArray());
    return all.toByteArray();
  }

  /** Numbers alone, without texts. */
  byte[] numbers() {
    return out.toByteArray();
  }
}
