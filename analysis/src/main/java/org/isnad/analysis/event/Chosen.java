package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Participant;

/**
 * The candidates of a proposal that most likely take part.
 *
 * @param isActor which of them act
 * @param first the greatest chance of any candidate, from 0 to 1
 * @param second the greatest but that
 */
@SuppressWarnings("ArrayRecordComponent") // made here, and read by this record alone
record Chosen(List<Candidate> candidates, boolean[] isActor, double first, double second) {

  /** So likely a candidate must take part. */
  static final double LIKELY = 0.4;

  /** So likely whoever stands beside another. */
  private static final double SECOND = 0.5;

  private static final double EVEN = 0.5;

  /**
   * Takes the likely ones, the likeliest first, no words twice.
   *
   * @param taking chance of each candidate of the proposal to take part, from 0 to 1
   * @param acting chance of each, where it takes part, to act
   */
  static Chosen of(Proposal proposal, double[] taking, double[] acting) {
    List<Candidate> all = proposal.candidates();
    int[] order = likeliestFirst(taking);
    List<Candidate> candidates = new ArrayList<>(2);
    List<Double> roles = new ArrayList<>(2);
    for (int i : order) {
      if (taking[i] >= (candidates.isEmpty() ? LIKELY : SECOND)
          && isApart(all.get(i), candidates)) {
        candidates.add(all.get(i));
        roles.add(role(all.get(i), acting[i]));
      }
    }
    return new Chosen(
        candidates,
        isActor(candidates, roles),
        order.length == 0 ? 0 : taking[order[0]],
        order.length < 2 ? 0 : taking[order[1]]);
  }

  /** Numbers of candidates; of equals the first stays before. */
  private static int[] likeliestFirst(double[] taking) {
    int[] order = new int[taking.length];
    for (int i = 0; i < order.length; i++) {
      int at = i;
      while (at > 0 && taking[order[at - 1]] < taking[i]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
    return order;
  }

  private static boolean[] isActor(List<Candidate> candidates, List<Double> roles) {
    boolean[] actor = new boolean[roles.size()];
    int actors = 0;
    for (int i = 0; i < actor.length; i++) {
      actor[i] = roles.get(i) >= EVEN;
      actors += actor[i] ? 1 : 0;
    }
    if (actor.length > 1 && (actors == 0 || actors == actor.length) && !isOnePhrase(candidates)) {
      int other = 0;
      for (int i = 1; i < actor.length; i++) {
        if (actors == 0 ? roles.get(i) > roles.get(other) : roles.get(i) < roles.get(other)) {
          other = i;
        }
      }
      actor[other] = !actor[other];
    }
    return actor;
  }

  @SuppressWarnings("ReferenceEquality") // one phrase, read once
  private static boolean isOnePhrase(List<Candidate> candidates) {
    NounPhrase phrase = candidates.get(0).phrase();
    return phrase != null && candidates.stream().allMatch(c -> c.phrase() == phrase);
  }

  List<Participant> actors() {
    return sides(true);
  }

  List<Participant> recipients() {
    return sides(false);
  }

  private List<Participant> sides(boolean acting) {
    List<Participant> sides = new ArrayList<>(2);
    for (int i = 0; i < candidates.size(); i++) {
      if (isActor[i] == acting) {
        sides.add(candidates.get(i).participant());
      }
    }
    return sides;
  }

  /** As the rules say, where they say it. */
  private static double role(Candidate candidate, double acting) {
    boolean actor = candidate.is(Candidate.Source.ACTOR);
    return actor == candidate.is(Candidate.Source.RECIPIENT) ? acting : actor ? 1 : 0;
  }

  private static boolean isApart(Candidate candidate, List<Candidate> candidates) {
    for (Candidate other : candidates) {
      if (other.participant().span().overlaps(candidate.participant().span())) {
        return false;
      }
    }
    return true;
  }
}
