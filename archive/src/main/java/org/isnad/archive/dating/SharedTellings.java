package org.isnad.archive.dating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.dating.SharedTelling.Side;
import org.isnad.archive.dating.SharedTelling.ToldEvent;
import org.isnad.archive.dating.SharedTelling.ToldStatement;
import org.isnad.archive.link.StoryAccount;
import org.isnad.archive.story.Participants;

/**
 * Finds what two articles of a story both tell, one of them undated: events of one type with the
 * same participants, at least two, and statements of one claim and act.
 */
final class SharedTellings {

  /** Rule of a pair of events. */
  static final String SAME_EVENT = "same-event";

  private static final String SAME_STATEMENT = "same-statement";

  /** Two leaders seldom meet twice in one story; what was said once is often said again. */
  private static final double AGAINST_EVENT = 1.5;

  private static final double AGAINST_STATEMENT = 0.75;

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<SharedTelling> found = new ArrayList<>();

  private SharedTellings(List<AnalysisRecord> records) {
    for (AnalysisRecord record : records) {
      articles.put(record.id(), new Article(articles.size(), record, ArchiveDater.isDated(record)));
    }
  }

  /** An article and its place in the story. */
  private record Article(int number, AnalysisRecord record, boolean isDated) {}

  /** What kind of event, and who took part. */
  private record Kind(EventType type, Set<String> participants) {}

  private record Telling(Article article, Event event) {}

  static SharedTellings of(StoryAccount account) {
    SharedTellings tellings = new SharedTellings(account.records());
    tellings.addEvents(new Participants(account.names()));
    account.claims().forEach(tellings::addStatements);
    return tellings;
  }

  List<SharedTelling> list() {
    return List.copyOf(found);
  }

  private void addEvents(Participants participants) {
    Map<Kind, List<Telling>> byKind = new LinkedHashMap<>();
    for (Article article : articles.values()) {
      for (Event event : article.record.events()) {
        Set<String> who = participants.keys(article.record.id(), event);
        if (who.size() > 1 && event.status() != EventStatus.DENIED) {
          byKind
              .computeIfAbsent(new Kind(event.type(), who), kind -> new ArrayList<>())
              .add(new Telling(article, event));
        }
      }
    }
    byKind.values().forEach(this::addPairs);
  }

  private void addPairs(List<Telling> tellings) {
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        Telling a = tellings.get(i);
        Telling b = tellings.get(j);
        if (mayTell(a.article, b.article) && isOneMode(a.event, b.event)) {
          add(SAME_EVENT, side(a), side(b), AGAINST_EVENT);
        }
      }
    }
  }

  /** Two dated articles have nothing to tell each other. */
  private static boolean mayTell(Article a, Article b) {
    return a.number != b.number && !(a.isDated && b.isDated);
  }

  private static boolean isOneMode(Event one, Event other) {
    return one.mode() == null || other.mode() == null || one.mode().equals(other.mode());
  }

  /** Of one act: who warns of a price and who demands it spoke on two days. */
  private void addStatements(Claim claim) {
    Map<Act, Map<String, Assertion>> byAct = new EnumMap<>(Act.class);
    Stream.concat(claim.assertions().stream(), claim.denials().stream())
        .forEach(
            assertion ->
                byAct
                    .computeIfAbsent(assertion.act(), act -> new LinkedHashMap<>())
                    .putIfAbsent(assertion.article(), assertion));
    byAct.values().forEach(byArticle -> addStatements(List.copyOf(byArticle.values())));
  }

  /** One statement of an article stands for all that it has of the claim. */
  private void addStatements(List<Assertion> sides) {
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        Assertion one = sides.get(i);
        Assertion other = sides.get(j);
        if (mayTell(article(one.article()), article(other.article()))) {
          add(SAME_STATEMENT, side(one), side(other), AGAINST_STATEMENT);
        }
      }
    }
  }

  private void add(String rule, Side a, Side b, double against) {
    boolean ordered = article(a.article()).number < article(b.article()).number;
    found.add(new SharedTelling(rule, ordered ? a : b, ordered ? b : a, against));
  }

  private static Side side(Telling telling) {
    Event event = telling.event;
    boolean plan = event.status() == EventStatus.PLANNED || event.status() == EventStatus.POSSIBLE;
    ToldEvent told = new ToldEvent(event.type(), event.trigger());
    return new Side(telling.article.record.id(), event.trigger(), plan, told);
  }

  private static Side side(Assertion assertion) {
    ToldStatement told = new ToldStatement(assertion.statement());
    return new Side(assertion.article(), assertion.content(), false, told);
  }

  private Article article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }
}
