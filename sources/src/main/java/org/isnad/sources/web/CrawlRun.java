package org.isnad.sources.web;

import crawlercommons.robots.BaseRobotRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.isnad.sources.format.WebAddress;
import org.isnad.sources.web.Job.AskRobots;
import org.isnad.sources.web.Job.Fetch;
import org.jspecify.annotations.Nullable;

/**
 * One run of a crawl. Requests are made by threads of their own; all else, every decision and every
 * change of what is known, is made here by one thread, answer after answer.
 */
final class CrawlRun {

  private static final int MOST_HOPS = 5;
  private static final int MOVED = 302;

  private record Finished(Job job, Answer answer) {}

  private final WebSettings settings;
  private final Clock clock;
  private final Waiting waiting;
  private final WebClient client;
  private final Robots robots;
  private final Executor threads;
  private final Backoff backoff;
  private final Harvest harvest;
  private final PageSink sink;
  private final WebAddress addresses = new WebAddress();
  private final Lanes lanes = new Lanes();
  private final Parked parked = new Parked();
  private final BlockingQueue<Finished> finished = new LinkedBlockingQueue<>();
  private int running;
  private int started;

  CrawlRun(
      WebSettings settings,
      Clock clock,
      Waiting waiting,
      WebClient client,
      Robots robots,
      Executor threads,
      RandomGenerator random,
      LinkStore links,
      PageSink sink) {
    this.settings = settings;
    this.clock = clock;
    this.waiting = waiting;
    this.client = client;
    this.robots = robots;
    this.threads = threads;
    this.backoff = new Backoff(random);
    this.harvest = new Harvest(clock, links, sink);
    this.sink = sink;
  }

  /** Fetches these and all that they lead to. */
  void run(List<Link> links) throws InterruptedException {
    add(links);
    try {
      while (step()) {
        sink.progress(progress());
      }
    } catch (InterruptedException e) {
      harvest.settle();
      throw e;
    }
    harvest.settle();
    sink.progress(progress());
  }

  private Progress progress() {
    return harvest.progress(lanes.size() + parked.size() + running);
  }

  private void add(List<Link> links) {
    Instant now = clock.instant();
    for (Link link : links) {
      if (link.due().isAfter(now)) {
        harvest.leave();
      } else {
        lanes.add(Job.of(link));
      }
    }
  }

  /** Starts what can be started and takes one answer; false when all is done. */
  private boolean step() throws InterruptedException {
    start();
    Optional<Instant> next = started < settings.pages() ? lanes.next() : Optional.empty();
    if (running > 0) {
      boolean nothingToStart = next.isEmpty() || running >= Crawl.HOSTS_AT_ONCE;
      Finished one = nothingToStart ? finished.take() : finishedBefore(next.get());
      if (one != null) {
        running--;
        finish(one.job(), one.answer());
      }
      return true;
    }
    if (next.isEmpty()) {
      return false;
    }
    harvest.settle();
    waiting.until(next.get());
    return true;
  }

  private @Nullable Finished finishedBefore(Instant next) throws InterruptedException {
    long millis = Math.max(1, Duration.between(clock.instant(), next).toMillis());
    return finished.poll(millis, TimeUnit.MILLISECONDS);
  }

  private void start() {
    while (running < Crawl.HOSTS_AT_ONCE && started < settings.pages()) {
      Instant now = clock.instant();
      Optional<Job> job = lanes.take(now);
      if (job.isEmpty()) {
        return;
      }
      start(job.get(), now);
    }
  }

  private void start(Job job, Instant now) {
    if (!(job.errand() instanceof Fetch fetch)) {
      request(job, Bound.ROBOTS, null);
      return;
    }
    Optional<BaseRobotRules> rules = robots.rules(job, now);
    if (rules.isEmpty()) {
      lanes.free(job, now);
      if (parked.add(job)) {
        lanes.add(Job.askRobots(job.origin(), Instant.EPOCH));
      }
    } else if (!rules.get().isAllowed(job.at())) {
      lanes.free(job, now);
      harvest.refuse(fetch.link(), "robots.txt of " + job.host() + " does not allow it");
    } else {
      started += job.hops() + job.tries() == 0 && fetch.link().kind() == Link.Kind.PAGE ? 1 : 0;
      request(job, fetch.link().kind() == Link.Kind.PAGE ? Bound.PAGE : Bound.LISTING, fetch);
    }
  }

