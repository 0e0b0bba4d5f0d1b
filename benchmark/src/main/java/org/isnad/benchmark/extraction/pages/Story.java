package org.isnad.benchmark.extraction.pages;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells, before any template: an invented article with its metadata.
 *
 * @param name of its file, without ending
 * @param photo caption of the picture above the text
 * @param gallery captions of a gallery below it
 * @param live entries of a live report, the newest first
 */
record Story(
    String name,
    String title,
    @Nullable String subtitle,
    String author,
    String section,
    LocalDateTime published,
    @Nullable LocalDateTime updated,
    @Nullable String photo,
    List<String> tags,
    List<String> gallery,
    List<Entry> live,
    List<Block> blocks) {

  Story {
    tags = List.copyOf(tags);
    gallery = List.copyOf(gallery);
    live = List.copyOf(live);
    blocks = List.copyOf(blocks);
  }

  /** An entry of a live report. */
  record Entry(String time, String title, String text) {}

  /** The article's own words, as a reader would copy them, without inline marks. */
  List<String> body() {
    return Stream.concat(
            blocks.stream().flatMap(Story::own),
            live.stream().flatMap(entry -> Stream.of(entry.title(), entry.text())))
        .map(InlineMarks::plain)
        .toList();
  }

  private static Stream<String> own(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.text());
    }
    if (block instanceof Block.Heading heading) {
      return Stream.of(heading.text());
    }
    if (block instanceof Block.Quote quote) {
      return Stream.of(quote.text());
    }
    if (block instanceof Block.Items items) {
      return items.texts().stream();
    }
    if (block instanceof Block.Table table) {
      return table.rows().stream().map(row -> String.join(" ", row));
    }
    return Stream.empty();
  }

  /** The captions of all its pictures. */
  List<String> captions() {
    return Stream.of(
            Stream.ofNullable(photo),
            blocks.stream()
                .filter(Block.Caption.class::isInstance)
                .map(block -> ((Block.Caption) block).text()),
            gallery.stream())
        .flatMap(captions -> captions)
        .toList();
  }

  /** The first paragraph. */
  String lead() {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> InlineMarks.plain(((Block.Paragraph) block).text()))
        .findFirst()
        .orElse(title);
  }
}
