package org.isnad.analysis.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends text that some system took for another encoding on its way: UTF-8 read as Windows-1252 or
 * Windows-1256 and encoded again, {@code Ø§Ù„Ù‚Ù…Ø­} or {@code ط§ظ„ظ‚ظ…ط­} for القمح.
 */
final class TwiceEncoded {

  private static final List<Charset> MISTAKEN =
      List.of(Charset.forName("windows-1252"), Charset.forName("windows-1256"));

  /** What every Arabic letter begins with when it is taken for that encoding. */
  private static final String LEADS = "ØÙطظ";

  /** Share of such letters among all from which on a text looks encoded twice. */
  private static final double SUSPICIOUS = 0.3;

  private TwiceEncoded() {}

  /** The text as it was meant; null where it was encoded but once. */
  static @Nullable String decode(String text) {
    long letters = text.chars().filter(c -> c > 0x7F && !Character.isWhitespace(c)).count();
    long leads = text.chars().filter(c -> LEADS.indexOf(c) >= 0).count();
    if (letters == 0 || leads < letters * SUSPICIOUS) {
      return null;
    }
    for (Charset mistaken : MISTAKEN) {
      String decoded = decode(text, mistaken);
      if (decoded != null && LineShape.arabicLetters(decoded) * 4L > letters) {
        return decoded;
      }
    }
    return null;
  }

  /** The bytes that the text was before somebody took them for that encoding, as UTF-8. */
  private static @Nullable String decode(String text, Charset mistaken) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte[] encoded = String.valueOf(c).getBytes(mistaken);
      boolean lost = encoded.length == 1 && encoded[0] == '?' && c != '?';
      // A byte that the encoding has no character for was handed on as it was.
      bytes.put(lost && c < 0x100 ? new byte[] {(byte) c} : encoded);
    }
    bytes.flip();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
