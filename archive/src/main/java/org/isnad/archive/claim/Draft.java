package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.Act;

/** One claim as it is gathered. */
final class Draft {

  private static final double SAME = SamenessMeasures.SAME;

  /** What one article says twice is seldom the same: the odds have to be better than three. */
  private static final double SAME_AGAIN = 1.2;

  private static final double OTHER_NUMBER = 0.5;

  /**
   * In a story of one event its dead are counted, however that is put; and who tells his count
   * again in like words counts the same dead.
   */
  private static final double OTHER_TOLL = 0.2;

  private static final double OTHER_TOLL_AMONG_FEW = 0.12;

  private static final int FEW = 5;
  private static final int ONE_EVENT = 20;
  private static final long DAYS_OF_A_COUNT = 2;

  /** Who lists more figures tells a report of its kind, and others' are of another. */
  private static final int FEW_FIGURES = 2;

  /** What is told otherwise later may have changed; who calls it untrue does so at any time. */
  private static final long DAYS_OF_A_CONTRARY = 3;

  /** So like must be what is contrary though neither of the two is told in the negative. */
  private static final double CONTRARY_BY_ALL_WORDS = 0.3;

  private static final double LONGER = 1.2;
  private static final double OF_A_CONDITION = 0.7;
  private static final double HELD = 0.65;
  private static final double HELD_LIKENESS = 0.45;
  private static final double BRIEF = 10;
  private static final double BRIEF_BY_ALL_WORDS = 0.5;
  private static final Set<Act> DENIABLE =
      Set.of(Act.STATE, Act.ACCUSE, Act.WARN, Act.OPINE, Act.PROMISE, Act.PROPOSE, Act.CONCERN);

  private final List<Proposition> assertions = new ArrayList<>();
  private final List<Proposition> holders = new ArrayList<>();
  private final List<Proposition> denials = new ArrayList<>();

  void assertion(Proposition proposition) {
    assertions.add(proposition);
  }

  /** Adds a longer content that tells this among other things; others are not compared with it. */
  void holder(Proposition proposition) {
    holders.add(proposition);
  }

  /**
   * Whether a longer content of another claim, or of several, tells this too: it has most of what
   * at least half of those here say, and is against none.
   */
  boolean isHeldBy(Proposition longer, Origins origins) {
    return 2 * assertions.stream().filter(own -> isWithin(own, longer)).count() >= assertions.size()
        && !assertions.isEmpty()
        && Stream.concat(assertions.stream(), holders.stream())
            .noneMatch(own -> isAgainst(own, longer, origins));
  }

  private static boolean isWithin(Proposition own, Proposition longer) {
    return own.weight() >= BRIEF
        && longer.weight() >= LONGER * own.weight()
        && own.likeness(longer) >= HELD_LIKENESS
        && own.features().sharedWith(longer.features()) >= HELD;
  }

  void denial(Proposition proposition) {
    denials.add(proposition);
  }

  /** What was gathered as denied by nobody's assertion is asserted after all: that it is not so. */
  Draft asAssertions() {
    Draft draft = new Draft();
    draft.assertions.addAll(denials);
    return draft;
  }

  boolean isDenied() {
    return !denials.isEmpty();
  }

  /** Whether somebody calls it untrue. */
  boolean isDeniedOutright() {
    return denials.stream().anyMatch(Proposition::deniesOutright);
  }

  double likeness(Proposition proposition) {
    return all().mapToDouble(proposition::likeness).average().orElse(0);
  }

  /** Whether the proposition says the same. */
  boolean isSameAs(Proposition proposition, Origins origins) {
    return all().noneMatch(a -> isAgainst(a, proposition, origins))
        && sameness(proposition, origins) >= (hasAnotherOf(proposition) ? SAME_AGAIN : SAME)
        && all().anyMatch(a -> isSameIfBrief(a, proposition));
  }

  /**
   * Nobody contradicts himself; and what says the same by all else is not against it by a negation
   * of a part, if neither is a denial as a whole.
   */
  private static boolean isAgainst(Proposition a, Proposition b, Origins origins) {
    return a.holds(b)
        || b.holds(a)
        || a.counts().differFrom(b.counts())
        || a.isContraryTo(b)
            && !origins.isOneVoice(a, b)
            && (a.denies() != b.denies()
                || a.sides().areAcrossFrom(b.sides())
                || origins.sameness(a, b) < SAME);
  }

  /**
   * Whether those who speak for one state say here and there what one and the same denial answers:
   * that of a few words is then told by more.
   */
  boolean isDeniedWith(Draft other, Origins origins) {
    return denials.stream().anyMatch(other.denials::contains)
        && other.assertions.stream()
            .allMatch(
                p ->
                    assertions.stream()
                        .allMatch(
                            a ->
                                !isAgainst(a, p, origins)
                                    && origins.sameness(a, p) >= SAME
                                    && origins.areOfOneSide(a, p)));
  }

  /** Takes all that another has. */
  void add(Draft other) {
    addNew(assertions, other.assertions);
    addNew(holders, other.holders);
    addNew(denials, other.denials);
  }

  private static void addNew(List<Proposition> own, List<Proposition> others) {
    others.stream().filter(other -> !own.contains(other)).forEach(own::add);
  }

