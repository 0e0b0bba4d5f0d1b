package org.isnad.app.serve;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a server runs.
 *
 * @param port 0 for any that is free
 * @param tokens the file that holds the tokens
 * @param needsToken also on this machine's own address
 * @param otherOrigin the one other site that may read, {@code https://news.example}; null for none
 * @param publicAddress what others call it, behind a proxy; a token is needed then; null for none
 * @param home the folder that Isnad is installed in, where the samples are
 * @param keeps the folder for what the server itself keeps: saved searches, uploads
 */
public record ServerSettings(
    String host,
    int port,
    Path tokens,
    boolean needsToken,
    @Nullable String otherOrigin,
    @Nullable PublicAddress publicAddress,
    Path home,
    Path keeps) {

  /** The largest body that is read, in bytes. */
  public static final long LARGEST_UPLOAD = 256L << 20;

  /** The largest page that is analysed at once, in bytes. */
  public static final int LARGEST_PAGE = 4 << 20;
}
