package org.isnad.archive.dating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.dating.SharedTelling.Side;
import org.isnad.archive.story.Participants;
import org.isnad.archive.story.Story;

/**
 * Finds what two articles of a story both tell: events of one type with the same participants, at
 * least two, and statements of one claim.
 */
final class SharedTellings {

  /** Two leaders seldom meet twice in one story; what was said once is often said again. */
  private static final double AGAINST_EVENT = 1.5;

  private static final double AGAINST_STATEMENT = 0.75;

  private final Participants participants;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<SharedTelling> found = new ArrayList<>();

  private SharedTellings(Overview overview, List<DayChoice> choices) {
    this.participants = new Participants(overview.names());
    choices.forEach(choice -> numbers.put(choice.article(), numbers.size()));
  }

  static List<SharedTelling> of(Overview overview, Story story, List<DayChoice> choices) {
    SharedTellings tellings = new SharedTellings(overview, choices);
    List<AnalysisRecord> records = overview.records(story);
    for (int i = 0; i < records.size(); i++) {
      for (int j = i + 1; j < records.size(); j++) {
        if (tellings.has(records.get(i).id()) && tellings.has(records.get(j).id())) {
          tellings.addEvents(records.get(i), records.get(j));
        }
      }
    }
    overview.claims(story).forEach(tellings::addStatements);
    return tellings.found;
  }

  private void addEvents(AnalysisRecord a, AnalysisRecord b) {
    for (Event one : a.events()) {
      Set<String> who = participants.keys(a.id(), one);
      for (Event other : b.events()) {
        boolean same =
            who.size() > 1 && isOneKind(one, other) && who.equals(participants.keys(b.id(), other));
        if (same) {
          add("same-event", side(a, one), side(b, other), AGAINST_EVENT);
        }
      }
    }
  }

  private static boolean isOneKind(Event one, Event other) {
    boolean modes = one.mode() == null || other.mode() == null || one.mode().equals(other.mode());
    return one.type() == other.type()
        && modes
        && one.status() != EventStatus.DENIED
        && other.status() != EventStatus.DENIED;
  }

  /** One statement of an article stands for all that it has of the claim. */
  private void addStatements(Claim claim) {
    Map<String, Assertion> byArticle = new LinkedHashMap<>();
    Stream.concat(claim.assertions().stream(), claim.denials().stream())
        .filter(assertion -> has(assertion.article()))
        .forEach(assertion -> byArticle.putIfAbsent(assertion.article(), assertion));
    List<Assertion> sides = List.copyOf(byArticle.values());
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        add("same-statement", side(sides.get(i)), side(sides.get(j)), AGAINST_STATEMENT);
      }
    }
  }

  private void add(String rule, Side a, Side b, double against) {
    boolean ordered = a.choice() < b.choice();
    found.add(new SharedTelling(rule, ordered ? a : b, ordered ? b : a, against));
  }

  private Side side(AnalysisRecord record, Event event) {
    boolean plan = event.status() == EventStatus.PLANNED || event.status() == EventStatus.POSSIBLE;
    return new Side(
        number(record.id()),
        event.trigger(),
        plan,
        asOf ->
            asOf.events().stream()
                .filter(e -> e.trigger().equals(event.trigger()) && e.type() == event.type())
                .findFirst()
                .map(Event::when)
                .orElse(null));
  }

  private Side side(Assertion assertion) {
    return new Side(
        number(assertion.article()),
        assertion.content(),
        false,
        asOf ->
            asOf.statements().stream()
                .filter(s -> s.id().equals(assertion.statement()))
                .findFirst()
                .map(Statement::when)
                .orElse(null));
  }

  private boolean has(String article) {
    return numbers.containsKey(article);
  }

  private int number(String article) {
    return Objects.requireNonNull(numbers.get(article));
  }
}
