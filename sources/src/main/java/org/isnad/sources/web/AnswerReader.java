package org.isnad.sources.web;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads what a server answers, no more of it than the bound allows. */
final class AnswerReader {

  private final Clock clock;

  AnswerReader(Clock clock) {
    this.clock = clock;
  }

  Answer read(ClassicHttpResponse response, Bound bound) throws IOException {
    int status = response.getCode();
    return switch (status) {
      case 200, 203 -> body(response, bound);
      case 304 -> new Answer.Unchanged();
      case 301, 302, 303, 307, 308 -> redirect(response, status);
      case 429, 503 -> later(response, true);
      case 408, 425, 500, 502, 504 -> later(response, false);
      default -> new Answer.Refused(status(status), status);
    };
  }

  private Answer later(ClassicHttpResponse response, boolean wholeHost) {
    Duration after = RetryAfter.read(header(response, "Retry-After"), clock.instant());
    return new Answer.Later(status(response.getCode()), after, wholeHost);
  }

  private static String status(int status) {
    return "answers with status " + status;
  }

  private static Answer redirect(ClassicHttpResponse response, int status) {
    String location = header(response, "Location");
    return location == null
        ? new Answer.Refused(status(status) + " and no address", 0)
        : new Answer.Redirect(location);
  }

  private static Answer body(ClassicHttpResponse response, Bound bound) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new Answer.Refused("answers with nothing", 0);
    }
    String type = lowerCase(response, "Content-Type");
    if (bound.refuses(type)) {
      return new Answer.Refused("is no page: " + type, 0);
    }
    if (entity.getContentLength() > bound.bytes() && !bound.cuts()) {
      return new Answer.Refused(bound.tooLarge(), 0);
    }
    return switch (lowerCase(response, "Content-Encoding")) {
      case "", "identity" -> body(response, entity.getContent(), bound);
      case "gzip", "x-gzip" -> unpacked(response, entity.getContent(), bound);
      default -> new Answer.Refused("comes packed in a way that was not asked for", 0);
    };
  }

  private static Answer unpacked(ClassicHttpResponse response, InputStream packed, Bound bound)
      throws IOException {
    try (InputStream in = new GZIPInputStream(new KeptOpen(packed))) {
      return body(response, in, bound);
    } catch (ZipException | EOFException e) {
      return new Answer.Refused("is packed, and damaged: " + e.getMessage(), 0);
    }
  }

  private static Answer body(ClassicHttpResponse response, InputStream in, Bound bound)
      throws IOException {
    byte[] bytes = in.readNBytes(bound.bytes() + 1);
    if (bytes.length > bound.bytes()) {
      if (!bound.cuts()) {
        return new Answer.Refused(bound.tooLarge(), 0);
      }
      bytes = Arrays.copyOf(bytes, bound.bytes());
    }
    return new Answer.Body(
        bytes,
        header(response, "Content-Type"),
        header(response, "ETag"),
        header(response, "Last-Modified"));
  }

  private static String lowerCase(ClassicHttpResponse response, String name) {
    String value = header(response, name);
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** Closing what is read from an answer would read the answer to its end. */
  private static final class KeptOpen extends FilterInputStream {

    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
