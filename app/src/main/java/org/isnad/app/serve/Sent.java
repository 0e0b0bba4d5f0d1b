package org.isnad.app.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** An answer ready to be sent: with its fingerprint, plain and packed. */
final class Sent {

  private static final int WORTH_PACKING = 1024;
  private static final int TAG = 16;

  private final Answer answer;
  private final String tag;
  private final byte[] packed;

  Sent(Answer answer) {
    this.answer = answer;
    this.tag = '"' + fingerprint(answer.bytes()) + '"';
    this.packed =
        answer.bytes().length < WORTH_PACKING || !isText(answer.type())
            ? new byte[0]
            : pack(answer.bytes());
  }

  Answer answer() {
    return answer;
  }

  String tag() {
    return tag;
  }

  /** The bytes packed by gzip; none where that is not worth it. */
  byte[] packed() {
    return packed;
  }

  int size() {
    return answer.bytes().length + packed.length;
  }

  static boolean isText(String type) {
    return type.startsWith("text/")
        || type.contains("json")
        || type.contains("javascript")
        || type.contains("xml") && !type.contains("sheet")
        || type.contains("yaml");
  }

  static String fingerprint(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, TAG);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
