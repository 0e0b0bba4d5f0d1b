package org.isnad.benchmark.extraction.pages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the pages of the extraction set, and their gold, from its stories and templates.
 *
 * <p>{@code PageGenerator benchmark/extraction} writes {@code pages/} and {@code gold.jsonl}; the
 * same stories and templates give the same bytes.
 */
public final class PageGenerator {

  private final Path folder;
  private final List<Family> families;
  private final Library library;
  private final Map<String, String> templates = new LinkedHashMap<>();

  public PageGenerator(Path folder) throws IOException {
    this.folder = folder;
    this.families = Family.read(folder.resolve("families.tsv"));
    this.library = new Library(stories(folder), comments(folder));
    for (Family family : families) {
      Path template = folder.resolve("families").resolve(family.name() + ".html");
      templates.put(family.name(), Files.readString(template));
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "benchmark/extraction");
    PageGenerator generator = new PageGenerator(folder);
    Map<String, byte[]> files = generator.files();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.write(path, file.getValue());
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(files.size() + " files in " + generator.folder);
  }

  /** All that is generated, by path within the folder. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> gold = new ArrayList<>();
    for (Family family : families) {
      String source = templates.getOrDefault(family.name(), "");
      Template template = compile(source);
      int number = 1;
      for (String name : family.stories()) {
        Story story = library.story(name);
        PageModel model = new PageModel(library, family, story);
        String page = family.name() + "-" + number++;
        String html = template.execute(model.build());
        files.put("pages/" + page + ".html", encode(html, family.charset()));
        gold.add(GoldWriter.line(page, family, story, model.url(), source));
      }
    }
    files.put("gold.jsonl", (String.join("\n", gold) + "\n").getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** What the charset lacks is written as a character reference, as old systems do. */
  private static byte[] encode(String html, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder encodable = new StringBuilder(html.length());
    html.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              encodable.append(encoder.canEncode(character) ? character : "&#" + c + ";");
            });
    return encodable.toString().getBytes(charset);
  }

  private static Template compile(String source) {
    return Mustache.compiler().defaultValue("").emptyStringIsFalse(true).compile(source);
  }

  private static List<Story> stories(Path folder) throws IOException {
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("stories"))) {
      for (Path file : files.sorted().toList()) {
        stories.add(StoryReader.read(file));
      }
    }
    return stories;
  }

  private static List<String[]> comments(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("comments.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
