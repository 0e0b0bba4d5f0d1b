package org.isnad.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each site lets robots do (RFC 9309). It is asked for anew after a day. */
final class Robots {

  private static final Duration GOOD_FOR = Duration.ofHours(24);
  private static final List<String> NAMES = List.of(WebSettings.PRODUCT);
  private static final int NOT_FOUND = 404;

  private record Known(BaseRobotRules rules, Instant until) {}

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new HashMap<>();

  /** The rules for a job; none where they must be asked for first. */
  Optional<BaseRobotRules> rules(Job job, Instant now) {
    Known rules = known.get(job.origin());
    return rules == null || rules.until().isBefore(now)
        ? Optional.empty()
        : Optional.of(rules.rules());
  }

  void learn(String origin, byte[] robots, Instant now) {
    know(origin, parser.parseContent(origin + "/robots.txt", robots, "text/plain", NAMES), now);
  }

  /** A site has no rules: all is allowed. */
  void learnNone(String origin, Instant now) {
    know(origin, parser.failedFetch(NOT_FOUND), now);
  }

  private void know(String origin, BaseRobotRules rules, Instant now) {
    known.put(origin, new Known(rules, now.plus(GOOD_FOR)));
  }
}
