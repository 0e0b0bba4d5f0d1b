package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.archive.term.Neighbours;

/** Propositions gathered to claims, each meeting only the few that share its most telling words. */
final class Gathering {

  private static final double DENIED = 0.27;
  private static final double CONTRADICTED = 0.55;
  private static final double NEARLY = 0.6;

  private final Neighbours neighbours = new Neighbours(30, 100, 60);
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> draftOf = new ArrayList<>();
  private final Origins origins;
  private final int articles;

  /**
   * @param articles how many the story has
   */
  Gathering(Origins origins, int articles) {
    this.origins = origins;
    this.articles = articles;
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** Puts an assertion to the claim that says the same, or makes a new one of it. */
  void assertion(Proposition proposition) {
    Draft home = home(proposition).orElseGet(this::newDraft);
    home.assertion(proposition);
    keep(proposition, home);
  }

  /** Puts a denial to others of the same. */
  void denial(Proposition proposition) {
    Draft home = home(proposition).orElseGet(this::newDraft);
    home.denial(proposition);
    keep(proposition, home);
  }

  /**
   * Puts what is told in the negative to a claim that tells it in the negative too.
   *
   * @return whether there is one
   */
  boolean joins(Proposition proposition) {
    Optional<Draft> home = home(proposition);
    home.ifPresent(
        draft -> {
          draft.assertion(proposition);
          keep(proposition, draft);
        });
    return home.isPresent();
  }

  private Optional<Draft> home(Proposition proposition) {
    return near(proposition)
        .filter(draft -> draft.isSameAs(proposition, origins))
        .max(Comparator.comparingDouble(draft -> draft.sameness(proposition, origins)));
  }

  private Stream<Draft> near(Proposition proposition) {
    return neighbours.of(proposition.features()).stream().map(draftOf::get).distinct();
  }

  private void keep(Proposition proposition, Draft home) {
    neighbours.keep(draftOf.size(), proposition.features());
    draftOf.add(home);
  }

  private Draft newDraft() {
    Draft draft = new Draft();
    drafts.add(draft);
    return draft;
  }

  /** Brings together what one denial answers, of those who speak for one state. */
  void unite() {
    List<Draft> denied = drafts.stream().filter(Draft::isDenied).toList();
    for (int i = denied.size() - 1; i > 0; i--) {
      Draft draft = denied.get(i);
      denied.subList(0, i).stream()
          .filter(other -> other.isDeniedWith(draft, origins))
          .findFirst()
          .ifPresent(home -> move(draft, home));
    }
  }

  private void move(Draft draft, Draft home) {
    home.add(draft);
    drafts.remove(draft);
    draftOf.replaceAll(own -> own == draft ? home : own);
  }

  /**
   * Ties a denial to what it is most like, and to all that is nearly as like. What only says the
   * contrary has to be more like than what is called untrue: it may be about something else.
   *
   * @return whether there was anything it denies
   */
  boolean deny(Proposition denial) {
    double[] share = drafts.stream().mapToDouble(d -> d.denied(denial, origins)).toArray();
    double most = Arrays.stream(share).max().orElse(0);
    double least = denial.deniesOutright() ? DENIED : CONTRADICTED;
    double enough = Math.max(least, NEARLY * most);
    boolean any = false;
    for (int i = 0; i < share.length; i++) {
      if (share[i] >= enough) {
        drafts.get(i).denial(denial);
        any = true;
      }
    }
    return any;
  }

  /** Adds a long content to the other claims that it makes. */
  void hold(Proposition assertion) {
    List<Draft> near = near(assertion).toList();
    List<Draft> own =
        near.stream().filter(draft -> draft.propositions().anyMatch(assertion::equals)).toList();
    near.stream()
        .filter(draft -> !own.contains(draft) && draft.isHeldBy(assertion, origins))
        .forEach(draft -> draft.holder(assertion));
  }

  /**
   * Ties an assertion to the claims that it is contrary to, though it denies nothing by its words.
   */
  void contradict(Proposition assertion) {
    if (!assertion.asserts()) {
      return;
    }
    near(assertion)
        .filter(draft -> draft.propositions().noneMatch(assertion::equals))
        .filter(draft -> draft.denied(assertion, origins) >= CONTRADICTED)
        .forEach(draft -> draft.denial(assertion));
  }

  /** Ids of the claims that give another number for what one claims. */
  List<String> otherNumbers(Draft draft) {
    return draft
        .propositions()
        .flatMap(this::near)
        .distinct()
        .filter(other -> other != draft && draft.countsOtherwise(other, articles, origins))
        .map(Draft::id)
        .sorted()
        .toList();
  }
}
