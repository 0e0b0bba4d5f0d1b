package org.isnad.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
   * @param source {@code file:line}, for messages
   */
  public record Entry(String source, List<String> fields) {

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
      return new IllegalStateException(source + ": " + reason);
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
      return read(resource, stream, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static List<Entry> read(String resource, InputStream stream, int columns)
      throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    List<Entry> entries = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(stream, decoder));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        entries.add(entry(resource + ":" + number, line, columns));
      }
    }
    return entries;
  }

  private static Entry entry(String source, String line, int columns) {
    Entry entry = new Entry(source, List.of(line.split("\t", -1)));
    if (entry.fields().size() != columns) {
      throw entry.broken("has " + entry.fields().size() + " fields, not " + columns);
    }
    return entry;
  }
}
