package org.isnad.app.serve;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** How much was asked and how long it took, in Prometheus's text format. */
final class Metrics {

  private static final double[] BOUNDS = {.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10};

  /** What is counted of one operation. */
  private static final class Times {
    private final LongAdder[] within = new LongAdder[BOUNDS.length];
    private final LongAdder count = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    Times() {
      for (int i = 0; i < within.length; i++) {
        within[i] = new LongAdder();
      }
    }
  }

  private final Map<String, Times> byOperation = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> byStatus = new ConcurrentSkipListMap<>();
  private final AtomicLong open = new AtomicLong();

  long begin() {
    return open.incrementAndGet();
  }

  void end(String operation, int status, long nanos) {
    open.decrementAndGet();
    Times times = byOperation.computeIfAbsent(operation, key -> new Times());
    times.count.increment();
    times.nanos.add(nanos);
    for (int i = 0; i < BOUNDS.length; i++) {
      if (nanos / 1e9 <= BOUNDS[i]) {
        times.within[i].increment();
      }
    }
    byStatus
        .computeIfAbsent(
            "operation=\"" + operation + "\",status=\"" + status + "\"", key -> new LongAdder())
        .increment();
  }

  Answer answer(long articles) {
    StringBuilder out = new StringBuilder();
    head(out, "isnad_requests_total", "counter", "Requests answered");
    byStatus.forEach((labels, count) -> line(out, "isnad_requests_total{" + labels + "}", count));
    head(out, "isnad_request_seconds", "histogram", "How long requests took");
    byOperation.forEach((operation, times) -> times(out, operation, times));
    head(out, "isnad_requests_open", "gauge", "Requests being answered");
    line(out, "isnad_requests_open", open.get());
    head(out, "isnad_articles", "gauge", "Articles in the archive");
    line(out, "isnad_articles", articles);
    head(out, "jvm_memory_used_bytes", "gauge", "Memory in use");
    Runtime runtime = Runtime.getRuntime();
    line(out, "jvm_memory_used_bytes", runtime.totalMemory() - runtime.freeMemory());
    head(out, "process_uptime_seconds", "gauge", "Time since the start");
    line(out, "process_uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    return Answer.of(
        "text/plain; version=0.0.4; charset=utf-8",
        out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void times(StringBuilder out, String operation, Times times) {
    String label = "operation=\"" + operation + "\"";
    for (int i = 0; i < BOUNDS.length; i++) {
      String name = "isnad_request_seconds_bucket{" + label + ",le=\"" + BOUNDS[i] + "\"}";
      line(out, name, times.within[i].sum());
    }
    line(out, "isnad_request_seconds_bucket{" + label + ",le=\"+Inf\"}", times.count.sum());
    line(out, "isnad_request_seconds_sum{" + label + "}", times.nanos.sum() / 1e9);
    line(out, "isnad_request_seconds_count{" + label + "}", times.count.sum());
  }

  private static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type.toLowerCase(Locale.ROOT));
    out.append('\n');
  }

  private static void line(StringBuilder out, String name, Object value) {
    out.append(name).append(' ').append(value).append('\n');
  }
}
