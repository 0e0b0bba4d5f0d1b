package org.isnad.benchmark.extraction.pages;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A way of building pages, and the stories told with it: a line of {@code families.tsv}.
 *
 * @param part tuned, held, later, fresh, newer, newest, latest, kept or last
 * @param noise what is strewn into the text: bidi, nbsp, presentation or nothing
 */
record Family(
    String name,
    String part,
    Charset charset,
    String noise,
    String outlet,
    String domain,
    List<String> stories) {

  Family {
    stories = List.copyOf(stories);
  }

  static List<Family> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> of(line.split("\t", -1)))
        .toList();
  }

  private static Family of(String[] fields) {
    return new Family(
        fields[0],
        fields[1],
        Charset.forName(fields[2]),
        fields[3],
        fields[4],
        fields[5],
        Arrays.asList(fields[6].split(",", -1)));
  }

  /** The text with the invisible things that pages of this family have in it. */
  String withNoise(String html) {
    return switch (noise) {
      case "bidi" -> html.replace("،", "،\u200F").replace(" إن ", " \u202Bإن\u202C ");
      case "nbsp" -> html.replace(" في ", " في\u00A0").replace("ال", "\u200Dال");
      case "presentation" -> html.replace("لا", "\uFEFB");
      default -> html;
    };
  }
}
