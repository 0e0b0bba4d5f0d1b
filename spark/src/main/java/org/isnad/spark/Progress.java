package org.isnad.spark;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells every few seconds how far a job is. */
public final class Progress implements AutoCloseable {

  private static final int SECONDS = 10;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  private final Supplier<String> state;
  private final Consumer<String> messages;

  public Progress(Supplier<String> state, Consumer<String> messages) {
    this.state = state;
    this.messages = messages;
  }

  /** From now on. */
  public void begin() {
    Future<?> unused =
        timer.scheduleAtFixedRate(
            () -> messages.accept(state.get() + " …"), SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
