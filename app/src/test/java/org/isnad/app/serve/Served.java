package org.isnad.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.Archive;
import org.jspecify.annotations.Nullable;

/** A server of its own on a free port, over an archive in a folder, asked over real HTTP. */
final class Served implements AutoCloseable {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Desk desk;
  private final IsnadServer server;

  /** Serves what is in the folder; with tokens where some were made before. */
  Served(Path folder, boolean needsToken) {
    this(folder, needsToken, null);
  }

  /** The same behind a proxy. */
  Served(Path folder, boolean needsToken, @Nullable PublicAddress publicAddress) {
    desk = new Desk(() -> Archive.open(folder.resolve("archive"), Clock.systemUTC()), log::add);
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            folder.resolve("tokens.json"),
            needsToken,
            null,
            publicAddress,
            home(),
            folder.resolve("kept"));
    server = IsnadServer.start(settings, desk, log::add);
  }

  static Path home() {
    return Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
  }

  /** The same with the sample pages in it, compared. */
  static Served withSamples(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(home().resolve("samples/pages"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        pages.add(Page.ofBytes(name.substring(0, name.lastIndexOf('.')), Files.readAllBytes(file)));
      }
    }
    return with(folder, pages);
  }

  static Served with(Path folder, List<Page> pages) {
    Analyzer analyzer = new Analyzer();
    try (Archive archive = Archive.open(folder.resolve("archive"), Clock.systemUTC())) {
      pages.forEach(page -> archive.add(page, analyzer));
    }
    Served served = new Served(folder, false);
    served.awaitCompared();
    return served;
  }

  /** Waits until many articles together are known. */
  void awaitCompared() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!json("/api/v1/health").path("compared").asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never compared: " + log);
      }
      pause();
    }
  }

  static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(30);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  int port() {
    return server.port();
  }

  List<String> log() {
    return List.copyOf(log);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  JsonNode json(String path) {
    return read(get(path).body());
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> delete(String path, String... headers) {
    return send(request(path, headers).DELETE().build());
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}
