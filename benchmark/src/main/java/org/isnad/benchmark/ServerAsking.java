package org.isnad.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks a running server over HTTP, as the page does. */
final class ServerAsking {

  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final String API = "/api/v1";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final JsonMapper mapper = new JsonMapper();
  private final String server;

  /**
   * @param server as {@code http://127.0.0.1:4747}
   */
  ServerAsking(String server) {
    this.server = server;
  }

  /** Asks and reads the whole answer, packed as browsers have it. */
  int status(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(packed(address), HttpResponse.BodyHandlers.ofByteArray());
    return answer.statusCode();
  }

  CompletableFuture<Integer> statusLater(String address) {
    return http.sendAsync(packed(address), HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }

  private HttpRequest packed(String address) {
    return request(address).header("Accept-Encoding", "gzip").build();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(server + address)).timeout(LONGEST);
  }

  JsonNode json(String address) throws IOException, InterruptedException {
    HttpRequest request = request(address).build();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " for " + address);
    }
    return mapper.readTree(answer.body());
  }

  /** The items of a list, from its first parts, at most so many. */
  List<JsonNode> items(String path, String parameters, int most)
      throws IOException, InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    while (items.size() < most) {
      JsonNode part = json(API + path + "?limit=" + Math.min(most, 100) + parameters + cursor);
      part.path("items").forEach(items::add);
      if (!part.path("next").isTextual()) {
        break;
      }
      cursor = "&cursor=" + encoded(part.path("next").asText());
    }
    return items.subList(0, Math.min(most, items.size()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** {@code api("/stories/", "a/b")} → {@code /api/v1/stories/a%2Fb}. */
  static String api(String path, String id) {
    return API + path + encoded(id);
  }
}
