package org.isnad.sources.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * A web of invented outlets on this machine, over real HTTP: every host whose name ends in {@code
 * .test} is the one server here.
 */
final class TestWeb implements AutoCloseable, DnsResolver {

  static final String HTML = "text/html; charset=utf-8";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, HttpHandler> routes = new ConcurrentHashMap<>();
  private final Map<String, InetAddress[]> names = new ConcurrentHashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;

  TestWeb() {
    try {
      server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
    String place = host + exchange.getRequestURI();
    requests.add(place);
    HttpHandler handler = routes.get(place);
    if (handler == null) {
      send(exchange, 404, HTML, "nothing here".getBytes(StandardCharsets.UTF_8));
    } else {
      handler.handle(exchange);
    }
    exchange.close();
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /**
   * @param place {@code almina.test/rss}
   */
  TestWeb on(String place, HttpHandler handler) {
    routes.put(place, handler);
    return this;
  }

  TestWeb put(String place, String type, byte[] body) {
    return on(place, exchange -> send(exchange, 200, type, body));
  }

  TestWeb put(String place, String type, String body) {
    return put(place, type, body.getBytes(StandardCharsets.UTF_8));
  }

  TestWeb redirect(String place, String to) {
    return on(
        place,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          send(exchange, 302, HTML, new byte[0]);
        });
  }

  TestWeb status(String place, int status) {
    return on(place, exchange -> send(exchange, status, HTML, new byte[0]));
  }

  /** A page of an article. */
  TestWeb article(String place, String text) {
    return put(place, HTML, "<html><body><article><p>" + text + "</p></article></body></html>");
  }

  TestWeb name(String host, String address) {
    try {
      names.put(host, InetAddress.getAllByName(address));
    } catch (UnknownHostException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** {@code almina.test/rss} → {@code http://almina.test:40123/rss}. */
  String url(String place) {
    int slash = place.indexOf('/');
    return "http://" + place.substring(0, slash) + ":" + port() + place.substring(slash);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What was asked for, without robots.txt. */
  List<String> requests() {
    synchronized (requests) {
      return requests.stream().filter(place -> !place.endsWith("/robots.txt")).toList();
    }
  }

  List<String> allRequests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  void forgetRequests() {
    requests.clear();
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] known = names.get(host);
    if (known != null) {
      return known;
    }
    if (host.endsWith(".invalid")) {
      throw new UnknownHostException(host); // without asking anybody
    }
    return InetAddress.getAllByName(host.endsWith(".test") ? "127.0.0.1" : host);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
