package org.isnad.sources.web;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;

/**
 * A request that is to be made, or tried again.
 *
 * @param at the address to ask: the errand's own, or where it was sent on to
 * @param hops how often it was sent on
 * @param tries how often it was tried there
 * @param due when it may be made
 */
record Job(Errand errand, String at, int hops, int tries, Instant due) {

  /** What a request is made for. */
  sealed interface Errand {}

  /** To fetch a link. */
  record Fetch(Link link) implements Errand {}

  /** To learn what robots may do there: {@code https://almina.example:8443}. */
  record AskRobots(String origin) implements Errand {}

  static Job of(Link link) {
    return new Job(new Fetch(link), link.url(), 0, 0, link.due());
  }

  static Job askRobots(String origin, Instant now) {
    return new Job(new AskRobots(origin), origin + "/robots.txt", 0, 0, now);
  }

  Job sentOnTo(String address, Instant now) {
    return new Job(errand, address, hops + 1, 0, now);
  }

  Job again(Instant time) {
    return new Job(errand, at, hops, tries + 1, time);
  }

  String host() {
    return URI.create(at).getHost().toLowerCase(Locale.ROOT);
  }

  String origin() {
    URI uri = URI.create(at);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
