package org.isnad.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How fast a running server answers over HTTP. First every view of the page, opened one after the
 * other for many different stories, claims, articles and names, each for the first time since the
 * server was started, so that no answer is known yet: what is asked before its first content is
 * shown, one request after the other. Then mixed reads of the same addresses at a steady rate for a
 * time, whether or not those before are answered; a request's time counts from when it was due.
 *
 * <pre>{@code
 * ./isnad serve --archive ARCHIVE
 * java -cp benchmark/target/benchmarks.jar org.isnad.benchmark.ServerRun http://127.0.0.1:4747 [PER_SECOND SECONDS]
 * }</pre>
 */
public final class ServerRun {

  private static final int PER_SECOND = 200;
  private static final int SECONDS = 60;
  private static final int MOST_OPEN = 150;
  private static final double MILLION = 1e6;

  private ServerRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    ServerAsking server = new ServerAsking(args[0]);
    while (!server.json("/api/v1/health").path("compared").asBoolean()) {
      TimeUnit.SECONDS.sleep(1);
    }
    Map<String, List<ServerViews.Opening>> views = ServerViews.of(server);
    List<String> addresses = new ArrayList<>();
    for (Map.Entry<String, List<ServerViews.Opening>> view : views.entrySet()) {
      List<Double> times = new ArrayList<>();
      for (ServerViews.Opening opening : view.getValue()) {
        times.add(open(server, opening));
        addresses.addAll(opening.asked());
      }
      tell(view.getKey(), times);
    }
    int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : PER_SECOND;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : SECONDS;
    load(server, addresses, perSecond, seconds);
  }

  private static double open(ServerAsking server, ServerViews.Opening opening)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    for (String address : opening.asked()) {
      int status = server.status(address);
      if (status != 200) {
        Figures.print("%d for %s", status, address);
      }
    }
    return (System.nanoTime() - begun) / MILLION;
  }

  private static void load(ServerAsking server, List<String> addresses, int perSecond, int seconds)
      throws InterruptedException {
    Random random = new Random(1);
    AtomicInteger failed = new AtomicInteger();
    ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
    Semaphore open = new Semaphore(MOST_OPEN);
    long begun = System.nanoTime();
    int all = perSecond * seconds;
    for (int i = 0; i < all; i++) {
      long due = begun + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      open.acquire();
      String address = addresses.get(random.nextInt(addresses.size()));
      CompletableFuture<Integer> unused =
          server
              .statusLater(address)
              .whenComplete(
                  (status, fault) -> {
                    if (fault != null || status != 200) {
                      failed.incrementAndGet();
                    }
                    times.add((System.nanoTime() - due) / MILLION);
                    open.release();
                  });
    }
    open.acquire(MOST_OPEN);
    double took = (System.nanoTime() - begun) / MILLION / 1000;
    Figures.print(
        "%d reads of %d addresses in %.1f s: %.1f a second, %d failed",
        all, addresses.size(), took, all / took, failed.get());
    tell("mixed reads", new ArrayList<>(times));
  }

  private static void tell(String what, List<Double> millis) {
    Collections.sort(millis);
    Figures.print(
        "%-13s %6d times: median %6.1f ms, 95th percentile %6.1f ms, longest %6.1f ms",
        what,
        millis.size(),
        Figures.at(millis, 0.5),
        Figures.at(millis, 0.95),
        Figures.at(millis, 1));
  }
}
