package org.isnad.archive.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the articles of a story claim.
 *
 * <p>Statements whose contents say much the same, in whatever words and spelling, are one claim;
 * those that deny it are tied to it, and a denial of something general (we made no arms deals) to
 * each claim that it covers. A denial that nobody's assertion answers to stays out: there is
 * nothing it disputes.
 */
public final class ClaimFinder {

  private static final double LEAST_WEIGHT = 5;

  private final PropositionReader reader;
  private final ClaimWords claimWords;
  private final NameBook names;
  private final Copies copies;

  public ClaimFinder(
      Terms terms, BackgroundWords words, ClaimWords claimWords, NameBook names, Copies copies) {
    reader = new PropositionReader(terms, words, claimWords, names);
    this.claimWords = claimWords;
    this.names = names;
    this.copies = copies;
  }

  /**
   * The claims of a story's articles: the disputed first, then those that most articles pass on.
   */
  public List<Claim> find(Collection<AnalysisRecord> story) {
    return find(story, List.of());
  }

  /**
   * The claims of a story's articles, with those of other stories on the same matter that say or
   * deny the same.
   */
  public List<Claim> find(Collection<AnalysisRecord> story, Collection<AnalysisRecord> related) {
    Set<String> own = story.stream().map(AnalysisRecord::id).collect(Collectors.toSet());
    List<AnalysisRecord> all = Stream.concat(story.stream(), related.stream()).toList();
    return findAll(all).stream().filter(claim -> claim.isOf(own)).toList();
  }

  /**
   * What two statements of a story's articles share, by which it is weighed whether both say the
   * same.
   *
   * @return empty where it is not weighed: one of them is not compared, or they count one thing
   *     otherwise or seem contrary
   */
  public Optional<SamenessMeasures> measures(
      Collection<AnalysisRecord> story, StatementKey a, StatementKey b) {
    List<Proposition> propositions = propositions(story);
    Origins origins = origins(story);
    return propositions.stream()
        .filter(a::isOf)
        .findFirst()
        .flatMap(
            one ->
                propositions.stream()
                    .filter(b::isOf)
                    .filter(other -> !one.counts().differFrom(other.counts()))
                    .filter(other -> !one.isContraryTo(other))
                    .findFirst()
                    .map(other -> one.measures(other, origins.isOneVoice(one, other))));
  }

  private List<Proposition> propositions(Collection<AnalysisRecord> story) {
    return reader.read(story.stream().sorted(byDay()).toList()).stream()
        .filter(p -> p.weight() >= LEAST_WEIGHT && p.statement().act() != Act.ASK)
        .toList();
  }

  private Origins origins(Collection<AnalysisRecord> story) {
    return new Origins(
        names, copies, new Offices(story, names), new Delegates(story, claimWords.states(), names));
  }

  private List<Claim> findAll(List<AnalysisRecord> story) {
    List<Proposition> propositions = propositions(story);
    Origins origins = origins(story);
    Gathering asserted = new Gathering(origins, story.size());
    List<Proposition> assertions = propositions.stream().filter(p -> !p.denies()).toList();
    assertions.forEach(asserted::assertion);
    assertions.forEach(asserted::hold);
    assertions.forEach(asserted::contradict);
    Gathering unanswered = new Gathering(origins, story.size());
    propositions.stream()
        .filter(Proposition::denies)
        .filter(denial -> !asserted.deny(denial) && !asserted.joins(denial))
        .forEach(unanswered::denial);
    asserted.unite();
    List<Draft> negative =
        unanswered.drafts().stream()
            .map(draft -> draft.isDeniedOutright() ? draft : draft.asAssertions())
            .toList();
    return Stream.concat(
            asserted.drafts().stream()
                .map(draft -> draft.claim(origins, asserted.otherNumbers(draft))),
            negative.stream().map(draft -> draft.claim(origins, List.of())))
        .sorted(mostTelling())
        .toList();
  }

  private static Comparator<AnalysisRecord> byDay() {
    return Comparator.comparing(
            ClaimFinder::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
        .thenComparing(AnalysisRecord::id);
  }

  private static @Nullable LocalDate day(AnalysisRecord record) {
    return record.published() == null ? null : record.published().date();
  }

  private static Comparator<Claim> mostTelling() {
    return Comparator.comparing((Claim claim) -> !claim.isDisputed())
        .thenComparing(claim -> -claim.articles())
        .thenComparing(claim -> -claim.origins())
        .thenComparing(claim -> -claim.assertions().size());
  }
}
