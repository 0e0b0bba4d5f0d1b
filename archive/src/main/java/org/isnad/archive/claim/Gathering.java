package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.archive.term.Neighbours;

/** Propositions gathered to claims, each meeting only the few that share its most telling words. */
final class Gathering {

  private static final double DENIED = 0.4;
  private static final double CONTRADICTED = 0.55;
  private static final double NEARLY = 0.75;

  private final Neighbours neighbours = new Neighbours(10, 100, 60);
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> draftOf = new ArrayList<>();
  private final Origins origins;

  Gathering(Origins origins) {
    this.origins = origins;
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** Puts a proposition to the claim that says the same, or makes a new one of it. */
  void join(Proposition proposition) {
    Draft home =
        neighbours.of(proposition.features()).stream()
            .map(draftOf::get)
            .distinct()
            .filter(draft -> draft.isSameAs(proposition))
            .max(Comparator.comparingDouble(draft -> draft.likeness(proposition)))
            .orElseGet(this::newDraft);
    home.add(proposition);
    neighbours.keep(draftOf.size(), proposition.features());
    draftOf.add(home);
  }

  private Draft newDraft() {
    Draft draft = new Draft();
    drafts.add(draft);
    return draft;
  }

  /**
   * Ties a denial to what it is most like, and to all that is nearly as like. A negated content
   * without a word of denial has to be more like: it may be about something else.
   *
   * @return whether there was anything it denies
   */
  boolean deny(Proposition denial) {
    double most = drafts.stream().mapToDouble(d -> d.denied(denial, origins)).max().orElse(0);
    double least = denial.statement().act() == Act.DENY ? DENIED : CONTRADICTED;
    double enough = Math.max(least, NEARLY * most);
    List<Draft> denied =
        drafts.stream().filter(draft -> draft.denied(denial, origins) >= enough).toList();
    denied.forEach(draft -> draft.add(denial));
    return !denied.isEmpty();
  }
}
