package org.isnad.benchmark.extraction.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story's file: a head of {@code key: value} lines, an empty line, then a block a line.
 *
 * <p>A block is a paragraph unless its first character says otherwise: {@code ##} heading, {@code
 * >} quotation, {@code *} list item, {@code |} table row, {@code +} caption, {@code !} somebody's
 * post, {@code ~} link to another story.
 */
final class StoryReader {

  private final Map<String, String> head = new LinkedHashMap<>();
  private final List<String> gallery = new ArrayList<>();
  private final List<Story.Entry> live = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private StoryReader() {}

  static Story read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".txt", "");
    StoryReader reader = new StoryReader();
    List<String> lines = Files.readAllLines(file);
    int start = lines.indexOf("");
    lines.subList(0, start).forEach(reader::addHead);
    reader.addBlocks(lines.subList(start + 1, lines.size()));
    return reader.story(name);
  }

  private Story story(String name) {
    return new Story(
        name,
        required(name, "title"),
        head.get("subtitle"),
        required(name, "author"),
        required(name, "section"),
        LocalDateTime.parse(required(name, "date")),
        time(head.get("updated")),
        head.get("photo"),
        Arrays.asList(head.getOrDefault("tags", "").split("، ", 0)),
        gallery,
        live,
        blocks);
  }

  private static @Nullable LocalDateTime time(@Nullable String value) {
    return value == null ? null : LocalDateTime.parse(value);
  }

  private String required(String name, String key) {
    String value = head.get(key);
    if (value == null) {
      throw new IllegalArgumentException(name + " has no " + key);
    }
    return value;
  }

  private void addHead(String line) {
    int colon = line.indexOf(": ");
    String key = line.substring(0, colon);
    String value = line.substring(colon + 2);
    switch (key) {
      case "gallery" -> gallery.addAll(cells(value));
      case "live" -> {
        List<String> cells = cells(value);
        live.add(new Story.Entry(cells.get(0), cells.get(1), cells.get(2)));
      }
      default -> head.put(key, value);
    }
  }

  private void addBlocks(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      while (end < lines.size() && isPartOf(lines.get(i), lines.get(end))) {
        end++;
      }
      if (end > i) {
        blocks.add(gathered(lines.subList(i, end)));
        i = end - 1;
      } else {
        blocks.add(single(lines.get(i)));
      }
    }
  }

  private static boolean isPartOf(String first, String line) {
    return first.startsWith("* ") && line.startsWith("* ")
        || first.startsWith("| ") && line.startsWith("| ");
  }

  private static Block gathered(List<String> lines) {
    if (lines.get(0).startsWith("* ")) {
      return new Block.Items(lines.stream().map(line -> line.substring(2)).toList());
    }
    return new Block.Table(
        lines.stream().map(line -> cells(line.substring(2, line.length() - 1))).toList());
  }

  private static Block single(String line) {
    if (line.startsWith("## ")) {
      return new Block.Heading(line.substring(3));
    }
    String text = line.length() < 2 ? line : line.substring(2);
    return switch (line.substring(0, Math.min(2, line.length()))) {
      case "> " -> new Block.Quote(text);
      case "+ " -> new Block.Caption(text);
      case "~ " -> new Block.Related(text);
      case "! " -> new Block.Post(cells(text).get(0), cells(text).get(1));
      default -> new Block.Paragraph(line);
    };
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", 0)).map(String::strip).toList();
  }
}
