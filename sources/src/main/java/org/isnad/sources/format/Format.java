package org.isnad.sources.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The form of a file or an answer, told by its first characters, since names and content types are
 * often wrong.
 *
 * <p>{@code <?xml version="1.0"?><rss …} → {@code FEED}.
 */
public enum Format {
  /** Text or HTML, or bytes that are neither, which the analysis refuses. */
  PAGE,
  /** One page a line, as JSON. */
  JSON_LINES,
  /** Records of a crawl. */
  WARC,
  /** RSS or Atom. */
  FEED,
  /** A feed as JSON. */
  JSON_FEED,
  /** A sitemap, or an index of sitemaps. */
  SITEMAP,
  /** A list of feeds in OPML. */
  FEED_LIST;

  /** So many first bytes are looked at: prologues and comments may stand before the root. */
  public static final int LOOKED_AT = 8 * 1024;

  /**
   * @param start the first {@link #LOOKED_AT} bytes, unpacked, or all if there are fewer
   */
  public static Format of(byte[] start) {
    if (Signature.begins(start, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    }
    String text = new String(start, charset(start));
    int at = afterSpace(text, 0);
    if (at < text.length() && text.charAt(at) == '{') {
      return text.contains("jsonfeed.org/version/") ? JSON_FEED : JSON_LINES;
    }
    return switch (root(text, at)) {
      case "rss", "feed", "rdf" -> FEED;
      case "urlset", "sitemapindex" -> SITEMAP;
      case "opml" -> FEED_LIST;
      default -> PAGE;
    };
  }

  private static Charset charset(byte[] start) {
    boolean utf16 = Signature.begins(start, 0xFE, 0xFF) || Signature.begins(start, 0xFF, 0xFE);
    return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** The name of the first element, without prefix, in lower case; empty where there is none. */
  private static String root(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '<') {
      if (text.startsWith("<!--", at)) {
        at = afterSpace(text, after(text, "-->", at));
      } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
        at = afterSpace(text, afterDeclaration(text, at));
      } else {
        return name(text, at + 1);
      }
    }
    return "";
  }

  private static String name(String text, int start) {
    int end = start;
    int from = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      if (text.charAt(end) == ':') {
        from = end + 1;
      }
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  /** Behind {@code <!DOCTYPE rss [<!ENTITY a "b">]>}, with what it declares in brackets. */
  private static int afterDeclaration(String text, int at) {
    int end = text.indexOf('>', at);
    int bracket = text.indexOf('[', at);
    boolean declares = bracket >= 0 && bracket < end;
    return after(text, ">", declares ? after(text, "]", bracket) : at);
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\uFEFF';
  }
}
