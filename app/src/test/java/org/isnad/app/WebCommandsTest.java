package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that fetch, against a server on this machine. */
class WebCommandsTest {

  private static final String PORT =
      "أعلنت هيئة الموانئ أن ثلاث سفن دخلت الميناء الجديد صباح أمس بعد انتظار دام أسبوعين كاملين.";
  private static final String BOOKS =
      "افتتح وزير الثقافة معرض الكتاب السنوي في العاصمة بمشاركة مئتي دار نشر من عشرين بلداً.";

  @TempDir private Path folder;

  @AutoClose private final LocalServer server = new LocalServer(this::answer);
  private final CommandLineCase isnad = new CommandLineCase();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, Charset> charsets = new ConcurrentHashMap<>();
  private final Map<String, String> agents = new ConcurrentHashMap<>();

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    agents.put(path, exchange.getRequestHeaders().getFirst("User-Agent"));
    String page = pages.get(path);
    Charset charset = charsets.getOrDefault(path, StandardCharsets.UTF_8);
    byte[] body = (page == null ? "" : page).getBytes(charset);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=" + charset);
    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void analyzeTakesAddressesAndTellsWhoAsks() {
    pages.put("/1", "<p>" + PORT);
    assertThat(
            isnad.run(
                "analyze", server.url("/1"), "--allow-private", "--contact", "desk@almina.example"))
        .isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .contains("\"url\":\"" + server.url("/1") + "\"")
        .contains("هيئة الموانئ");
    assertThat(agents.get("/1"))
        .isEqualTo("isnad/development (reads Arabic news for an archive; desk@almina.example)");
    assertThat(isnad.run("explain", server.url("/1"), "--allow-private")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void addressesInsideAreRefusedUnlessAllowed() {
    pages.put("/1", "<p>" + PORT);
    assertThat(isnad.run("analyze", server.url("/1"))).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err())
        .contains(
            server.url("/1") + ": its address 127.0.0.1 is not a public one (see --allow-private)");
    assertThat(agents).isEmpty();
  }

  @Test
  void fetchKeepsPagesAndTheirRevisions() {
    pages.put("/1", "<p>" + PORT + "<p class=a>");
    assertThat(fetch(server.url("/1"))).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .startsWith(
            "added 1, unchanged 0, failed 0; 0 not changed since they were fetched, 0 left");
    pages.put("/1", "<p>" + PORT + "<p class=b>");
    assertThat(fetch(server.url("/1"))).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("added 0, unchanged 1, failed 0");
    pages.put("/1", "<p>" + PORT + " وبقيت سفينة واحدة في البحر.");
    assertThat(isnad.run("add", server.url("/1"), "--archive", archive(), "--allow-private"))
        .isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("added 0, changed 1, unchanged 0, failed 0");
    assertThat(isnad.err())
        .contains(server.url("/1") + ": changed, kept as version 2 of 127.0.0.1-");
    assertThat(fetch()).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("added 0, unchanged 0, failed 0");
  }

  /** ان is commoner in it than ال, so that its bytes look like ISO-8859-6. */
  @Test
  void aPageWhoseEncodingOnlyTheServerTellsIsReadFromTheWebAndFromTheArchive() {
    String text = "كان سلطان وعدنان ومروان وغسان فرسان زمان، وكان لقمان الحداد ربان سفينة ورثان.";
    pages.put("/1", "<p>" + text);
    charsets.put("/1", Charset.forName("windows-1256"));
    assertThat(isnad.run("analyze", server.url("/1"), "--allow-private")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("\"text\":\"" + text + "\"");
    assertThat(fetch(server.url("/1"))).isEqualTo(ExitCode.DONE);
    assertThat(isnad.run("check", "--archive", archive())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("1 records come out the same, 0 otherwise, 0 pages");
    assertThat(isnad.run("search", "--archive", archive(), "لقمان")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("ربان");
  }

  @Test
  void watchKeepsWhatIsNewInFeeds() throws IOException {
    pages.put("/rss", rss("/1"));
    pages.put("/1", "<p>" + PORT);
    pages.put("/2", "<p>" + BOOKS);
    Path feeds =
        Files.writeString(
            folder.resolve("feeds.txt"), server.url("/rss") + " صحيفة الميناء\nnonsense\n");
    assertThat(watch(feeds)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("added 1, unchanged 0, failed 0");
    assertThat(isnad.err()).contains(feeds + ", line 2: is no address of http or https: nonsense");
    pages.put("/rss", rss("/2", "/1", "/gone"));
    assertThat(watch(feeds)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.out()).startsWith("added 1, unchanged 0, failed 1");
    assertThat(isnad.err()).contains(server.url("/gone") + ": answers with status 404");
    assertThat(isnad.run("search", "--archive", archive(), "الميناء")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("صحيفة الميناء");
  }

  @Test
  void callsThatAreWrongAreTold() throws IOException {
    assertThat(fetch("almina.example/1")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("almina.example/1 is no address of http or https");
    assertThat(fetch(server.url("/1"), "--limit", "0")).isEqualTo(ExitCode.WRONG_CALL);
    Path empty = Files.writeString(folder.resolve("feeds.txt"), "# none yet\n");
    assertThat(watch(empty)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains(empty + ": names no feed");
    assertThat(watch(folder.resolve("missing"))).isEqualTo(ExitCode.WRONG_CALL);
    Path broken = Files.writeString(folder.resolve("feeds.opml"), "<opml><body></opml>");
    assertThat(watch(broken)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains(broken + ": is not well-formed XML: line 1");
  }

  private String rss(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><link>").append(server.url(path)).append("</link></item>");
    }
    return "<rss version='2.0'><channel><title>الميناء</title>" + items + "</channel></rss>";
  }

  private int fetch(String... urlsAndOptions) {
    return run("fetch", urlsAndOptions);
  }

  private int watch(Path feeds) {
    return run("watch", feeds.toString(), "--once");
  }

  private int run(String command, String... rest) {
    String[] args = new String[rest.length + 6];
    args[0] = command;
    System.arraycopy(rest, 0, args, 1, rest.length);
    String[] options = {"--allow-private", "--delay", "0", "--archive", archive()};
    System.arraycopy(options, 0, args, rest.length + 1, options.length);
    return isnad.run(args);
  }

  private String archive() {
    return folder.resolve("archive").toString();
  }
}
