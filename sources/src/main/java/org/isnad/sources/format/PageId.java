package org.isnad.sources.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of a page that has an address and no id of its own: short enough to type, the same for the
 * same address everywhere.
 *
 * <p>{@code https://www.almina.example/a/17} → {@code almina.example-1f0c6f4ad2b0c9e7}.
 */
public final class PageId {

  private static final int DIGITS = 16;

  private PageId() {}

  public static String of(String url) {
    String host = WebAddress.host(url);
    return (host == null ? "page" : host)
        + "-"
        + sha256(url.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** SHA-256 in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
