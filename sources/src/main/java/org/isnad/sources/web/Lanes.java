package org.isnad.sources.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The jobs of each host in a lane of its own: one at a time, with a pause between them. Of hosts
 * that are free, the one that has waited longest comes first.
 */
final class Lanes {

  private static final class Lane {

    private record Numbered(Job job, long number) {}

    private final PriorityQueue<Numbered> jobs =
        new PriorityQueue<>(
            Comparator.comparing((Numbered one) -> one.job().due())
                .thenComparingLong(Numbered::number));
    private boolean busy;
    private Instant free = Instant.EPOCH;

    /** When its next job may be made; only for a lane that has one and is not busy. */
    Instant ready() {
      Instant due = jobs.element().job().due();
      return due.isAfter(free) ? due : free;
    }
  }

  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private long number;
  private int size;

  void add(Job job) {
    lane(job).jobs.add(new Lane.Numbered(job, number++));
    size++;
  }

  /** A job that may be made now, if there is one; its host is busy until {@link #free}. */
  Optional<Job> take(Instant now) {
    Optional<Lane> lane = idle().filter(one -> !one.ready().isAfter(now));
    lane.ifPresent(one -> one.busy = true);
    return lane.map(one -> remove(one));
  }

  private Job remove(Lane lane) {
    size--;
    return lane.jobs.remove().job();
  }

  /** When the next job may be made of those whose host is not busy. */
  Optional<Instant> next() {
    return idle().map(Lane::ready);
  }

  private Optional<Lane> idle() {
    return lanes.values().stream()
        .filter(lane -> !lane.busy && !lane.jobs.isEmpty())
        .min(Comparator.comparing(Lane::ready));
  }

  /** A job is done, and the host may be asked again from a time on. */
  void free(Job job, Instant time) {
    Lane lane = lane(job);
    lane.busy = false;
    lane.free = time;
  }

  /** Takes away all that is left to do at a job's host. */
  List<Job> drain(Job job) {
    Lane lane = lane(job);
    List<Job> left = new ArrayList<>();
    while (!lane.jobs.isEmpty()) {
      left.add(remove(lane));
    }
    return left;
  }

  int size() {
    return size;
  }

  private Lane lane(Job job) {
    return lanes.computeIfAbsent(job.host(), host -> new Lane());
  }
}
