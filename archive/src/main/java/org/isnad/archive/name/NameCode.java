package org.isnad.archive.name;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes an identity, with the offices it held, in few bytes: all texts once, then who has which.
 * Numbers take a byte for each seven bits of them.
 */
public final class NameCode {

  private static final int SEVEN = 7;
  private static final int MORE = 0x80;
  private static final int NONE = 0;

  private NameCode() {}

  /**
   * @param number of an article by its id
   */
  public static byte[] write(
      Identity identity, List<HeldRole> roles, ToLongFunction<String> number) {
    return new Writer(number).write(identity, roles);
  }

  /** The identity, but for its articles. */
  public static Identity read(String id, EntityType type, byte[] told) {
    return new Reader(told).identity(id, type);
  }

  /**
   * @param article its id by its number
   */
  public static List<HeldRole> roles(byte[] told, LongFunction<String> article) {
    Reader reader = new Reader(told);
    reader.identity("", EntityType.PER);
    return reader.roles(article);
  }

  /** Numbers that grow, each by how much. */
  public static byte[] growing(long[] numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long before = 0;
    for (long number : numbers) {
      put(out, number - before);
      before = number;
    }
    return out.toByteArray();
  }

  /** What {@link #growing} gave. */
  public static long[] growing(byte[] bytes) {
    long[] numbers = plain(bytes);
    for (int i = 1; i < numbers.length; i++) {
      numbers[i] += numbers[i - 1];
    }
    return numbers;
  }

  /** Any numbers from 0 on. */
  public static byte[] plain(long[] numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (long number : numbers) {
      put(out, number);
    }
    return out.toByteArray();
  }

  /** What {@link #plain(long[])} gave. */
  public static long[] plain(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<Long> numbers = new ArrayList<>();
    while (in.hasRemaining()) {
      numbers.add(get(in));
    }
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }

  private static void put(ByteArrayOutputStream out, long number) {
    long rest = number;
    while (rest >= MORE) {
      out.write((int) (rest & MORE - 1 | MORE));
      rest >>>= SEVEN;
    }
    out.write((int) rest);
  }

  private static long get(ByteBuffer in) {
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

  /** Days before 1970 too. */
  private static long day(@Nullable LocalDate day) {
    if (day == null) {
      return NONE;
    }
    long number = day.toEpochDay();
    return 1 + (number << 1 ^ number >> Long.SIZE - 1);
  }

  private static @Nullable LocalDate day(long kept) {
    if (kept == NONE) {
      return null;
    }
    long number = kept - 1;
    return LocalDate.ofEpochDay(number >>> 1 ^ -(number & 1));
  }

  private static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ToLongFunction<String> number;

    Writer(ToLongFunction<String> number) {
      this.number = number;
    }

    byte[] write(Identity identity, List<HeldRole> roles) {
      text(identity.key());
      text(identity.name());
      text(identity.latin());
      text(identity.country());
      text(identity.kind().name());
      texts(identity.names());
      texts(identity.spellings());
      put(out, identity.joins().size());
      identity.joins().forEach(this::join);
      put(out, roles.size());
      roles.forEach(this::role);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      put(all, texts.size());
      for (String text : texts.keySet()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(all, bytes.length);
        all.writeBytes(bytes);
      }
      all.writeBytes(out.toByteArray());
      return all.toByteArray();
    }

    private void text(@Nullable String text) {
      put(out, text == null ? NONE : texts.computeIfAbsent(text, t -> texts.size() + 1));
    }

    private void texts(List<String> several) {
      put(out, several.size());
      several.forEach(this::text);
    }

    private void join(Join join) {
      text(join.spelling());
      text(join.to());
      text(join.ground().name());
      out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(join.score()).array());
      texts(join.differences());
    }

    private void role(HeldRole role) {
      text(role.title());
      text(role.of());
      put(out, day(role.first()));
      put(out, day(role.last()));
      put(out, role.tellings().size());
      for (HeldRole.Telling telling : role.tellings()) {
        put(out, number.applyAsLong(telling.article()));
        put(out, day(telling.day()));
        put(out, telling.span().start());
        put(out, telling.span().length());
      }
    }
  }

  private static final class Reader {
    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();

    Reader(byte[] told) {
      in = ByteBuffer.wrap(told);
      int count = count();
      for (int i = 0; i < count; i++) {
        byte[] bytes = new byte[count()];
        in.get(bytes);
        texts.add(new String(bytes, StandardCharsets.UTF_8));
      }
    }

    private int count() {
      return Math.toIntExact(get(in));
    }

    private @Nullable String maybe() {
      int text = count();
      return text == NONE ? null : texts.get(text - 1);
    }

    private String text() {
      return Objects.requireNonNull(maybe());
    }

    private List<String> texts() {
      return Stream.generate(this::text).limit(count()).toList();
    }

    Identity identity(String id, EntityType type) {
      String key = text();
      String name = text();
      String latin = text();
      String country = maybe();
      SourceKind kind = SourceKind.valueOf(text());
      List<String> names = texts();
      List<String> spellings = texts();
      List<Join> joins = Stream.generate(this::join).limit(count()).toList();
      return new Identity(
          id, key, type, name, latin, names, spellings, country, kind, joins, List.of());
    }

    private Join join() {
      return new Join(text(), text(), Ground.valueOf(text()), in.getDouble(), texts());
    }

    List<HeldRole> roles(LongFunction<String> article) {
      return Stream.generate(() -> role(article)).limit(count()).toList();
    }

    private HeldRole role(LongFunction<String> article) {
      String title = text();
      String of = maybe();
      LocalDate first = day(get(in));
      LocalDate last = day(get(in));
      List<HeldRole.Telling> tellings =
          Stream.generate(() -> telling(article)).limit(count()).toList();
      return new HeldRole(title, of, first, last, tellings);
    }

    private HeldRole.Telling telling(LongFunction<String> article) {
      String id = article.apply(get(in));
      LocalDate day = day(get(in));
      int start = count();
      return new HeldRole.Telling(id, day, new Span(start, start + count()));
    }
  }
}
