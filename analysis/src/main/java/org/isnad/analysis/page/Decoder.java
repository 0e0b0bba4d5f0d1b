package org.isnad.analysis.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → text, in the encodings that Arabic pages come in.
 *
 * <p>The order of trust: a byte order mark; UTF-8, if the bytes are valid UTF-8, whatever the page
 * says of itself; the charset that the page's meta tag names; UTF-8 with broken bytes, which are
 * replaced and reported; Windows-1256, the encoding of the pages before UTF-8. The last two are
 * told apart by Arabic letters: read as UTF-8, a page in Windows-1256 has hardly any.
 */
final class Decoder {

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int META_WITHIN = 4096;

  /**
   * @param warning what was lost, or null
   */
  record Decoded(String text, @Nullable String warning) {}

  private record Utf8(String text, int broken) {}

  /**
   * @throws PageException where the bytes are no text
   */
  Decoded decode(String id, byte[] bytes) {
    if (bytes.length == 0) {
      throw new PageException(id, "is empty");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(withoutMark(new String(bytes, StandardCharsets.UTF_16)), null);
    }
    refuseBinary(id, bytes);
    Utf8 utf8 = utf8(bytes);
    if (utf8.broken() == 0) {
      return new Decoded(withoutMark(utf8.text()), null);
    }
    Charset named = namedCharset(bytes);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      return new Decoded(new String(bytes, named), null);
    }
    if (named != null || arabicLetters(utf8.text()) > utf8.broken()) {
      String warning = utf8.broken() + " bytes are not valid UTF-8 and were replaced";
      return new Decoded(withoutMark(utf8.text()), warning);
    }
    return new Decoded(new String(bytes, WINDOWS_1256), null);
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

  private static Utf8 utf8(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int broken = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return new Utf8(out.flip().toString(), broken);
      }
      broken += result.length();
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
  }

  private static long arabicLetters(String text) {
    return text.chars().filter(c -> c >= 0x0621 && c <= 0x064A).count();
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The charset of {@code <meta charset=…>} or {@code <meta … content="text/html; charset=…">}. */
  private static @Nullable Charset namedCharset(byte[] bytes) {
    int length = Math.min(bytes.length, META_WITHIN);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
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
      case "iso-8859-6" -> Charset.forName("ISO-8859-6");
      default -> null;
    };
  }
}