  private void request(Job job, Bound bound, @Nullable Fetch fetch) {
    String etag = fetch == null ? null : fetch.link().etag();
    String lastModified = fetch == null ? null : fetch.link().lastModified();
    running++;
    threads.execute(
        () -> {
          Answer answer = new Answer.Refused("cannot be fetched, by a fault of Isnad", 0);
          try {
            answer = client.get(job.at(), bound, etag, lastModified);
          } finally {
            finished.add(new Finished(job, answer)); // without which the run would never end
          }
        });
  }

  private void finish(Job job, Answer answer) {
    Instant now = clock.instant();
    lanes.free(job, now.plus(pause(job, now)));
    if (answer instanceof Answer.Redirect redirect) {
      redirect(job, redirect, now);
    } else if (answer instanceof Answer.Later later) {
      later(job, later, now);
    } else if (job.errand() instanceof AskRobots ask) {
      robots(job, ask.origin(), answer, now);
    } else if (job.errand() instanceof Fetch fetch) {
      fetched(fetch.link(), job.at(), answer);
    }
  }

  private Duration pause(Job job, Instant now) {
    long asked = robots.rules(job, now).map(BaseRobotRules::getCrawlDelay).orElse(0L);
    return asked > settings.delay().toMillis() ? Duration.ofMillis(asked) : settings.delay();
  }

  private void fetched(Link link, String at, Answer answer) {
    if (answer instanceof Answer.Body body) {
      add(harvest.take(link, at, body));
    } else if (answer instanceof Answer.Unchanged) {
      harvest.unchanged(link, at);
    } else if (answer instanceof Answer.Refused refused) {
      harvest.refuse(link, refused.reason());
    }
  }

  private void robots(Job job, String origin, Answer answer, Instant now) {
    if (answer instanceof Answer.Body body) {
      robots.learn(origin, body.bytes(), now);
      parked.release(origin).forEach(lanes::add);
      lanes.free(job, now.plus(pause(job, now))); // which the rules may lengthen
    } else if (answer instanceof Answer.Refused refused && refused.status() == 0) {
      refuseAll(parked.release(origin), refused.reason());
    } else {
      robots.learnNone(origin, now);
      parked.release(origin).forEach(lanes::add);
    }
  }

  private void redirect(Job job, Answer.Redirect redirect, Instant now) {
    Optional<String> to = addresses.normal(job.at(), redirect.location());
    if (to.isPresent() && job.hops() < MOST_HOPS) {
      lanes.add(job.sentOnTo(to.get(), now));
      return;
    }
    String reason =
        to.isEmpty()
            ? "leads to what is no address of http or https: " + redirect.location()
            : "leads from one address to the next more than " + MOST_HOPS + " times";
    if (job.errand() instanceof Fetch fetch) {
      harvest.refuse(fetch.link(), reason);
    } else if (job.errand() instanceof AskRobots ask) {
      robots(job, ask.origin(), new Answer.Refused(reason, MOVED), now); // as RFC 9309 has it
    }
  }

  private void later(Job job, Answer.Later later, Instant now) {
    Duration pause = backoff.after(job.tries() + 1);
    Duration asked = later.after();
    if (asked != null && asked.compareTo(pause) > 0) {
      pause = asked;
    }
    if (job.tries() + 1 < Backoff.TRIES && pause.compareTo(Backoff.PATIENCE) <= 0) {
      lanes.add(job.again(now.plus(pause)));
      if (later.wholeHost()) {
        lanes.free(job, now.plus(pause));
      }
      return;
    }
    giveUp(job, later, asked == null ? now : now.plus(asked));
  }

  private void giveUp(Job job, Answer.Later later, Instant due) {
    if (job.errand() instanceof AskRobots ask) {
      String reason = "robots.txt of " + ask.origin() + " " + later.reason();
      parked.release(ask.origin()).forEach(one -> putOff(one, due, reason));
    } else {
      putOff(job, due, later.reason());
    }
    if (later.wholeHost() || job.errand() instanceof AskRobots) {
      lanes.drain(job).forEach(one -> putOff(one, due, "its host " + later.reason()));
    }
  }

  private void putOff(Job job, Instant due, String reason) {
    if (job.errand() instanceof Fetch fetch) {
      harvest.putOff(fetch.link(), due, reason);
    } else if (job.errand() instanceof AskRobots ask) {
      parked.release(ask.origin()).forEach(one -> putOff(one, due, reason));
    }
  }

  private void refuseAll(List<Job> jobs, String reason) {
    for (Job job : jobs) {
      if (job.errand() instanceof Fetch fetch) {
        harvest.refuse(fetch.link(), reason);
      }
    }
  }
}
