package org.isnad.app.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.resource.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Answers over HTTP what the contract allows, and sends the page. The order in which a request is
 * looked at: whether it may be asked at all ({@link Gate}), whether it is asked as the contract
 * says ({@link Operation}), whether the answer is known already ({@link AnswerCache}), and only
 * then the archive.
 */
public final class IsnadServer implements AutoCloseable {

  private static final int THREADS = 24;
  private static final int WAITING = 200;
  private static final long IDLE_MILLIS = 30_000;
  private static final List<String> VIEWS =
      List.of(
          "/",
          "/stories",
          "/story/{id}",
          "/claim/{id}",
          "/article/{id}",
          "/compare",
          "/search",
          "/names",
          "/name/{id}",
          "/try",
          "/add",
          "/corrections",
          "/enter",
          "/reference");

  private final Javalin javalin;
  private final Sender sender;

  private IsnadServer(Javalin javalin, Sender sender) {
    this.javalin = javalin;
    this.sender = sender;
  }

  /**
   * Starts to answer. The port is taken first: who asks from then on is answered as soon as can be,
   * and the archive is opened while the rest is made ready.
   *
   * @param desk is started
   * @param log is given a line for each request, without what was asked
   * @throws IllegalArgumentException where the address cannot be had, or is not this machine's own,
   *     or not alone, and there is no token; nothing is opened then
   */
  public static IsnadServer start(ServerSettings settings, Desk desk, Consumer<String> log) {
    boolean loopback = isLoopback(settings.host());
    Tokens tokens = new Tokens(settings.tokens());
    PublicAddress address = settings.publicAddress();
    if ((!loopback || address != null) && tokens.list().isEmpty()) {
      throw new IllegalArgumentException(
          "other machines may not ask without a token; make one with: isnad token create NAME");
    }
    ServerSocketChannel port = bound(settings);
    desk.start();
    Contract contract = Contract.load();
    Gate gate =
        new Gate(tokens, loopback, !loopback || settings.needsToken() || address != null, address);
    Sender sender = new Sender(gate, Assets.load(), desk, log, settings.otherOrigin());
    Map<String, Question> questions = new java.util.HashMap<>(Questions.of(desk, settings));
    SystemQuestions.add(questions, contract, gate, sender, desk, settings);
    Javalin javalin =
        Javalin.create(config -> configure(config, port, contract, sender, questions));
    javalin.start();
    return new IsnadServer(javalin, sender);
  }

  private static ServerSocketChannel bound(ServerSettings settings) {
    ServerSocketChannel channel = null;
    try {
      channel = ServerSocketChannel.open();
      // As servers do that are started again: connections of the one before may still be ending.
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.bind(new InetSocketAddress(settings.host(), settings.port()), WAITING);
      return channel;
    } catch (IOException e) {
      close(channel);
      throw new IllegalArgumentException(
          "cannot answer at "
              + settings.host()
              + ", port "
              + settings.port()
              + ": "
              + e.getMessage()
              + "; choose another with --port, 0 for any that is free",
          e);
    }
  }

  private static void close(@Nullable ServerSocketChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // It was never open to anybody.
    }
  }

  private static void configure(
      JavalinConfig config,
      ServerSocketChannel port,
      Contract contract,
      Sender sender,
      Map<String, Question> questions) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = ServerSettings.LARGEST_UPLOAD;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("isnad-http");
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.addConnector((server, http) -> connector(server, http, port));
    config.jetty.modifyServer(server -> server.setErrorHandler(new Refusals()));
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
    for (Operation operation : contract.operations()) {
      Question question = questions.get(operation.id());
      if (question == null) {
        throw new IllegalStateException("nothing answers the operation " + operation.id());
      }
      config.routes.addHttpHandler(
          HandlerType.findOrCreate(operation.method()),
          operation.path(),
          context -> sender.answer(context, operation, question));
    }
    VIEWS.forEach(view -> config.routes.get(view, sender::shell));
    config.routes.get("/assets/{fingerprint}/<file>", sender::asset);
    config.routes.get("/favicon.ico", sender::icon);
    config.routes.before(sender::begin);
    config.routes.after(sender::end);
    config.routes.exception(Exception.class, sender::failed);
    config.routes.error(404, sender::unknown);
    config.routes.error(405, sender::unknown);
  }

  private static ServerConnector connector(
      org.eclipse.jetty.server.Server server,
      org.eclipse.jetty.server.HttpConfiguration http,
      ServerSocketChannel port) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(16 << 10);
    // An id may hold a slash: %2F in a path is a letter of it.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "isnad",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS));
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setIdleTimeout(IDLE_MILLIS);
    try {
      connector.open(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return connector;
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no address " + host, e);
    }
  }

  public int port() {
    return javalin.port();
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    javalin.jettyServer().server().join();
  }

  @Override
  public void close() {
    sender.close();
    javalin.stop();
  }
}
