package org.isnad.sources.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jobs that wait until it is known what robots may do at their site. */
final class Parked {

  private final Map<String, List<Job>> jobs = new HashMap<>();

  /**
   * Keeps a job.
   *
   * @return whether the rules must be asked for, since no job waited for them yet
   */
  boolean add(Job job) {
    List<Job> same = jobs.computeIfAbsent(job.origin(), origin -> new ArrayList<>());
    same.add(job);
    return same.size() == 1;
  }

  /** Gives the jobs that waited for the rules of a site. */
  List<Job> release(String origin) {
    List<Job> released = jobs.remove(origin);
    return released == null ? List.of() : released;
  }

  int size() {
    return jobs.values().stream().mapToInt(List::size).sum();
  }
}
