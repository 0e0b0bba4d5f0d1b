package org.isnad.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.search.QueryException;
import org.isnad.archive.store.ArchiveException;
import org.jspecify.annotations.Nullable;

/** Takes a request from the socket to its answer, and sends that: packed, with its fingerprint. */
final class Sender {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final String BEGUN = "isnad.begun";
  private static final String CPU = "isnad.cpu";
  private static final String OPERATION = "isnad.operation";

  /** So many long answers are written at a time, so that threads are left for the others. */
  private static final int STREAMS = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Gate gate;
  private final Assets assets;
  private final Desk desk;
  private final Consumer<String> log;
  private final @Nullable String otherOrigin;
  private final AnswerCache cache = new AnswerCache();
  private final Metrics metrics = new Metrics();
  private final Semaphore streams = new Semaphore(STREAMS);

  Sender(Gate gate, Assets assets, Desk desk, Consumer<String> log, @Nullable String otherOrigin) {
    this.gate = gate;
    this.assets = assets;
    this.desk = desk;
    this.log = log;
    this.otherOrigin = otherOrigin;
  }

  Metrics metrics() {
    return metrics;
  }

  void begin(Context context) {
    context.attribute(BEGUN, System.nanoTime());
    context.attribute(CPU, THREADS.getCurrentThreadCpuTime());
    metrics.begin();
    context.header("Content-Security-Policy", CONTENT_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    gate.checkOrigin(context);
    String origin = context.req().getHeader("Origin");
    if (otherOrigin != null && otherOrigin.equals(origin)) {
      context.header("Access-Control-Allow-Origin", otherOrigin).header("Vary", "Origin");
    }
  }

  void end(Context context) {
    Long begun = context.attribute(BEGUN);
    if (begun == null) {
      return;
    }
    String operation = context.attribute(OPERATION);
    String told = operation == null ? "page" : operation;
    long nanos = System.nanoTime() - begun;
    Long cpuBegun = context.attribute(CPU);
    long cpu = cpuBegun == null ? 0 : cpuBegun;
    metrics.end(told, context.statusCode(), nanos);
    // What was asked for is nobody's business: neither address nor body is in the log.
    log.accept(
        context.req().getMethod()
            + " "
            + told
            + " "
            + context.statusCode()
            + " "
            + nanos / 1_000_000
            + "ms, processor "
            + (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000
            + "ms");
  }

  void answer(Context context, Operation operation, Question question) {
    context.attribute(OPERATION, operation.id());
    gate.check(context, operation);
    Asked asked =
        new Asked(context, operation.check(context.queryParamMap(), context.pathParamMap()));
    boolean mayBeKept = operation.method().equals("GET") && operation.role() == Role.READ;
    String address = context.req().getRequestURI() + '?' + context.req().getQueryString();
    String revision = desk.revision();
    if (mayBeKept) {
      Optional<Sent> known = cache.find(address, revision);
      if (known.isPresent()) {
        send(context, known.get());
        return;
      }
    }
    Answer answer = question.answer(asked);
    if (answer.stream() != null) {
      stream(context, answer, answer.stream());
      return;
    }
    Sent sent = new Sent(answer);
    if (mayBeKept && answer.status() == 200 && !answer.headers().containsKey("Cache-Control")) {
      cache.keep(address, revision, sent);
    }
    send(context, sent);
  }

  private static void send(Context context, Sent sent) {
    Answer answer = sent.answer();
    answer.headers().forEach(context::header);
    if (!answer.headers().containsKey("Cache-Control")) {
      context.header("Cache-Control", "no-cache");
    }
    if (answer.status() == 204) {
      context.status(204);
      return;
    }
    context.header("ETag", sent.tag());
    String known = context.req().getHeader("If-None-Match");
    if (answer.status() == 200 && known != null && known.contains(sent.tag())) {
      context.status(304);
      return;
    }
    context.status(answer.status()).contentType(answer.type());
    boolean packs = sent.packed().length > 0;
    if (packs) {
      context.header("Vary", "Accept-Encoding");
    }
    if (packs && acceptsGzip(context)) {
      context.header("Content-Encoding", "gzip").result(sent.packed());
    } else {
      context.result(answer.bytes());
    }
  }

  private void stream(Context context, Answer answer, Answer.Stream stream) {
    if (!streams.tryAcquire()) {
      throw new Problem(Problem.Code.BUSY, "too many long answers are being sent; try again later");
    }
    try {
      answer.headers().forEach(context::header);
      context.header("Cache-Control", "no-store");
      context.status(answer.status()).contentType(answer.type());
      boolean packs =
          !answer.type().startsWith("text/event-stream")
              && Sent.isText(answer.type())
              && acceptsGzip(context);
      if (packs) {
        context.header("Content-Encoding", "gzip");
      }
      OutputStream out = context.res().getOutputStream();
      if (packs) {
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
          stream.write(gzip);
        }
      } else {
        stream.write(out);
      }
      out.flush();
    } catch (IOException e) {
      // Who asked has gone: there is nobody left to tell.
      context.attribute(OPERATION, "gone");
    } finally {
      streams.release();
    }
  }

  private static boolean acceptsGzip(Context context) {
    String accepted = context.req().getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  /** The page: the same for every view, which its modules fill. */
  void shell(Context context) {
    String language = "en".equals(context.cookie("isnad_lang")) ? "en" : "ar";
    String theme = context.cookie("isnad_theme");
    if (!"dark".equals(theme) && !"light".equals(theme)) {
      theme = "auto";
    }
    context.header("Cache-Control", "no-cache").header("Vary", "Cookie");
    context.contentType("text/html; charset=utf-8").result(assets.shell(language, theme));
  }

  void asset(Context context) {
    String name = context.pathParam("file");
    send(context, assets.find(name).orElseThrow(() -> Problem.notFound("file", name)));
  }

  void icon(Context context) {
    send(context, assets.find("icon.svg").orElseThrow(() -> Problem.notFound("file", "icon.svg")));
  }

  /** No route leads there: a program is told so, a person is shown the page, which says it. */
  void unknown(Context context) {
    if (context.resultInputStream() != null && "application/problem+json".equals(type(context))) {
      return;
    }
    int status = context.statusCode();
    String accepted = context.req().getHeader("Accept");
    if (status == 404 && accepted != null && accepted.contains("text/html")) {
      shell(context);
      context.status(404);
      return;
    }
    send(
        context,
        status == 405
            ? new Problem(Problem.Code.METHOD_REFUSED, "this address takes other methods")
            : new Problem(Problem.Code.NOT_FOUND, "nothing is at this address"));
  }

  private static String type(Context context) {
    String type = context.res().getContentType();
    int semicolon = type == null ? -1 : type.indexOf(';');
    return type == null ? "" : semicolon < 0 ? type : type.substring(0, semicolon);
  }

  void failed(Exception fault, Context context) {
    send(context, problem(fault));
  }

  private Problem problem(Exception fault) {
    if (fault instanceof Problem problem) {
      return problem;
    }
    if (fault instanceof QueryException query) {
      return new Problem(Problem.Code.QUERY_UNREADABLE, String.valueOf(query.getMessage()));
    }
    if (fault instanceof ArchiveException archive) {
      return new Problem(Problem.Code.ARCHIVE_FAILED, String.valueOf(archive.getMessage()));
    }
    if (fault instanceof HttpResponseException response) {
      return switch (response.getStatus()) {
        case 404 -> new Problem(Problem.Code.NOT_FOUND, "nothing is at this address");
        case 405 -> new Problem(Problem.Code.METHOD_REFUSED, "this address takes other methods");
        case 413 -> new Problem(Problem.Code.TOO_LARGE, "the body is longer than the server reads");
        default -> new Problem(Problem.Code.BODY_UNREADABLE, "the request cannot be read");
      };
    }
    log.accept("fault " + fault + " at " + where(fault));
    return new Problem(Problem.Code.FAULT, "the server failed; its log names the place");
  }

  private static String where(Exception fault) {
    StringBuilder places = new StringBuilder();
    for (StackTraceElement place : fault.getStackTrace()) {
      if (place.getClassName().startsWith("org.isnad") && places.length() < 400) {
        places.append(place).append(' ');
      }
    }
    return places.toString().strip();
  }

  private static void send(Context context, Problem problem) {
    context.status(problem.code().status());
    context.header("Cache-Control", "no-store");
    if (problem.code() == Problem.Code.TOKEN_NEEDED || problem.code() == Problem.Code.TOKEN_WRONG) {
      context.header("WWW-Authenticate", "Bearer");
    }
    if (problem.code().status() == 503) {
      context.header("Retry-After", "2");
    }
    context.contentType("application/problem+json").result(problem.json());
  }

  void close() {
    streams.drainPermits();
  }
}
