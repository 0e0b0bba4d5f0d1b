package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code isnad watch} in a process of its own that the server kills in the middle of its answers,
 * with no chance to tidy up.
 */
class KilledWatchTest {

  private static final int PAGES = 45;

  /**
   * The request of each run at which it is killed: the first is for the rules, the next the feed.
   */
  private static final List<Integer> KILLED_AT = List.of(2, 5, 23, 24, 5);

  @TempDir private Path folder;

  @AutoClose private final LocalServer server = new LocalServer(this::answer);
  private final CommandLineCase isnad = new CommandLineCase();
  private final List<String> answered = new ArrayList<>();
  private volatile @Nullable Process running;
  private final AtomicInteger answersLeft = new AtomicInteger();

  @AfterEach
  void stopProcess() {
    kill();
  }

  private void kill() {
    Process killed = running;
    if (killed != null) {
      killed.destroyForcibly();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (answersLeft.decrementAndGet() == 0) {
      kill();
    } else {
      byte[] body = body(path).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, body.length);
      exchange.getResponseBody().write(body);
      answered.add(path);
    }
    exchange.close();
  }

  private String body(String path) {
    if (path.equals("/rss")) {
      StringBuilder items = new StringBuilder();
      for (int i = 1; i <= PAGES; i++) {
        items.append("<item><link>").append(server.url("/" + i)).append("</link></item>");
      }
      return "<rss version='2.0'><channel><title>الميناء</title>" + items + "</channel></rss>";
    }
    return "<p>أعلنت هيئة الموانئ أن السفينة رقم " + path.substring(1) + " دخلت الميناء صباح أمس.";
  }

  @Test
  void killedAtAnyPointItLosesNothingAndDoublesNothing() throws Exception {
    for (int requests : KILLED_AT) {
      assertThat(watch(requests)).as("killed at request %d", requests).isNotZero();
    }
    assertThat(watch(Integer.MAX_VALUE)).isZero();
    assertThat(number("archive.db", "select count(*) from article")).isEqualTo(PAGES);
    assertThat(number("archive.db", "select count(*) from revision")).isEqualTo(PAGES);
    assertThat(number("archive.db", "select count(distinct url) from article")).isEqualTo(PAGES);
    assertThat(isnad.run("check", "--archive", archive())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith(PAGES + " records come out the same, 0 otherwise, 0 pages");
    assertThat(isnad.run("search", "السفينة", "--archive", archive())).isEqualTo(ExitCode.DONE);
    answered.clear();
    assertThat(watch(Integer.MAX_VALUE)).isZero();
    assertThat(answered).filteredOn(path -> !path.equals("/robots.txt")).containsExactly("/rss");
  }

  /**
   * @param killedAt the request at which it is killed
   * @return its exit code
   */
  private int watch(int killedAt) throws Exception {
    Path feeds = Files.writeString(folder.resolve("feeds.txt"), server.url("/rss"));
    answersLeft.set(killedAt);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "watch",
            feeds.toString(),
            "--once",
            "--allow-private",
            "--delay",
            "0",
            "--archive",
            archive());
    Process started =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    running = started;
    assertThat(started.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return started.exitValue();
  }

  private int number(String file, String query) throws SQLException {
    String database = "jdbc:sqlite:" + Path.of(archive(), file);
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.getInt(1);
    }
  }

  private String archive() {
    return folder.resolve("archive").toString();
  }
}
