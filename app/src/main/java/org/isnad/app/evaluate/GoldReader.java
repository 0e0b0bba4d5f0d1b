package org.isnad.app.evaluate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold records, one JSON file an article, from folders.
 *
 * <p>A file that an article names as its text is looked for in the gold folder, then in the folders
 * above it: {@code "text": "corpus/001.txt"} of {@code gold/seeds/001.json} is found where {@code
 * corpus} lies beside {@code gold}.
 */
public final class GoldReader {

  private final JsonMapper mapper = mapper();

  /** Reads one gold record. */
  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new SimpleModule("gold").addDeserializer(LocalDate.class, new DayReader()))
        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
        .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
        .configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true)
        .build();
  }

  /**
   * Reads all gold records of the folders.
   *
   * @throws GoldException where a folder or a file cannot be used; it names the file
   */
  public GoldSet read(List<Path> folders) throws GoldException {
    Map<String, Path> files = new LinkedHashMap<>();
    List<GoldArticle> articles = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path folder : folders) {
      for (Path file : goldFiles(folder)) {
        GoldArticle article = article(file);
        Path before = files.putIfAbsent(article.doc(), file);
        if (before != null) {
          throw new GoldException(file, "has the doc \"" + article.doc() + "\" of " + before);
        }
        articles.add(article);
        if (article.text() != null) {
          texts.put(article.doc(), rawText(folder, file, article.text()));
        }
      }
    }
    return new GoldSet(articles, texts);
  }

  private static List<Path> goldFiles(Path folder) throws GoldException {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(folder, "there is no such folder of gold records");
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files =
          list.filter(file -> file.toString().endsWith(".json"))
              .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
              .toList();
    } catch (IOException e) {
      throw new GoldException(folder, "cannot be read: " + e.getMessage());
    }
    if (files.isEmpty()) {
      throw new GoldException(folder, "holds no gold records (files ending in .json)");
    }
    return files;
  }

  private GoldArticle article(Path file) throws GoldException {
    String json = content(file);
    try {
      return mapper.readValue(json, GoldArticle.class);
    } catch (StreamReadException e) {
      throw new GoldException(file, "is not valid JSON: " + e.getOriginalMessage() + line(e));
    } catch (ValueInstantiationException e) {
      Throwable cause = e.getCause();
      String reason = cause == null ? e.getOriginalMessage() : cause.getMessage();
      throw new GoldException(file, reason + line(e));
    } catch (JsonMappingException e) {
      throw new GoldException(file, e.getOriginalMessage() + line(e));
    } catch (JsonProcessingException e) {
      throw new GoldException(file, e.getOriginalMessage());
    }
  }

  private static String line(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
  }

  private static String rawText(Path folder, Path file, String name) throws GoldException {
    for (Path place = folder.toAbsolutePath().normalize();
        place != null;
        place = place.getParent()) {
      Path text = place.resolve(name);
      if (Files.isRegularFile(text)) {
        return content(text).replace("\r\n", "\n").replace('\r', '\n');
      }
    }
    throw new GoldException(
        file, "names the text " + name + ", which is in no folder from " + folder + " upwards");
  }

  private static String content(Path file) throws GoldException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new GoldException(file, "is not valid UTF-8");
    } catch (IOException e) {
      throw new GoldException(file, "cannot be read: " + e.getMessage());
    }
  }

  /** Reads {@code "2023-09-04"}. */
  private static final class DayReader extends StdDeserializer<LocalDate> {

    @Serial private static final long serialVersionUID = 1L;

    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String day = json.getText();
      try {
        return day.isEmpty() ? null : LocalDate.parse(day);
      } catch (DateTimeException e) {
        throw JsonMappingException.from(json, "is not a day like 2023-09-04: " + day, e);
      }
    }
  }
}
