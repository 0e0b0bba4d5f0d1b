package org.isnad.app.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.app.serve.read.Desk;
import org.isnad.app.serve.resource.Questions;

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
   * Starts to answer.
   *
   * @param log is given a line for each request, without what was asked
   * @throws IllegalArgumentException where the address is not this machine's own and there is no
   *     token
   */
  public static IsnadServer start(ServerSettings settings, Desk desk, Consumer<String> log) {
    boolean loopback = isLoopback(settings.host());
    Tokens tokens = new Tokens(settings.tokens());
    if (!loopback && tokens.list().isEmpty()) {
      throw new IllegalArgumentException(
          "other machines may not ask without a token; make one with: isnad token create NAME");
    }
    Contract contract = Contract.load();
    Gate gate = new Gate(tokens, loopback, !loopback || settings.needsToken());
    Sender sender = new Sender(gate, Assets.load(), desk, log, settings.otherOrigin());
    Map<String, Question> questions = new java.util.HashMap<>(Questions.of(desk, settings));
    SystemQuestions.add(questions, contract, gate, sender, desk, settings);
    Javalin javalin =
        Javalin.create(config -> configure(config, settings, contract, sender, questions));
    javalin.start();
    return new IsnadServer(javalin, sender);
  }

  private static void configure(
      JavalinConfig config,
      ServerSettings settings,
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
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
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
      ServerSettings settings) {
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
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setAcceptQueueSize(WAITING);
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
