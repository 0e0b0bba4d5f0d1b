package org.isnad.app.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Measures events: the same type and at least half of all participants in common, on either side;
 * then the day and the status of those that match.
 */
final class EventScorer {

  private static final double SAME_PARTICIPANTS = 0.5;

  /** What the right day adds, so that of like events its is matched. */
  private static final double WHEN_BONUS = 0.1;

  private final Comparison article;

  EventScorer(Comparison article) {
    this.article = article;
  }

  void score() {
    List<GoldArticle.Event> wanted = article.gold().events();
    List<Event> got = article.record().events();
    Pairing pairing = Pairing.of(wanted, got, this::likeness, SAME_PARTICIPANTS);
    article.scores().add(Measure.EVENTS, pairing.tally());
    judge(got, pairing);
    for (Pairing.Pair pair : pairing.pairs()) {
      GoldArticle.Event gold = wanted.get(pair.gold());
      Event found = got.get(pair.system());
      article.scores().add(Accuracy.EVENT_WHEN, Objects.equals(gold.when(), found.when()));
      article.scores().add(Accuracy.EVENT_STATUS, gold.status() == found.status());
      compare("event when wrong", found.when(), gold.when(), gold);
      compare("event status wrong", found.status(), gold.status(), gold);
    }
    pairing.missed().forEach(i -> article.mistake("event missed", told(wanted.get(i))));
    pairing.spurious().forEach(i -> article.mistake("event spurious", told(got.get(i))));
  }

  private void judge(List<Event> got, Pairing pairing) {
    Set<Integer> right =
        pairing.pairs().stream().map(Pairing.Pair::system).collect(Collectors.toSet());
    for (int i = 0; i < got.size(); i++) {
      article
          .scores()
          .judgeEvent(new Judged(List.of(), got.get(i).confidence(), right.contains(i)));
    }
  }

  private void compare(
      String kind, @Nullable Object got, @Nullable Object wanted, GoldArticle.Event event) {
    if (!Objects.equals(got, wanted)) {
      article.mistake(kind, got + " for " + wanted + ": " + told(event));
    }
  }

  private double likeness(GoldArticle.Event wanted, Event got) {
    if (wanted.type() != got.type()) {
      return 0;
    }
    double when = Objects.equals(wanted.when(), got.when()) ? WHEN_BONUS : 0;
    return sharedParticipants(wanted, got) + when;
  }

  /** The participants in common as a share of all that either has. */
  private double sharedParticipants(GoldArticle.Event wanted, Event got) {
    List<Participant> found =
        Stream.concat(got.actors().stream(), got.recipients().stream()).toList();
    Pairing pairing =
        Pairing.of(wanted.participants(), found, (w, f) -> article.names().same(w, f) ? 1 : 0, 1);
    int shared = pairing.pairs().size();
    int all = pairing.gold() + pairing.system() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static String told(GoldArticle.Event event) {
    return event.type()
        + " "
        + event.actors()
        + " > "
        + event.recipients()
        + " ("
        + event.trigger()
        + ")";
  }

  private String told(Event event) {
    return event.type()
        + " "
        + names(event.actors())
        + " > "
        + names(event.recipients())
        + " ("
        + article.words(event.trigger())
        + ")";
  }

  private static String names(List<Participant> participants) {
    return participants.stream().map(Participant::name).collect(Collectors.joining(", ", "[", "]"));
  }
}
