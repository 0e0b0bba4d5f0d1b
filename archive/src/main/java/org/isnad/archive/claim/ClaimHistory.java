package org.isnad.archive.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * How a claim went through the days: who told it first, who said so and who denied it then, from
 * what was planned to what happened; and which articles tell as a plain fact what one source says.
 *
 * @param steps by day of publication, the first first
 * @param plain places where articles tell it in their own voice, where it goes back to one source
 */
public record ClaimHistory(List<Step> steps, List<Plain> plain) {

  /** What was said on a day. */
  public enum Stance {
    /** That it is to come. */
    PLANNED,
    /** That it may be. */
    POSSIBLE,
    /** That it is, or was. */
    ASSERTED,
    DENIED
  }

  /**
   * @param day of publication; null where it is not known
   */
  public record Step(@Nullable LocalDate day, Stance stance, Assertion assertion) {}

  /** A sentence of an article that tells the claim as its own. */
  public record Plain(String article, Span sentence) {}

  private static final double TOLD = 0.7;
  private static final int FEWEST_WORDS = 5;

  public ClaimHistory {
    steps = List.copyOf(steps);
    plain = List.copyOf(plain);
  }

  /**
   * @param story the records of the articles among which the claim is
   */
  public static ClaimHistory of(Claim claim, Collection<AnalysisRecord> story, Terms terms) {
    Map<String, AnalysisRecord> records = new HashMap<>();
    story.forEach(record -> records.put(record.id(), record));
    List<Step> steps = new ArrayList<>();
    claim.assertions().forEach(a -> steps.add(step(a, records.get(a.article()), false)));
    claim.denials().forEach(a -> steps.add(step(a, records.get(a.article()), true)));
    steps.sort(
        Comparator.comparing(Step::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(step -> step.assertion().article())
            .thenComparing(step -> step.assertion().content().start()));
    return new ClaimHistory(
        steps, mayBeToldPlainly(claim) ? plain(claim, story, terms) : List.of());
  }

  /** Whether it is of weight who tells it as a plain fact: it goes back to one source. */
  public static boolean mayBeToldPlainly(Claim claim) {
    return claim.origins() == 1;
  }

  private static Step step(Assertion assertion, @Nullable AnalysisRecord record, boolean denied) {
    Published published = record == null ? null : record.published();
    return new Step(
        published == null ? null : published.date(),
        denied ? Stance.DENIED : stance(assertion, record),
        assertion);
  }

  /** By the events told in the content: the least sure of them. */
  private static Stance stance(Assertion assertion, @Nullable AnalysisRecord record) {
    if (record == null) {
      return Stance.ASSERTED;
    }
    List<EventStatus> told =
        record.events().stream()
            .filter(event -> assertion.content().covers(event.trigger()))
            .map(Event::status)
            .toList();
    if (told.contains(EventStatus.PLANNED)) {
      return Stance.PLANNED;
    }
    return told.contains(EventStatus.POSSIBLE) ? Stance.POSSIBLE : Stance.ASSERTED;
  }

  private static List<Plain> plain(Claim claim, Collection<AnalysisRecord> story, Terms terms) {
    AnalysisRecord own =
        story.stream().filter(r -> r.id().equals(claim.article())).findFirst().orElse(null);
    List<Plain> plain = new ArrayList<>();
    if (own == null) {
      return plain;
    }
    List<String> stems = stems(own, claim.wording(), terms);
    if (stems.size() < FEWEST_WORDS) {
      return plain;
    }
    for (AnalysisRecord record : story) {
      for (Span sentence : record.sentences()) {
        if (isOwnVoice(record, sentence) && tells(stems(record, sentence, terms), stems)) {
          plain.add(new Plain(record.id(), sentence));
        }
      }
    }
    return plain;
  }

  private static boolean isOwnVoice(AnalysisRecord record, Span sentence) {
    return record.statements().stream().noneMatch(statement -> meets(statement, sentence));
  }

  private static boolean meets(Statement statement, Span sentence) {
    return statement.content().overlaps(sentence) || statement.cue().overlaps(sentence);
  }

  private static List<String> stems(AnalysisRecord record, Span span, Terms terms) {
    return terms.of(record.text(), span.start(), span.end()).stream()
        .map(Term::stem)
        .filter(stem -> stem.length() > 2)
        .distinct()
        .toList();
  }

  private static boolean tells(List<String> sentence, List<String> claim) {
    long both = claim.stream().filter(sentence::contains).count();
    return both >= TOLD * claim.size();
  }
}
