package org.isnad.sources.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers byte by byte as a test likes, which no decent server would. */
final class RawServer implements AutoCloseable {

  /** The first byte of a connection that is to be safe, which is answered as any other. */
  private static final int TLS_HANDSHAKE = 22;

  /** Writes an answer, or what it takes for one. */
  @FunctionalInterface
  interface Script {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ServerSocket socket;
  private final Script script;

  RawServer(Script script) {
    this.script = script;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  private void accept() {
    try {
      while (true) {
        Socket one = socket.accept();
        threads.execute(() -> answer(one));
      }
    } catch (IOException e) {
      return; // the test is over
    }
  }

  private void answer(Socket one) {
    try (one) {
      boolean robots = head(one.getInputStream()).startsWith("GET /robots.txt ");
      if (robots) {
        write(
            one.getOutputStream(),
            "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      } else {
        script.answer(one.getOutputStream());
      }
    } catch (IOException e) {
      return; // the other side has had enough
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      boolean safeGreeting = head.isEmpty() && next == TLS_HANDSHAKE;
      if (next < 0 || safeGreeting) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  String url(String host) {
    return "http://" + host + ":" + socket.getLocalPort() + "/page";
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
