package org.isnad.analysis.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Warning;
import org.isnad.analysis.text.ArabicLetters;

/**
 * Text read as UTF-8 although not all of its bytes are: a page put together from parts in UTF-8 and
 * Windows-1256, or one that was cut in the middle of a letter. A run of foreign bytes that makes an
 * Arabic word in Windows-1256 is read so; any other is replaced.
 *
 * @param broken how many bytes are not valid UTF-8
 * @param replaced how many of them were replaced
 */
record BrokenUtf8(String text, int broken, int replaced) {

  private static final int SHORTEST_WORD = 3;

  static BrokenUtf8 read(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int broken = 0;
    int replaced = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return new BrokenUtf8(out.flip().toString(), broken, replaced);
      }
      int start = in.position();
      int end = start + result.length();
      while (end < bytes.length && bytes[end] < 0 && !startsLetter(bytes, end)) {
        end++;
      }
      String word = new String(bytes, start, end - start, Decoder.WINDOWS_1256);
      broken += end - start;
      if (isWord(word)) {
        out.put(word);
      } else {
        replaced += end - start;
        out.put("\uFFFD".repeat(end - start));
      }
      in.position(end);
    }
  }

  /** Whether two bytes make a letter of Arabic in UTF-8. */
  private static boolean startsLetter(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    return first >= 0xD8
        && first <= 0xDB
        && at + 1 < bytes.length
        && (bytes[at + 1] & 0xC0) == 0x80;
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST_WORD
        && word.chars().allMatch(c -> ArabicLetters.isArabicLetter((char) c));
  }

  /** What was done to the foreign bytes. */
  List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    if (replaced > 0) {
      warnings.add(Warning.of(Warning.Kind.BROKEN_BYTES, replaced));
    }
    if (broken > replaced) {
      warnings.add(Warning.of(Warning.Kind.MIXED_ENCODINGS, broken - replaced));
    }
    return warnings;
  }
}
