package org.isnad.archive.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.analysis.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint by which the same page is known again: SHA-256 over what the page says and what
 * came with it. The id and the day it was fetched are not part of it.
 */
public final class PageHash {

  private PageHash() {}

  public static String of(Page page) {
    MessageDigest digest = sha256();
    add(digest, page.url());
    add(digest, page.outlet());
    add(digest, page.title());
    add(digest, page.published() == null ? null : page.published().toString());
    PackedSource source = PackedSource.of(page.source());
    add(digest, source.kind());
    digest.update(source.bytes());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, @Nullable String field) {
    digest.update((byte) (field == null ? 0 : 1));
    if (field != null) {
      digest.update(field.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
