package org.isnad.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each site lets robots do (RFC 9309), and the jobs that wait until that is known. Rules are
 * asked for anew after a day.
 */
final class Robots {

  private static final Duration GOOD_FOR = Duration.ofHours(24);
  private static final List<String> NAMES = List.of(WebSettings.PRODUCT);
  private static final int NOT_FOUND = 404;

  private record Known(BaseRobotRules rules, Instant until) {}

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, List<Job>> waiting = new HashMap<>();

  /** The rules for a job; none where they must be asked for first. */
  Optional<BaseRobotRules> rules(Job job, Instant now) {
    Known rules = known.get(job.origin());
    return rules == null || rules.until().isBefore(now)
        ? Optional.empty()
        : Optional.of(rules.rules());
  }

  /**
   * Keeps a job until the rules are known.
   *
   * @return whether they must be asked for, since no job waited yet
   */
  boolean await(Job job) {
    List<Job> jobs = waiting.computeIfAbsent(job.origin(), origin -> new ArrayList<>());
    jobs.add(job);
    return jobs.size() == 1;
  }

  /** The rules of a site are there; gives the jobs that waited for them. */
  List<Job> learn(String origin, byte[] robots, Instant now) {
    know(origin, parser.parseContent(origin + "/robots.txt", robots, "text/plain", NAMES), now);
    return release(origin);
  }

  /** A site has no rules: all is allowed. */
  List<Job> learnNone(String origin, Instant now) {
    know(origin, parser.failedFetch(NOT_FOUND), now);
    return release(origin);
  }

  /** The rules cannot be had; gives the jobs that waited for them. */
  List<Job> release(String origin) {
    List<Job> jobs = waiting.remove(origin);
    return jobs == null ? List.of() : jobs;
  }

  int waiting() {
    return waiting.values().stream().mapToInt(List::size).sum();
  }

  private void know(String origin, BaseRobotRules rules, Instant now) {
    known.put(origin, new Known(rules, now.plus(GOOD_FOR)));
  }
}
