package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.page.PageException;
import org.isnad.app.serve.json.Json;
import org.isnad.archive.Added;
import org.isnad.archive.Importer;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, and what went wrong. */
final class Job implements Importer.Listener {

  private static final int FAULTS_NAMED = 100;

  /** How far it is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    FAILED;

    boolean isOver() {
      return this == DONE || this == STOPPED || this == FAILED;
    }
  }

  private final String id;
  private final Map<Added.Change, Integer> counts = new EnumMap<>(Added.Change.class);
  private final List<String> faults = new ArrayList<>();
  private State state = State.WAITING;
  private int failed;
  private boolean stopping;
  private @Nullable String reason;

  Job(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  synchronized State state() {
    return state;
  }

  synchronized void state(State next) {
    state = next;
  }

  synchronized void fail(String why) {
    reason = why;
    state(State.FAILED);
  }

  synchronized void stop() {
    stopping = true;
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  @Override
  public synchronized void added(Added added, String source) {
    counts.merge(added.change(), 1, Integer::sum);
  }

  @Override
  public void failed(RuntimeException fault, String source) {
    failed(
        source,
        fault instanceof PageException page ? page.reason() : "cannot be analysed: " + fault);
  }

  synchronized void failed(String source, String why) {
    failed++;
    if (faults.size() < FAULTS_NAMED) {
      faults.add(source + ": " + why);
    }
  }

  @Override
  public void safe(List<String> ids) {
    // They are counted when they are added.
  }

  synchronized void write(ObjectNode node) {
    node.put("id", id).put("state", Json.small(state));
    for (Added.Change change : Added.Change.values()) {
      node.put(Json.small(change), counts.getOrDefault(change, 0));
    }
    node.put("failed", failed).put("reason", reason);
    ArrayNode named = node.putArray("faults");
    faults.forEach(named::add);
  }
}
