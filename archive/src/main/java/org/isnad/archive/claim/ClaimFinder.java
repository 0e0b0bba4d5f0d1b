package org.isnad.archive.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Neighbours;
import org.isnad.archive.term.Terms;

/**
 * Finds what the articles of a story claim.
 *
 * <p>Statements whose contents say much the same, in whatever words and spelling, are one claim;
 * those that deny it are tied to it, and a denial of something general (we made no arms deals) to
 * each claim that it covers. A denial that nobody's assertion answers to stays out: there is
 * nothing it disputes.
 */
public final class ClaimFinder {

  private static final double SAME = 0.5;
  private static final double SAME_BY_ALL_WORDS = 0.38;
  private static final double DENIED = 0.4;
  private static final double NEARLY = 0.75;
  private static final double LEAST_WEIGHT = 5;
  private static final Set<Act> DENIABLE =
      Set.of(Act.STATE, Act.ACCUSE, Act.WARN, Act.OPINE, Act.PROMISE, Act.CONCERN);

  private final PropositionReader reader;
  private final Origins origins;

  public ClaimFinder(Terms terms, BackgroundWords words, NameBook names, Copies copies) {
    reader = new PropositionReader(terms, words, new Concepts(terms), names);
    origins = new Origins(names, copies);
  }

  /**
   * The claims of a story's articles: the disputed first, then those that most articles pass on.
   */
  public List<Claim> find(Collection<AnalysisRecord> story) {
    List<AnalysisRecord> ordered = story.stream().sorted(byDay()).toList();
    List<Proposition> propositions = reader.read(ordered);
    List<Draft> drafts = new ArrayList<>();
    Neighbours neighbours = new Neighbours(10, 100, 60);
    List<Draft> draftOf = new ArrayList<>();
    for (Proposition proposition : propositions) {
      if (!proposition.denies() && proposition.weight() >= LEAST_WEIGHT) {
        Draft home = home(neighbours.of(proposition.features()), draftOf, proposition);
        if (home == null) {
          home = new Draft();
          drafts.add(home);
        }
        home.assertions.add(proposition);
        neighbours.keep(draftOf.size(), proposition.features());
        draftOf.add(home);
      }
    }
    for (Proposition proposition : propositions) {
      if (proposition.denies()) {
        deny(drafts, proposition);
      }
    }
    return drafts.stream().map(draft -> draft.claim(origins)).sorted(mostTelling()).toList();
  }

  private static @org.jspecify.annotations.Nullable Draft home(
      List<Integer> candidates, List<Draft> draftOf, Proposition proposition) {
    return candidates.stream()
        .map(draftOf::get)
        .distinct()
        .filter(draft -> draft.isSameAs(proposition))
        .max(Comparator.comparingDouble(draft -> draft.likeness(proposition)))
        .orElse(null);
  }

  /** A denial disputes what it is most like, and all that is nearly as like. */
  private static void deny(List<Draft> drafts, Proposition denial) {
    double most = drafts.stream().mapToDouble(draft -> draft.denied(denial)).max().orElse(0);
    double enough = Math.max(DENIED, NEARLY * most);
    drafts.stream()
        .filter(draft -> draft.denied(denial) >= enough)
        .forEach(draft -> draft.denials.add(denial));
  }

  private static Comparator<AnalysisRecord> byDay() {
    return Comparator.comparing(
            ClaimFinder::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
        .thenComparing(AnalysisRecord::id);
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(AnalysisRecord record) {
    return record.published() == null ? null : record.published().date();
  }

  private static Comparator<Claim> mostTelling() {
    return Comparator.comparing((Claim claim) -> !claim.isDisputed())
        .thenComparing(claim -> -claim.articles())
        .thenComparing(claim -> -claim.origins())
        .thenComparing(claim -> -claim.assertions().size());
  }

  /** One claim as it is gathered. */
  private static final class Draft {
    private final List<Proposition> assertions = new ArrayList<>();
    private final List<Proposition> denials = new ArrayList<>();

    double likeness(Proposition proposition) {
      return assertions.stream().mapToDouble(proposition::likeness).average().orElse(0);
    }

    boolean isSameAs(Proposition proposition) {
      boolean oneInTheOther =
          assertions.stream().anyMatch(a -> a.holds(proposition) || proposition.holds(a));
      return !oneInTheOther
          && likeness(proposition) >= SAME
          && assertions.stream()
              .anyMatch(a -> a.features().likeness(proposition.features()) >= SAME_BY_ALL_WORDS);
    }

    /**
     * How much a denial answers to this; a denial within an assertion's own words answers to it.
     */
    double denied(Proposition denial) {
      return assertions.stream()
          .filter(assertion -> DENIABLE.contains(assertion.statement().act()))
          .mapToDouble(a -> a.holds(denial) ? 1 : denial.likeness(a))
          .max()
          .orElse(0);
    }

    Claim claim(Origins origins) {
      Proposition clearest = clearest();
      Proposition first = assertions.get(0);
      return new Claim(
          first.record().id() + "/" + first.statement().id(),
          clearest.record().id(),
          clearest.statement().content(),
          assertions.stream().map(origins::assertion).toList(),
          denials.stream().map(origins::assertion).toList());
    }

    /** The one most like all others; among equals the shorter. */
    private Proposition clearest() {
      return assertions.stream()
          .max(
              Comparator.comparingDouble(this::likeness)
                  .thenComparing(p -> -p.statement().content().length()))
          .orElseThrow();
    }
  }
}
