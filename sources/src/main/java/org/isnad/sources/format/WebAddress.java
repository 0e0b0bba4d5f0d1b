package org.isnad.sources.format;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pages, in the one spelling by which the same address is known again.
 *
 * <p>{@code HTTP://Almina.example:80/a/../b#top} → {@code http://almina.example/b}; letters outside
 * ASCII are written as a browser sends them.
 */
public final class WebAddress {

  private final BasicURLNormalizer normalizer = new BasicURLNormalizer();

  /** Whether a person who writes this means an address and no file. */
  public static boolean isMeant(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /** {@code https://www.almina.example/a} → {@code almina.example}; null where it names no host. */
  public static @Nullable String host(String url) {
    String host;
    try {
      host = new URI(url).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
    return host != null && host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  /** The address, without the user it may name; empty where it is none of http or https. */
  public Optional<String> normal(String url) {
    return normal(null, url);
  }

  /**
   * @param base address of the page on which it stands, if it may be relative to one
   */
  public Optional<String> normal(@Nullable String base, String url) {
    try {
      URL context = base == null ? null : new URL(base);
      String normal = normalizer.filter(new URL(context, url.strip()).toExternalForm());
      return normal == null || !isWeb(new URI(normal)) ? Optional.empty() : Optional.of(normal);
    } catch (MalformedURLException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI uri) {
    return isMeant(uri.toString()) && uri.getHost() != null;
  }
}
