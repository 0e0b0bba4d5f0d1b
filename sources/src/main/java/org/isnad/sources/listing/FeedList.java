package org.isnad.sources.listing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.sources.format.Format;
import org.isnad.sources.format.WebAddress;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds and sitemaps as people keep it: OPML, or text with an address a line, a name
 * behind it if one likes, and lines with {@code #} that are not read.
 */
public final class FeedList {

  /**
   * A feed of the list.
   *
   * @param outlet what the list calls it
   */
  public record Feed(String url, @Nullable String outlet) {}

  private FeedList() {}

  /**
   * @param failures takes the place, a line's number or a feed's name, and the reason of each that
   *     is no address
   * @throws ListingException where it cannot be read
   */
  public static List<Feed> read(byte[] bytes, Failures failures) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, Format.LOOKED_AT));
    List<Feed> feeds = new ArrayList<>();
    if (Format.of(start) == Format.FEED_LIST) {
      outlines(SafeXml.read(bytes).getRootElement(), feeds, failures);
    } else {
      lines(new String(bytes, StandardCharsets.UTF_8), feeds, failures);
    }
    return feeds;
  }

  /** Is told of what is no feed. */
  @FunctionalInterface
  public interface Failures {
    void failure(String place, String reason);
  }

  private static void outlines(Element root, List<Feed> feeds, Failures failures) {
    for (Element outline : root.getDescendants(Filters.element("outline"))) {
      String url = outline.getAttributeValue("xmlUrl");
      String name = outline.getAttributeValue("title", outline.getAttributeValue("text", ""));
      if (url != null) {
        add(url, name, "“" + name + "”", feeds, failures);
      }
    }
  }

  private static void lines(String text, List<Feed> feeds, Failures failures) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String content = line.replace("\uFEFF", "").strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        String[] parts = content.split("\\s+", 2);
        add(parts[0], parts.length == 1 ? "" : parts[1], "line " + number, feeds, failures);
      }
    }
  }

  private static void add(
      String url, String name, String place, List<Feed> feeds, Failures failures) {
    String outlet = name.isBlank() ? null : name.strip();
    new WebAddress()
        .normal(url)
        .ifPresentOrElse(
            normal -> feeds.add(new Feed(normal, outlet)),
            () -> failures.failure(place, "is no address of http or https: " + url));
  }
}
