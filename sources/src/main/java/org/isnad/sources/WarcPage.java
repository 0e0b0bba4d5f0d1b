package org.isnad.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.page.Page;
import org.isnad.sources.format.Compression;
import org.isnad.sources.format.PageId;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * WARC record → page: answers with a page in them, files, and text made from a page. Requests,
 * metadata, redirects, errors, pictures and the like are no pages, which is no failure.
 */
final class WarcPage {

  private static final Set<String> PAGE_TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");
  private static final int OK = 200;

  /**
   * @throws IOException where the record is broken
   * @throws IllegalArgumentException where what it says of itself is
   */
  Optional<Page> of(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return isHttp(response) ? ofResponse(response) : Optional.empty();
    }
    boolean file = record instanceof WarcResource || record instanceof WarcConversion;
    if (file && isPage(record.contentType().base().toString())) {
      String type = record.contentType().toString();
      return Optional.of(page((WarcTargetRecord) record, record.body().stream(), type));
    }
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private static Optional<Page> ofResponse(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse(null);
    if (http.status() != OK
        || type != null && !isPage(type)
        || response.target().endsWith("/robots.txt")) {
      return Optional.empty();
    }
    InputStream body = new BufferedInputStream(http.body().stream());
    // Crawlers unpack bodies and keep the header, or keep both: the bytes tell.
    body.mark(Compression.SIGNATURE);
    Compression compression = Compression.of(body.readNBytes(Compression.SIGNATURE));
    body.reset();
    return Optional.of(page(response, compression.unpack(body), type));
  }

  private static boolean isPage(String contentType) {
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return PAGE_TYPES.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  private static Page page(WarcTargetRecord record, InputStream body, @Nullable String type)
      throws IOException {
    byte[] bytes = body.readNBytes(Limits.PAGE + 1);
    if (bytes.length > Limits.PAGE) {
      throw new IllegalArgumentException(Limits.tooLarge("a page", Limits.PAGE));
    }
    String url = record.target();
    return new Page(
        PageId.of(url),
        url,
        null,
        null,
        null,
        LocalDate.ofInstant(record.date(), ZoneOffset.UTC),
        new Page.Bytes(bytes, type));
  }
}
