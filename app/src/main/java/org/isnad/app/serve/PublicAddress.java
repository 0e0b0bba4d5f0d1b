package org.isnad.app.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * What others call a server that stands behind a proxy: {@code https://news.example}. It is told,
 * and never taken from what a request claims.
 *
 * @param origin scheme, name and port, as a browser writes the origin of a page
 * @param name without the port
 */
public record PublicAddress(String origin, String name) {

  /**
   * @throws IllegalArgumentException where it is no such address
   */
  public static PublicAddress of(String written) {
    try {
      URI uri = new URI(written.strip());
      String scheme = uri.getScheme();
      String path = uri.getRawPath();
      boolean plain = path == null || path.isEmpty() || path.equals("/");
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      if (web
          && plain
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        String name = uri.getHost().toLowerCase(Locale.ROOT);
        int usual = "https".equalsIgnoreCase(scheme) ? 443 : 80;
        boolean plainPort = uri.getPort() < 0 || uri.getPort() == usual;
        String port = plainPort ? "" : ":" + uri.getPort();
        return new PublicAddress(scheme.toLowerCase(Locale.ROOT) + "://" + name + port, name);
      }
    } catch (URISyntaxException e) {
      throw wrong(written);
    }
    throw wrong(written);
  }

  private static IllegalArgumentException wrong(String written) {
    return new IllegalArgumentException(
        "a public address is written https://news.example, without a path; not: " + written);
  }

  boolean isSecure() {
    return origin.startsWith("https:");
  }
}
