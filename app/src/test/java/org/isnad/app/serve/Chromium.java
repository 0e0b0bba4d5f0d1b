package org.isnad.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser without a window, driven over its own protocol (Chrome DevTools), with nothing
 * between: neither a driver program nor a library has to be fetched for it.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Process process;
  private final Path profile;
  private final URI debugging;
  private final HttpClient http = HttpClient.newHttpClient();

  private Chromium(Process process, Path profile, URI debugging) {
    this.process = process;
    this.profile = profile;
    this.debugging = debugging;
  }

  /** Where the browser is: what the property isnad.chromium says, or a usual place. */
  static Optional<Path> find() {
    String told = System.getProperty("isnad.chromium");
    return Stream.concat(Stream.ofNullable(told), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program) throws IOException {
    Path profile = Files.createTempDirectory("isnad-chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-color-profile=srgb",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.contains("DevTools listening on ")) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException(program + " ended at once");
    }
    Thread drain = new Thread(() -> lines.lines().forEach(ignored -> {}), "chromium-output");
    drain.setDaemon(true);
    drain.start();
    String address = line.substring(line.indexOf("ws://"));
    return new Chromium(process, profile, URI.create(address.replace("ws://", "http://")));
  }

  /** Opens a tab. */
  Tab open() throws IOException, InterruptedException {
    URI create = debugging.resolve("/json/new?about:blank");
    HttpRequest request =
        HttpRequest.newBuilder(create).PUT(HttpRequest.BodyPublishers.noBody()).build();
    JsonNode tab =
        new JsonMapper().readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    return Tab.connect(http, URI.create(tab.path("webSocketDebuggerUrl").asText()));
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    try (Stream<Path> all = Files.walk(profile)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
