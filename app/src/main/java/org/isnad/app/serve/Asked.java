package org.isnad.app.serve;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody asks, checked against the contract. */
public final class Asked {

  /** So many bytes of a body that is too long are read on. */
  private static final long MOST_THROWN = 32L << 20;

  private final Context context;
  private final Map<String, String> values;

  Asked(Context context, Map<String, String> values) {
    this.context = context;
    this.values = values;
  }

  /** What stands in the path for {@code {id}}. */
  public String id() {
    return values.getOrDefault("id", "");
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public @Nullable LocalDate day(String name) {
    String value = values.get(name);
    return value == null ? null : LocalDate.parse(value);
  }

  public int number(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("the contract gives " + name + " no default");
    }
    return Integer.parseInt(value);
  }

  public boolean isTrue(String name) {
    return "true".equals(values.get(name));
  }

  /** One of an enum's constants, written in small letters. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return text(name)
        .map(value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  public int limit() {
    return number("limit");
  }

  /** Where the part begins that is asked for. */
  public @Nullable String cursor() {
    return values.get("cursor");
  }

  /**
   * The body.
   *
   * @throws Problem where it is longer than that
   */
  public byte[] body(int most) {
    try (InputStream in = context.req().getInputStream()) {
      byte[] body = in.readNBytes(most + 1);
      if (body.length > most) {
        readOn(in);
        throw new Problem(
            Problem.Code.TOO_LARGE, "the body may have " + (most >> 10) + " KB at most");
      }
      return body;
    } catch (IOException e) {
      throw new Problem(Problem.Code.BODY_UNREADABLE, "the body ends before its end");
    }
  }

  /** Who sends too much hears so only after it is sent: much of it is taken, and thrown away. */
  private static void readOn(InputStream in) throws IOException {
    byte[] thrown = new byte[1 << 16];
    long taken = 0;
    int more = in.read(thrown);
    while (more >= 0 && taken < MOST_THROWN) {
      taken += more;
      more = in.read(thrown);
    }
  }

  /** The files of a multipart body. */
  public List<Upload> uploads() {
    if (!context.isMultipartFormData()) {
      throw new Problem(Problem.Code.TYPE_UNKNOWN, "send multipart/form-data");
    }
    return context.uploadedFiles().stream().map(Asked::upload).toList();
  }

  private static Upload upload(UploadedFile file) {
    return new Upload() {
      @Override
      public String name() {
        return file.filename();
      }

      @Override
      public InputStream open() {
        return file.content();
      }
    };
  }

  /** Where this server is asked, as {@code http://localhost:4747}. */
  public String server() {
    return context.scheme() + "://" + context.host();
  }

  public String contentType() {
    String type = context.contentType();
    return type == null ? "" : type;
  }

  Context context() {
    return context;
  }
}
