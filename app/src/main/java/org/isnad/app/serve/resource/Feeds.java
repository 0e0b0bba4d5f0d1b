package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.app.serve.json.Json;
import org.isnad.archive.search.Hit;
import org.isnad.archive.story.Headline;

/**
 * What a saved search finds, as RSS 2.0 and as JSON Feed 1.1; {@code server} is where it is asked,
 * as addresses in a feed are whole.
 */
final class Feeds {

  private Feeds() {}

  static byte[] rss(SavedSearch search, List<Hit> hits, String server) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeStartElement("channel");
      element(xml, "title", search.name());
      element(xml, "link", server + "/search?q=" + encoded(search.query()));
      element(xml, "description", search.query());
      element(xml, "language", "ar");
      for (Hit hit : hits) {
        item(xml, hit, server);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static void item(XMLStreamWriter xml, Hit hit, String server) throws XMLStreamException {
    AnalysisRecord record = hit.record();
    xml.writeStartElement("item");
    element(xml, "title", Headline.of(record));
    element(xml, "link", link(record, server));
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters(clean(record.id()));
    xml.writeEndElement();
    element(xml, "description", hit.snippet().of(record.text()));
    if (record.published() != null) {
      element(
          xml,
          "pubDate",
          record
              .published()
              .date()
              .atTime(LocalTime.MIDNIGHT)
              .atOffset(ZoneOffset.UTC)
              .format(DateTimeFormatter.RFC_1123_DATE_TIME));
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  /** Without what XML cannot hold. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
                    || c == '\n'
                    || c == '\t')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  static byte[] json(SavedSearch search, List<Hit> hits, String server) {
    ObjectNode node = Json.object();
    node.put("version", "https://jsonfeed.org/version/1.1").put("title", search.name());
    node.put("home_page_url", server + "/search?q=" + encoded(search.query()))
        .put("language", "ar");
    ArrayNode items = node.putArray("items");
    for (Hit hit : hits) {
      AnalysisRecord record = hit.record();
      ObjectNode item = items.addObject();
      item.put("id", record.id()).put("title", Headline.of(record));
      item.put("url", link(record, server)).put("content_text", hit.snippet().of(record.text()));
      if (record.published() != null) {
        item.put("date_published", record.published().date() + "T00:00:00Z");
      }
    }
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String link(AnalysisRecord record, String server) {
    return record.url() == null ? server + "/article/" + encoded(record.id()) : record.url();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
