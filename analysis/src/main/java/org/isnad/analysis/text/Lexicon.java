package org.isnad.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads language data: plain UTF-8 text, one entry a line, fields separated by tabs, {@code #} for
 * comments.
 *
 * <p>{@code Lexicon.read(NameFinder.class, "titles.txt", 3)} reads {@code titles.txt} beside that
 * class.
 */
public final class Lexicon {

  private Lexicon() {}

  /**
   * One line of a lexicon.
   *
   * @param resource the file, for messages
   * @param line counted from one
   */
  public record Entry(String resource, int line, List<String> fields) {

    public Entry {
      fields = List.copyOf(fields);
    }

    public String field(int index) {
      return fields.get(index);
    }

    /** The parts of a field that holds several, separated by {@code |}; none where it is empty. */
    public List<String> list(int index) {
      String field = field(index);
      return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }

    /** The enum constant that a field names. */
    public <E extends Enum<E>> E constant(int index, Class<E> type) {
      try {
        return Enum.valueOf(type, field(index).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw broken("no " + type.getSimpleName() + ": " + field(index));
      }
    }

    public IllegalStateException broken(String reason) {
      return new IllegalStateException(resource + ":" + line + ": " + reason);
    }
  }

  /**
   * @param owner a class beside which the resource stands
   * @param columns how many fields every line must have
   * @throws IllegalStateException naming file and line, where a line is broken or the file is
   *     missing
   */
  public static List<Entry> read(Class<?> owner, String resource, int columns) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + ": not found beside " + owner.getName());
      }
      return entries(resource, decoded(stream.readAllBytes()), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String decoded(byte[] bytes) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static List<Entry> entries(String resource, String text, int columns) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      number++;
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      String line = text.substring(start, last);
      if (!line.isBlank() && line.charAt(0) != '#') {
        entries.add(entry(resource, number, line, columns));
      }
    }
    return entries;
  }

  private static Entry entry(String resource, int number, String line, int columns) {
    List<String> fields = new ArrayList<>(columns);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      fields.add(line.substring(start, tab));
      start = tab + 1;
    }
    fields.add(line.substring(start));
    Entry entry = new Entry(resource, number, fields);
    if (fields.size() != columns) {
      throw entry.broken("has " + fields.size() + " fields, not " + columns);
    }
    return entry;
  }
}
