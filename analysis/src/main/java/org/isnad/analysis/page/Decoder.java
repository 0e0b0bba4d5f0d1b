package org.isnad.analysis.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.record.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → text, in the encodings that Arabic pages come in.
 *
 * <p>The order of trust:
 *
 * <ol>
 *   <li>a byte order mark
 *   <li>UTF-8, if the bytes are valid UTF-8, whatever server and page say; text that was encoded
 *       twice is decoded twice ({@link TwiceEncoded})
 *   <li>the charset that the server names, then the one that the page's meta tag names, if its
 *       bytes make Arabic in it
 *   <li>UTF-8 with broken bytes, if it has more Arabic than broken bytes: they are read as
 *       Windows-1256 where they make Arabic words in that ({@link BrokenUtf8}), else replaced, and
 *       reported
 *   <li>Windows-1256 or ISO-8859-6, by where the article ال stands in them: a page in either, read
 *       as UTF-8, has hardly any Arabic
 * </ol>
 */
final class Decoder {

  static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int META_WITHIN = 4096;
  private static final String ARTICLE = "ال";

  /**
   * @param warnings what was lost or mended
   */
  record Decoded(String text, List<Warning> warnings) {

    Decoded {
      warnings = List.copyOf(warnings);
    }

    private static Decoded clean(String text) {
      return new Decoded(text, List.of());
    }
  }

  /**
   * @param contentType what the server said of them
   * @throws PageException where the bytes are no text
   */
  Decoded decode(String id, byte[] bytes, @Nullable String contentType) {
    if (bytes.length == 0) {
      throw new PageException(id, "is empty");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return Decoded.clean(withoutMark(new String(bytes, StandardCharsets.UTF_16)));
    }
    refuseBinary(id, bytes);
    BrokenUtf8 utf8 = BrokenUtf8.read(bytes);
    if (utf8.broken() == 0) {
      return mended(withoutMark(utf8.text()));
    }
    for (Charset named : named(bytes, contentType)) {
      String text = new String(bytes, named);
      if (!named.equals(StandardCharsets.UTF_8) && isArabic(text)) {
        return Decoded.clean(text);
      }
    }
    if (LineShape.arabicLetters(utf8.text()) > utf8.broken()) {
      return new Decoded(withoutMark(utf8.text()), utf8.warnings());
    }
    return Decoded.clean(singleByte(bytes));
  }

  private static Decoded mended(String text) {
    String mended = TwiceEncoded.decode(text);
    return mended == null
        ? Decoded.clean(text)
        : new Decoded(mended, List.of(Warning.of(Warning.Kind.ENCODED_TWICE)));
  }

  /** Whether the article, the commonest pair of letters, stands in it as in Arabic. */
  private static boolean isArabic(String text) {
    return count(text, ARTICLE) * 100 >= LineShape.arabicLetters(text);
  }

  private static String singleByte(byte[] bytes) {
    String windows = new String(bytes, WINDOWS_1256);
    String iso = new String(bytes, ISO_8859_6);
    return count(iso, ARTICLE) > count(windows, ARTICLE) ? iso : windows;
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  private static void refuseBinary(String id, byte[] bytes) {
    String known =
        startsWith(bytes, '%', 'P', 'D', 'F')
            ? "a PDF document"
            : startsWith(bytes, 'P', 'K', 3, 4)
                ? "a ZIP or office document"
                : startsWith(bytes, 0x1F, 0x8B)
                    ? "a gzip archive"
                    : startsWith(bytes, 0x89, 'P', 'N', 'G') || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                        ? "a picture"
                        : null;
    if (known == null && contains(bytes, (byte) 0)) {
      known = "a binary file";
    }
    if (known != null) {
      throw new PageException(id, "is " + known + ", not a page of text or HTML");
    }
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** What the server names, then what the page names, of the charsets that are known. */
  private static List<Charset> named(byte[] bytes, @Nullable String contentType) {
    int length = Math.min(bytes.length, META_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Charset server = contentType == null ? null : named(contentType);
    Charset page = named(head);
    if (server == null) {
      return page == null ? List.of() : List.of(page);
    }
    return page == null ? List.of(server) : List.of(server, page);
  }

  /** The charset of {@code <meta charset=…>} or {@code … text/html; charset=…}. */
  private static @Nullable Charset named(String text) {
    String head = text.toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = at + "charset=".length(); i < head.length(); i++) {
      char c = head.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
        name.append(c);
      } else if (name.length() > 0) {
        break;
      }
    }
    return known(name.toString());
  }

  private static @Nullable Charset known(String name) {
    return switch (name) {
      case "utf-8", "utf8" -> StandardCharsets.UTF_8;
      case "windows-1256", "cp1256", "cp-1256" -> WINDOWS_1256;
      case "iso-8859-6", "iso8859-6", "iso_8859-6", "arabic" -> ISO_8859_6;
      default -> null;
    };
  }
}
