package org.isnad.analysis.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a title: subtitle, byline, section. */
final class HeadFinder {

  private final Placeholders placeholders;
  private final Subtitles subtitles;
  private final Bylines bylines;
  private final Sections sections;

  HeadFinder(ElementNames names, DateLines dateLines, Clutter clutter, Placeholders placeholders) {
    this.placeholders = placeholders;
    subtitles = new Subtitles(names, dateLines);
    sections = new Sections(names);
    bylines = new Bylines(names, sections, clutter);
  }

  /** What was found; null where the page does not tell it. */
  record Head(@Nullable String subtitle, @Nullable String byline, @Nullable String section) {

    /** What turned out to be a caption is no subtitle. */
    Head without(List<String> captions) {
      return subtitle != null && captions.contains(subtitle)
          ? new Head(null, byline, section)
          : this;
    }

    /** With another byline. */
    Head by(String author) {
      return new Head(subtitle, author, section);
    }
  }

  /**
   * @param outlet as metadata or title element name it
   */
  Head find(Element body, NearLines near, Metadata metadata, @Nullable String outlet) {
    String author = placeholders.author(metadata.author());
    String byline =
        author != null && !author.equals(outlet)
            ? author
            : placeholders.author(bylines.find(near, outlet));
    return new Head(
        subtitles.find(
            near, metadata, Stream.of(outlet, byline).flatMap(Stream::ofNullable).toList()),
        byline,
        sections.find(body, near, metadata));
  }
}
