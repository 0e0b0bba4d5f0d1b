package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.isnad.analysis.page.Decoder.Decoded;
import org.isnad.analysis.record.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String TEXT =
      "قال وزير الزراعة في البلاد إن موسم القمح هذا العام أفضل من سابقه، وإن المخازن امتلأت.";
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

  private final Decoder decoder = new Decoder();

  @Test
  void utf8WithAndWithoutMark() {
    check(TEXT.getBytes(StandardCharsets.UTF_8), null, TEXT);
    check(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null, TEXT);
  }

  @Test
  void utf16WithItsMark() {
    check(TEXT.getBytes(StandardCharsets.UTF_16), null, TEXT);
    check(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), null, TEXT);
  }

  @Test
  void encodingsOfOneByteByTheirContent() {
    check(TEXT.getBytes(WINDOWS_1256), null, TEXT);
    check(TEXT.getBytes(ISO_8859_6), null, TEXT);
  }

  @Test
  void theEncodingThatServerOrPageNames() {
    String page = "<meta charset='iso-8859-6'>" + TEXT;
    check(page.getBytes(ISO_8859_6), null, page);
    check(TEXT.getBytes(ISO_8859_6), "text/html; charset=ISO-8859-6", TEXT);
  }

  @Test
  void aNameThatTheBytesContradictIsNotBelieved() {
    String utf8 = "<meta charset='windows-1256'>" + TEXT;
    check(utf8.getBytes(StandardCharsets.UTF_8), "text/html; charset=windows-1256", utf8);
    String windows = "<meta charset='utf-8'>" + TEXT;
    check(windows.getBytes(WINDOWS_1256), null, windows);
    check(TEXT.getBytes(WINDOWS_1256), "text/html; charset=iso-8859-6", TEXT);
  }

  @Test
  void wordsOfAnotherEncodingAreReadInIt() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(" نشرة الأخبار".getBytes(WINDOWS_1256));
    Decoded decoded = decoder.decode("1", bytes.toByteArray(), null);
    assertThat(decoded.text()).isEqualTo(TEXT + " نشرة الأخبار");
    assertThat(decoded.warnings()).containsExactly(Warning.of(Warning.Kind.MIXED_ENCODINGS, 11));
  }

  @Test
  void otherBrokenBytesAreReplacedAndReported() {
    byte[] bytes = (TEXT + " ?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Decoded decoded = decoder.decode("1", bytes, null);
    assertThat(decoded.text()).isEqualTo(TEXT + " \uFFFD");
    assertThat(decoded.warnings()).containsExactly(Warning.of(Warning.Kind.BROKEN_BYTES, 1));
  }

  @Test
  void aShortTextWithManyBrokenBytesIsStillUtf8() {
    byte[] start = "قال الوزير ".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(start, start.length + 5);
    Arrays.fill(bytes, start.length, bytes.length, (byte) 0xFF);
    assertThat(decoder.decode("1", bytes, null).text()).startsWith("قال الوزير");
  }

  @Test
  void textThatWasEncodedTwiceIsDecodedTwice() {
    for (String mistaken : new String[] {"windows-1256", "ISO-8859-1"}) {
      String once = new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName(mistaken));
      Decoded decoded = decoder.decode("1", once.getBytes(StandardCharsets.UTF_8), null);
      assertThat(decoded.text()).isEqualTo(TEXT);
      assertThat(decoded.warnings()).containsExactly(Warning.of(Warning.Kind.ENCODED_TWICE));
    }
  }

  private void check(byte[] bytes, @Nullable String contentType, String expected) {
    Decoded decoded = decoder.decode("1", bytes, contentType);
    assertThat(decoded.text()).isEqualTo(expected);
    assertThat(decoded.warnings()).isEmpty();
  }
}
