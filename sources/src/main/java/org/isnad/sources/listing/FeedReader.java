package org.isnad.sources.listing;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.sources.format.WebAddress;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS of any version, and Atom. An entry taken over from elsewhere ({@code <source>}) belongs to
 * the outlet it was taken from.
 */
final class FeedReader {

  private static final List<String> PUBLISHED =
      List.of("pubDate", "published", "issued", "created", "date");
  private static final List<String> CHANGED = List.of("updated", "modified");

  private final WebAddress addresses = new WebAddress();

  /**
   * @param url where the feed is, which links may be relative to
   */
  Listing read(byte[] bytes, @Nullable String url) {
    Document document = SafeXml.read(bytes);
    List<Element> elements = entryElements(document.getRootElement());
    SyndFeed feed = feed(document);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      // What ROME made of a date has lost its time zone; the element still has it.
      Element element = i < elements.size() ? elements.get(i) : new Element("item");
      entries.add(entry(feed.getEntries().get(i), element, url));
    }
    return new Listing(blankToNull(feed.getTitle()), entries, List.of());
  }

  private static SyndFeed feed(Document document) {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setPreserveWireFeed(false);
    try {
      return input.build(document);
    } catch (FeedException | IllegalArgumentException e) {
      throw new ListingException("is no feed that can be read: " + e.getMessage(), e);
    }
  }

  private static List<Element> entryElements(Element root) {
    List<Element> found = new ArrayList<>();
    for (Element child : root.getChildren()) {
      if (child.getName().equals("channel")) {
        found.addAll(entryElements(child));
      } else if (child.getName().equals("item") || child.getName().equals("entry")) {
        found.add(child);
      }
    }
    return found;
  }

  private Entry entry(SyndEntry entry, Element element, @Nullable String base) {
    String published = first(element, PUBLISHED);
    String changed = first(element, CHANGED);
    String link = entry.getLink() != null ? entry.getLink() : entry.getUri();
    return new Entry(
        link == null ? null : addresses.normal(base, link).orElse(null),
        blankToNull(entry.getTitle()),
        outlet(element),
        day(published.isEmpty() ? changed : published),
        changed.isEmpty() ? published : changed,
        html(entry));
  }

  /** RSS has the outlet's name or address itself in {@code source}, Atom a feed's head. */
  private static @Nullable String outlet(Element entry) {
    for (Element source : entry.getChildren()) {
      String name =
          source.getTextTrim().isEmpty() ? SafeXml.text(source, "title") : source.getTextTrim();
      String address = WebAddress.isMeant(name) ? name : source.getAttributeValue("url", "");
      if (source.getName().equals("source") && !(name + address).isEmpty()) {
        return name.isEmpty() || WebAddress.isMeant(name) ? WebAddress.host(address) : name;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String date) {
    return date.isEmpty() ? null : WrittenDay.of(date);
  }

  private static String first(Element element, List<String> names) {
    for (String name : names) {
      String text = SafeXml.text(element, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static @Nullable String html(SyndEntry entry) {
    List<SyndContent> contents = entry.getContents();
    return contents.isEmpty() ? null : blankToNull(contents.get(0).getValue());
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
