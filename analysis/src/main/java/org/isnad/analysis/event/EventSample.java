package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;

/** A trigger word as the model of events sees it, to fit the model on. */
public final class EventSample {

  private final FittedEvents.Offer offer;
  private final FittedEvents fitted;
  private final Span trigger;

  EventSample(FittedEvents.Offer offer, FittedEvents fitted, Span trigger) {
    this.offer = offer;
    this.fitted = fitted;
    this.trigger = trigger;
  }

  public EventType type() {
    return offer.proposal().trigger().type();
  }

  /** The trigger word. */
  public Span trigger() {
    return trigger;
  }

  /** Who may take part. */
  public List<Participant> candidates() {
    return offer.proposal().candidates().stream().map(Candidate::participant).toList();
  }

  /** The features of a candidate, as the model's file names them. */
  public List<String> features(int candidate) {
    List<String> names = new ArrayList<>();
    fitted.addFeatures(
        offer, offer.proposal().candidates().get(candidate), new EventModel.Named(names));
    return names;
  }

  /**
   * The candidates that the model would choose.
   *
   * @param taking chance of each to take part, from 0 to 1
   */
  public List<Participant> chosen(double[] taking, double[] acting) {
    return Chosen.of(offer.proposal(), taking, acting).candidates().stream()
        .map(Candidate::participant)
        .toList();
  }

  /** The features of the event with those chosen. */
  public List<String> features(double[] taking, double[] acting) {
    List<String> names = new ArrayList<>();
    fitted.addFeatures(
        offer, Chosen.of(offer.proposal(), taking, acting), new EventModel.Named(names));
    return names;
  }
}
