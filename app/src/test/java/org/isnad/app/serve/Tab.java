package org.isnad.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A tab of the browser: goes to addresses, runs scripts, and hears what goes wrong. */
final class Tab implements WebSocket.Listener {

  private static final int SECONDS = 30;

  private final JsonMapper mapper = new JsonMapper();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private @Nullable WebSocket socket;

  static Tab connect(HttpClient http, URI address) {
    Tab tab = new Tab();
    tab.socket = http.newWebSocketBuilder().buildAsync(address, tab).join();
    tab.send("Page.enable", Map.of());
    tab.send("Runtime.enable", Map.of());
    tab.send("Log.enable", Map.of());
    tab.send("Network.enable", Map.of());
    return tab;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      String message = part.toString();
      part.setLength(0);
      heard(message);
    }
    from.request(1);
    return null;
  }

  private void heard(String message) {
    try {
      JsonNode node = mapper.readTree(message);
      if (node.has("id")) {
        CompletableFuture<JsonNode> asked = waiting.remove(node.path("id").asInt());
        if (asked != null) {
          asked.complete(node);
        }
        return;
      }
      JsonNode told = node.path("params");
      switch (node.path("method").asText()) {
        case "Runtime.exceptionThrown" -> errors.add(told.path("exceptionDetails").toString());
        case "Runtime.consoleAPICalled" -> {
          if (List.of("error", "warning").contains(told.path("type").asText())) {
            errors.add(told.path("args").toString());
          }
        }
        case "Log.entryAdded" -> {
          if (told.path("entry").path("level").asText().equals("error")) {
            errors.add(
                told.path("entry").path("text").asText()
                    + " "
                    + told.path("entry").path("url").asText());
          }
        }
        case "Network.requestWillBeSent" -> requests.add(told.path("request").path("url").asText());
        default -> {
          // Nothing to do with the page.
        }
      }
    } catch (IOException e) {
      errors.add(e.toString());
    }
  }

  JsonNode send(String method, Map<String, Object> parameters) {
    int id = number.incrementAndGet();
    ObjectNode node = mapper.createObjectNode().put("id", id).put("method", method);
    node.set("params", mapper.valueToTree(parameters));
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    Objects.requireNonNull(socket).sendText(node.toString(), true).join();
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS).path("result");
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " " + parameters, e);
    }
  }

  /** Goes to an address and waits until the view is shown, and all of its parts. */
  void go(String address) {
    send("Page.navigate", Map.of("url", address));
    String path = URI.create(address).getRawPath();
    await(
        "document.readyState === 'complete' && document.documentElement.dataset.shown === '"
            + path
            + "' && !document.querySelector('[aria-busy]')");
  }

  /** Waits until a script's value is true. */
  void await(String script) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!isTrue(script)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never true: " + script + "; heard: " + errors);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  boolean isTrue(String script) {
    return run("!!(" + script + ")").asBoolean();
  }

  /** The value of a script, awaited where it is promised. */
  JsonNode run(String script) {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      String fault = result.path("exceptionDetails").toString();
      if (fault.contains("navigat") || fault.contains("Cannot read properties of null")) {
        return mapper.nullNode();
      }
      throw new IllegalStateException(fault);
    }
    return result.path("result").path("value");
  }

  String text(String selector) {
    return run("document.querySelector('" + selector + "')?.textContent ?? ''").asText();
  }

  void click(String selector) {
    run("document.querySelector('" + selector + "').click()");
  }

  /** Presses a key as a keyboard does. */
  void press(String key, int code) {
    for (String type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key,
              "windowsVirtualKeyCode",
              code,
              "text",
              key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
    }
  }

  void size(int width, int height, boolean dark) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  void cookie(String url, String name, String value) {
    send("Network.setCookie", Map.of("url", url, "name", name, "value", value));
  }

  void picture(Path file) throws IOException {
    JsonNode shot = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
  }

  /** What went wrong in the page since this was last asked. */
  List<String> errors() {
    List<String> heard = List.copyOf(errors);
    errors.clear();
    return heard;
  }

  /** Every address that was asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }
}
