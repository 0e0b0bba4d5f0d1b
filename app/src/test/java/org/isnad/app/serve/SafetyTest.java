package org.isnad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.app.serve.ServerTest.assertProblem;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.analysis.page.Page;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.Archive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who means ill may try. */
class SafetyTest {

  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  @TempDir private Path folder;

  @Test
  void onAnotherNameNothingIsAnswered() throws IOException {
    try (Served served = new Served(folder, false)) {
      String answer = raw(served, "GET /api/v1/health HTTP/1.1\r\nHost: evil.example\r\n");
      assertThat(answer).startsWith("HTTP/1.1 403").contains("host-refused");
      assertThat(raw(served, "GET /api/v1/health HTTP/1.1\r\nHost: localhost:1\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  /** What comes back on a connection of our own: an HTTP client would not send such a thing. */
  private static String raw(Served served, String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      OutputStream out = socket.getOutputStream();
      out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anotherSiteChangesNothing() {
    try (Served served = new Served(folder, false)) {
      String path = "/api/v1/imports/samples";
      assertProblem(
          served.post(path, "text/plain", "", "Origin", "https://evil.example"),
          403,
          "origin-refused");
      assertProblem(
          served.post(path, "text/plain", "", "Sec-Fetch-Site", "cross-site"),
          403,
          "origin-refused");
      assertProblem(
          served.post(path, "text/plain", "", "Cookie", "isnad_token=x"), 403, "origin-refused");
      assertThat(served.get("/api/v1/stats").headers().map())
          .doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void noAddressLeadsOutOfThePage() throws IOException {
    try (Served served = new Served(folder, false)) {
      for (String path :
          List.of(
              "/assets/x/../openapi.yaml",
              "/assets/x/..%2fopenapi.yaml",
              "/assets/x/%2e%2e/%2e%2e/openapi.yaml",
              "/assets/x/shell.html",
              "/assets/x//etc/passwd",
              "/api/v1/articles/..%2F..%2Ftokens.json/page",
              "/../../etc/passwd")) {
        String answer = raw(served, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(answer).doesNotContain("root:");
      }
    }
  }

  @Test
  void noHeaderIsAddedByWhatIsAsked() throws IOException {
    try (Served served = Served.with(folder, List.of(Page.ofText("a\r\nX-Evil: 1", text(""))))) {
      for (String path :
          List.of(
              "/api/v1/articles/a%0D%0AX-Evil:%201/page",
              "/api/v1/articles/a%0D%0AX-Evil:%201",
              "/api/v1/search?q=%0D%0AX-Evil:%201&format=csv",
              "/x%0D%0AX-Evil:%201")) {
        String answer = raw(served, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        assertThat(head).as(path).doesNotContainIgnoringCase("\nX-Evil");
      }
    }
  }

  private static String text(String more) {
    return "قال الوزير سليم الحداد إن الجسر الجديد سيفتح غداً أمام السيارات. " + more;
  }

  @Test
  void aKeptPageIsNoPageToABrowser() {
    Page page =
        Page.ofHtml("evil", "<html><body><p>" + text("") + "</p>" + SCRIPT + "</body></html>");
    try (Served served = Served.with(folder, List.of(page))) {
      HttpResponse<String> answer = served.get("/api/v1/articles/evil/page");
      assertThat(answer.body()).contains("<script>");
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("sandbox");
    }
  }

  @Test
  void thePageAllowsNoScriptButItsOwn() {
    try (Served served = new Served(folder, false)) {
      HttpResponse<String> page = served.get("/");
      String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
      assertThat(policy).doesNotContain("unsafe");
      assertThat(page.body()).doesNotContain("style=").doesNotContainPattern("<script>|\\son\\w+=");
    }
  }

  @Test
  void analyzeAsksNoAddress() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer inner =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    inner.createContext("/", exchange -> asked.incrementAndGet());
    inner.start();
    try (Served served = new Served(folder, false)) {
      String url = "http://127.0.0.1:" + inner.getAddress().getPort() + "/secret";
      String html =
          "<link rel=canonical href='" + url + "'><img src='" + url + "'><p>" + text("") + "</p>";
      HttpResponse<String> answer =
          served.post(
              "/api/v1/analyze",
              "application/json",
              "{\"html\":\"" + html.replace("\"", "\\\"") + "\",\"url\":\"" + url + "\"}");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(asked).hasValue(0);
    } finally {
      inner.stop(0);
    }
  }

  @Test
  void whatIsTooLongIsNotRead() {
    try (Served served = new Served(folder, false)) {
      String page = "ا".repeat(ServerSettings.LARGEST_PAGE);
      assertProblem(served.post("/api/v1/analyze", "text/plain", page), 413, "too-large");
      assertProblem(served.get("/api/v1/search?q=" + "a".repeat(501)), 400, "parameter-wrong");
    }
  }

  @Test
  void aTokenAllowsWhatItsRoleDoes() {
    Tokens tokens = new Tokens(folder.resolve("tokens.json"));
    String reader = tokens.create("reader", Role.READ, Clock.systemUTC());
    String editor = tokens.create("editor", Role.EDIT, Clock.systemUTC());
    try (Served served = new Served(folder, true)) {
      assertProblem(served.get("/api/v1/stats"), 401, "token-needed");
      assertProblem(served.get("/api/v1/stats", "Authorization", "Bearer x"), 401, "token-wrong");
      assertThat(served.get("/api/v1/health").statusCode()).isEqualTo(200);
      assertThat(served.get("/api/v1/stats", "Authorization", "Bearer " + reader).statusCode())
          .isEqualTo(200);
      String path = "/api/v1/imports/samples";
      assertProblem(
          served.post(path, "text/plain", "", "Authorization", "Bearer " + reader),
          403,
          "role-too-low");
      assertThat(
              served.post(path, "text/plain", "", "Authorization", "Bearer " + editor).statusCode())
          .isEqualTo(202);
      tokens.revoke("reader");
      assertProblem(
          served.get("/api/v1/stats", "Authorization", "Bearer " + reader), 401, "token-wrong");
    }
  }

  @Test
  void aTokenIsKeptAsItsFingerprintOnly() throws IOException {
    Path file = folder.resolve("tokens.json");
    String token = new Tokens(file).create("one", Role.READ, Clock.systemUTC());
    assertThat(Files.readString(file)).contains("\"one\"").doesNotContain(token.substring(6));
  }

  @Test
  void otherMachinesMayNotAskWithoutAToken() {
    assertThatThrownBy(() -> start(settings("0.0.0.0", 0, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isnad token create");
    PublicAddress address = PublicAddress.of("https://news.example");
    assertThatThrownBy(() -> start(settings("127.0.0.1", 0, address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isnad token create");
  }

  @Test
  void whereThePortIsTakenNoArchiveIsMade() {
    try (Served first = new Served(folder, false)) {
      assertThatThrownBy(() -> start(settings("127.0.0.1", first.port(), null)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("--port");
    }
    assertThat(folder.resolve("another")).doesNotExist();
  }

  private ServerSettings settings(String host, int port, @Nullable PublicAddress address) {
    return new ServerSettings(
        host, port, folder.resolve("none"), false, null, address, folder, folder);
  }

  private void start(ServerSettings settings) {
    Path another = folder.resolve("another");
    try (Desk desk = new Desk(() -> Archive.open(another, Clock.systemUTC()), line -> {})) {
      IsnadServer.start(settings, desk, line -> {}).close();
    }
  }

  /** A proxy asks under its own name or under the one it is asked by; its page is of that name. */
  @Test
  void behindAProxyItsOwnPageMayAskAndATokenIsNeeded() throws IOException {
    String token =
        new Tokens(folder.resolve("tokens.json")).create("one", Role.EDIT, Clock.systemUTC());
    PublicAddress address = PublicAddress.of("https://news.example/");
    try (Served served = new Served(folder, false, address)) {
      String stats = "GET /api/v1/stats HTTP/1.1\r\nHost: ";
      assertThat(raw(served, stats + "news.example\r\n")).startsWith("HTTP/1.1 401");
      assertThat(raw(served, stats + "evil.example\r\n")).startsWith("HTTP/1.1 403");
      assertProblem(served.get("/api/v1/stats"), 401, "token-needed");
      HttpResponse<String> entered =
          served.post("/api/v1/session", "text/plain", token, "Origin", "https://news.example");
      assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly", "Secure", "SameSite=Strict");
      assertProblem(
          served.post("/api/v1/session", "text/plain", token, "Origin", "https://evil.example"),
          403,
          "origin-refused");
    }
  }

  @Test
  void theLinksOfAFeedAreOfThePublicAddress() {
    String[] token = {
      "Authorization",
      "Bearer "
          + new Tokens(folder.resolve("tokens.json")).create("one", Role.EDIT, Clock.systemUTC())
    };
    PublicAddress address = PublicAddress.of("https://news.example:8443");
    try (Served served = new Served(folder, false, address)) {
      HttpResponse<String> saved =
          served.post("/api/v1/saved-searches", "application/json", "{\"query\":\"الجسر\"}", token);
      String rss = Served.read(saved.body()).path("rss").asText();
      assertThat(served.get(rss, token).body())
          .contains("<link>https://news.example:8443/search?q=");
    }
  }

  @Test
  void aPublicAddressIsASitesAlone() {
    assertThat(PublicAddress.of("HTTPS://News.example/").origin())
        .isEqualTo("https://news.example");
    assertThat(PublicAddress.of("https://news.example:443").origin())
        .isEqualTo("https://news.example");
    for (String wrong :
        List.of(
            "news.example", "ftp://news.example", "https://a@b", "https://a/b", "https://a?b")) {
      assertThatThrownBy(() -> PublicAddress.of(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(wrong);
    }
  }
}
