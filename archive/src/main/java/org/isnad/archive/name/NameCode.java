package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/** Writes an identity, or the offices it held, in few bytes. */
public final class NameCode {

  private NameCode() {}

  /** What is told of an identity, but for its key and its articles. */
  public static byte[] write(Identity identity) {
    PackedWriter out = new PackedWriter();
    out.text(identity.name());
    out.text(identity.latin());
    out.text(identity.country());
    out.text(identity.kind().name());
    out.texts(identity.names());
    out.texts(identity.spellings());
    out.number(identity.joins().size());
    for (Join join : identity.joins()) {
      out.text(join.spelling());
      out.text(join.to());
      out.text(join.ground().name());
      out.fraction(join.score());
      out.texts(join.differences());
    }
    return out.bytes();
  }

  /** The identity, but for its articles. */
  public static Identity read(String id, String key, EntityType type, byte[] told) {
    PackedReader in = PackedReader.of(told);
    String name = in.text();
    String latin = in.text();
    String country = in.maybe();
    SourceKind kind = SourceKind.valueOf(in.text());
    List<String> names = in.texts();
    List<String> spellings = in.texts();
    List<Join> joins = Stream.generate(() -> join(in)).limit(in.count()).toList();
    return new Identity(
        id, key, type, name, latin, names, spellings, country, kind, joins, List.of());
  }

  private static Join join(PackedReader in) {
    return new Join(in.text(), in.text(), Ground.valueOf(in.text()), in.fraction(), in.texts());
  }

  /**
   * An office as it is kept.
   *
   * @param article its number
   * @param of where the body that it is held in stands among the article's entities; -1 for none
   */
  public record KeptOffice(
      long article, @Nullable LocalDate day, String title, int of, Span span) {}

  /** Offices in the order in which they are told. */
  public static byte[] offices(List<KeptOffice> offices) {
    if (offices.isEmpty()) {
      return new byte[0];
    }
    PackedWriter out = new PackedWriter();
    for (KeptOffice office : offices) {
      out.number(office.article());
      out.day(office.day());
      out.text(office.title());
      out.signed(office.of());
      out.number(office.span().start());
      out.number(office.span().length());
    }
    return out.bytes();
  }

  public static List<KeptOffice> offices(byte[] kept) {
    if (kept.length == 0) {
      return List.of();
    }
    PackedReader in = PackedReader.of(kept);
    List<KeptOffice> offices = new ArrayList<>();
    while (in.hasMore()) {
      long article = in.number();
      LocalDate day = in.day();
      String title = in.text();
      int of = (int) in.signed();
      int start = in.count();
      offices.add(new KeptOffice(article, day, title, of, new Span(start, start + in.count())));
    }
    return List.copyOf(offices);
  }

  /** Numbers that grow, each by how much. */
  public static byte[] growing(long[] numbers) {
    PackedWriter out = new PackedWriter();
    long before = 0;
    for (long number : numbers) {
      out.number(number - before);
      before = number;
    }
    return out.numbers();
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
    PackedWriter out = new PackedWriter();
    for (long number : numbers) {
      out.number(number);
    }
    return out.numbers();
  }

  /** What {@link #plain(long[])} gave. */
  public static long[] plain(byte[] bytes) {
    PackedReader in = PackedReader.ofNumbers(bytes);
    LongStream.Builder numbers = LongStream.builder();
    while (in.hasMore()) {
      numbers.add(in.number());
    }
    return numbers.build().toArray();
  }
}
