package org.isnad.sources.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps links for one run. */
public final class MemoryLinks implements LinkStore {

  private final Map<String, Link> waiting = new LinkedHashMap<>();

  /** What was last said of the state of each. */
  private final Map<String, String> known = new HashMap<>();

  @Override
  public void ask(List<Link> links) {
    links.forEach(link -> waiting.put(link.url(), link));
    links.forEach(link -> known.put(link.url(), link.changed()));
  }

  @Override
  public List<Link> listed(Fetched listing, List<Link> links) {
    settle(List.of(listing));
    List<Link> due = links.stream().filter(this::isNew).toList();
    ask(due);
    return due;
  }

  private boolean isNew(Link link) {
    String before = known.get(link.url());
    return link.kind() == Link.Kind.LISTING
        || before == null
        || !link.changed().isEmpty() && !before.equals(link.changed());
  }

  @Override
  public List<Link> waiting() {
    return List.copyOf(waiting.values());
  }

  @Override
  public void settle(List<Fetched> fetched) {
    fetched.forEach(one -> waiting.remove(one.link().url()));
  }

  @Override
  public void refuse(Link link, String reason) {
    waiting.remove(link.url());
  }

  @Override
  public void putOff(Link link, Instant due, String reason) {
    waiting.remove(link.url());
  }

  @Override
  public void close() {}
}
