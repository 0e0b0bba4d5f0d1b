package org.isnad.sources.listing;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;

/**
 * Reads XML that others wrote: in the encoding its first bytes and prologue tell, without a
 * document type, so that it can name no other file and no entity that grows.
 */
final class SafeXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** An article in an entry is some ten elements deep. */
  private static final int DEEPEST = 200;

  private SafeXml() {}

  /**
   * @throws ListingException with line and reason, where it is not well-formed
   */
  static Document read(byte[] bytes) {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature(NO_DOCTYPE, true);
    builder.setExpandEntities(false);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
      Document document = builder.build(reader);
      requireFlat(document.getRootElement());
      return document;
    } catch (JDOMParseException e) {
      throw new ListingException(
          String.valueOf(e.getMessage()).contains("DOCTYPE")
              ? "has a document type (DOCTYPE), which is not read, for safety"
              : "is not well-formed XML: line " + e.getLineNumber() + ": " + cause(e),
          e);
    } catch (JDOMException | IOException e) {
      throw new ListingException("is not well-formed XML: " + e.getMessage(), e);
    }
  }

  /** What reads the elements further on goes down into them by recursion. */
  private static void requireFlat(Element root) {
    List<Element> level = List.of(root);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > DEEPEST) {
        throw new ListingException("has elements nested more than " + DEEPEST + " deep");
      }
      level = level.stream().flatMap(element -> element.getChildren().stream()).toList();
    }
  }

  /** The text of the first child with a name, in whatever namespace; empty where there is none. */
  static String text(Element parent, String name) {
    for (Element child : parent.getChildren()) {
      if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
        return child.getTextTrim();
      }
    }
    return "";
  }

  private static String cause(JDOMParseException e) {
    return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
  }
}
