package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.app.serve.IsnadServer;
import org.isnad.app.serve.ServerSettings;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.Archive;
import picocli.CommandLine.Command;

/**
 * {@code isnad warm-up}: does once, on a page of its own in a folder that goes again, what the
 * commands do most; the samples, where there are any, are analysed too. The launcher runs it to
 * have Java write down what it has loaded by then, which later starts need not load again.
 */
@Command(
    name = "warm-up",
    hidden = true,
    mixinStandardHelpOptions = true,
    description =
        "Load what most commands need, for the launcher, which keeps it for later starts.")
final class WarmUpCommand implements Callable<Integer> {

  /**
   * What the page asks first in its views; an article's id, or its story by that, is its file's.
   */
  private static final List<String> ASKED =
      List.of(
          "/",
          "/openapi.json",
          "/api/v1/health",
          "/api/v1/stats",
          "/api/v1/stories?all=true",
          "/api/v1/stories/page",
          "/api/v1/stories/page/summary",
          "/api/v1/stories/page/branches",
          "/api/v1/stories/page/related",
          "/api/v1/stories/page/timeline",
          "/api/v1/stories/page/claims",
          "/api/v1/stories/page/articles",
          "/api/v1/articles/page",
          "/api/v1/entities",
          "/api/v1/search?facets=true&q=%D9%81");

  private static final int LOOKS = 200;
  private static final long LOOK_MILLIS = 50;

  private final Console console;

  WarmUpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-warm-up");
    try (InputStream page = WarmUpCommand.class.getResourceAsStream("warm-up.html")) {
      if (page == null) {
        throw new IllegalStateException("warm-up.html is missing");
      }
      Path file = folder.resolve("page.html");
      Files.copy(page, file);
      Path archive = folder.resolve("archive");
      run("analyze", file.toString());
      Path samples = console.home().resolve("samples").resolve("pages");
      if (Files.isDirectory(samples)) {
        // More of what the rules of the analysis are made of.
        run("analyze", samples.toString());
      }
      run("add", "--archive", archive.toString(), file.toString());
      run("stories", "--archive", archive.toString());
      serve(archive);
    } finally {
      remove(folder);
    }
    return ExitCode.DONE;
  }

  /** What the commands say is told to nobody. */
  private void run(String... args) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(
        new Console(InputStream.nullInputStream(), nobody, nobody, false, console.home()), args);
  }

  private void serve(Path archive) throws IOException, InterruptedException {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            archive.resolve(TokenCommand.FILE),
            false,
            null,
            null,
            console.home(),
            archive);
    try (Desk desk = new Desk(() -> Archive.open(archive, Clock.systemUTC()), line -> {});
        IsnadServer server = IsnadServer.start(settings, desk, line -> {})) {
      for (int look = 0; look < LOOKS && !desk.isCompared(); look++) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
      for (String asked : ASKED) {
        ask(server.port(), asked);
      }
    }
  }

  private static void ask(int port, String address) throws IOException {
    HttpURLConnection asking =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + port + address).toURL().openConnection();
    asking.setRequestProperty("Accept-Encoding", "gzip");
    try (InputStream answer = asking.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