  /**
   * The logarithm of the odds that a proposition says the same as those here do: as the more alike
   * half of them on average, since a claim is told in several ways.
   */
  double sameness(Proposition proposition, Origins origins) {
    double[] odds = all().mapToDouble(own -> origins.sameness(own, proposition)).sorted().toArray();
    return Arrays.stream(odds, odds.length / 2, odds.length).average().orElse(0);
  }

  private boolean hasAnotherOf(Proposition proposition) {
    return all().anyMatch(a -> a.record().id().equals(proposition.record().id()));
  }

  /**
   * A content of two or three words stands inside many; it has to be nearly all of the other, and
   * what may come is not what is.
   */
  private static boolean isSameIfBrief(Proposition a, Proposition b) {
    boolean brief = Math.min(a.weight(), b.weight()) < BRIEF;
    return !brief
        || a.conditional() == b.conditional()
            && a.features().likeness(b.features()) >= BRIEF_BY_ALL_WORDS;
  }

  /**
   * How much a denial answers to this; a denial within an assertion's own words answers to it, and
   * nobody contradicts himself; a negated content contradicts only what has no negation at all.
   */
  double denied(Proposition denial, Origins origins) {
    return assertions.stream()
        .filter(assertion -> DENIABLE.contains(assertion.statement().act()))
        .filter(assertion -> !origins.isOneVoice(assertion, denial))
        .mapToDouble(assertion -> denied(assertion, denial))
        .max()
        .orElse(0);
  }

  private static double denied(Proposition assertion, Proposition denial) {
    if (denial.holds(assertion)) {
      return 0;
    }
    if (assertion.holds(denial)) {
      return denial.deniesOutright() ? 1 : 0;
    }
    double answer = denial.answers(assertion);
    boolean deniable = !assertion.conditional() || answer >= OF_A_CONDITION;
    return deniable && isOfOneTime(assertion, denial) && areContrary(assertion, denial)
        ? answer
        : 0;
  }

  private static boolean isOfOneTime(Proposition assertion, Proposition denial) {
    return denial.deniesOutright() || assertion.daysFrom(denial).orElse(0) <= DAYS_OF_A_CONTRARY;
  }

  private static boolean areContrary(Proposition assertion, Proposition denial) {
    boolean isTold = assertion.denies() || denial.denies();
    return assertion.isContraryTo(denial)
        && (isTold || assertion.features().likeness(denial.features()) >= CONTRARY_BY_ALL_WORDS);
  }

  /**
   * Whether another claim gives another number for the same.
   *
   * @param articles how many the story has
   */
  boolean countsOtherwise(Draft other, int articles, Origins origins) {
    return assertions.stream()
        .anyMatch(
            own ->
                other.assertions.stream()
                    .anyMatch(
                        rival ->
                            own.counts().differFrom(rival.counts())
                                && areOfOneThing(own, rival, origins)
                                && !own.record().id().equals(rival.record().id())
                                && own.likeness(rival) >= otherNumber(own, rival, articles, origins)
                                && areNear(own, rival)
                                && !own.isContraryTo(rival)));
  }

  /**
   * Profits of two companies are two numbers; the dead of one story are of one event, and so is
   * what two count who count little else, if one of them names nobody.
   */
  private static boolean areOfOneThing(Proposition own, Proposition rival, Origins origins) {
    return own.counts().haveOtherTolls(rival.counts())
        || own.sharesNameWith(rival)
        || countLittleElse(own, rival)
        || origins.isOneVoice(own, rival);
  }

  private static boolean countLittleElse(Proposition own, Proposition rival) {
    boolean nameOthers = !own.names().isEmpty() && !rival.names().isEmpty();
    return !nameOthers
        && own.counts().figures() <= FEW_FIGURES
        && rival.counts().figures() <= FEW_FIGURES;
  }

  private static double otherNumber(
      Proposition own, Proposition rival, int articles, Origins origins) {
    boolean ofOneEvent = articles <= ONE_EVENT || origins.isOneVoice(own, rival);
    if (!ofOneEvent || !own.counts().haveOtherTolls(rival.counts())) {
      return OTHER_NUMBER;
    }
    return articles <= FEW ? OTHER_TOLL_AMONG_FEW : OTHER_TOLL;
  }

  /** What is counted again days later may well be another count. */
  private static boolean areNear(Proposition a, Proposition b) {
    OptionalLong days = a.daysFrom(b);
    return days.isPresent() && days.getAsLong() <= DAYS_OF_A_COUNT;
  }

  /** All that assert it; all that deny it, where nobody does. */
  Stream<Proposition> propositions() {
    return all();
  }

  private Stream<Proposition> all() {
    return assertions.isEmpty() ? denials.stream() : assertions.stream();
  }

  /**
   * @param otherNumbers ids of the claims that give another number for it
   */
  Claim claim(Origins origins, List<String> otherNumbers) {
    Proposition clearest = clearest();
    return new Claim(
        id(),
        clearest.record().id(),
        clearest.statement().content(),
        origins.assertions(Stream.concat(assertions.stream(), holders.stream()).toList()),
        origins.assertions(denials),
        otherNumbers);
  }

  /** That of its first statement. */
  String id() {
    Proposition first = all().findFirst().orElseThrow();
    return first.record().id() + "/" + first.statement().id();
  }

  /** The one most like all others; among equals the shorter. */
  private Proposition clearest() {
    return all()
        .max(
            Comparator.comparingDouble(this::likeness)
                .thenComparing(p -> -p.statement().content().length()))
        .orElseThrow();
  }
}
