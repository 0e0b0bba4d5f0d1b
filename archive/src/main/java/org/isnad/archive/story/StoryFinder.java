package org.isnad.archive.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Features;
import org.isnad.archive.term.Neighbours;
import org.isnad.archive.term.ShortIds;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Joins articles to stories.
 *
 * <p>Articles come by day. Each meets the few earlier ones that share its most telling words and
 * names, and joins the story whose most similar articles are, on average, like enough; time weakens
 * likeness, so that a matter that comes up again much later is a story of its own, related to the
 * first. Which articles are together does not depend on the order in which they were added.
 */
public final class StoryFinder {

  /** Swept .24 to .40 over a day of eleven outlets: below, beats (football, oil) run together. */
  private static final double LIKE_ENOUGH = 0.30;

  private static final double RELATED = 0.24;
  private static final double FADES_A_DAY = 0.985;
  private static final double UNDATED = 0.85;
  private static final int EXACT_DAYS = 7;
  private static final int MOST_DAYS_APART = 30;
  private static final int COMPARED_MEMBERS = 3;
  private static final int MOST_COMPARED = 40;
  private static final int SHORTEST_TEXT = 80;

  private final Terms terms;
  private final BackgroundWords words;

  public StoryFinder(Terms terms, BackgroundWords words) {
    this.terms = terms;
    this.words = words;
  }

  /** The stories of the records, by their first day; each record is in one, often alone. */
  public List<Story> find(Collection<AnalysisRecord> records, NameBook names) {
    List<AnalysisRecord> ordered = records.stream().sorted(byDay()).toList();
    List<Features> features = new ArticleFeatures(terms, words, names).of(ordered);
    Search search = new Search();
    for (int i = 0; i < ordered.size(); i++) {
      search.add(ordered.get(i), features.get(i));
    }
    return search.stories();
  }

  private static Comparator<AnalysisRecord> byDay() {
    return Comparator.comparing(
            StoryFinder::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
        .thenComparing(AnalysisRecord::id);
  }

  private static @Nullable LocalDate day(AnalysisRecord record) {
    return record.published() == null ? null : record.published().date();
  }

  /** One pass over the articles, the earlier first. */
  private static final class Search {
    private final List<AnalysisRecord> records = new ArrayList<>();
    private final List<Features> features = new ArrayList<>();
    private final List<Integer> storyOf = new ArrayList<>();
    private final List<List<Integer>> stories = new ArrayList<>();
    private final Map<Integer, Map<Integer, Double>> related = new TreeMap<>();
    private final Neighbours neighbours = new Neighbours(25, 200, 60);

    void add(AnalysisRecord record, Features own) {
      int number = records.size();
      Map<Integer, List<Double>> likeness = new TreeMap<>();
      Map<Integer, List<Double>> timeless = new TreeMap<>();
      if (record.text().length() >= SHORTEST_TEXT) {
        for (int earlier : neighbours.of(own)) {
          double alike = own.likeness(features.get(earlier));
          int story = storyOf.get(earlier);
          likeness
              .computeIfAbsent(story, key -> new ArrayList<>())
              .add(alike * fading(records.get(earlier).published(), record.published()));
          timeless.computeIfAbsent(story, key -> new ArrayList<>()).add(alike);
        }
        neighbours.keep(number, own);
      }
      int story = best(likeness);
      stories.get(story).add(number);
      storyOf.add(story);
      records.add(record);
      features.add(own);
      timeless.forEach((other, alike) -> relate(story, other, average(other, alike)));
    }

    private int best(Map<Integer, List<Double>> likeness) {
      int best = -1;
      double most = LIKE_ENOUGH;
      for (Map.Entry<Integer, List<Double>> entry : likeness.entrySet()) {
        double average = average(entry.getKey(), entry.getValue());
        if (average >= most) {
          best = entry.getKey();
          most = average;
        }
      }
      if (best < 0) {
        best = stories.size();
        stories.add(new ArrayList<>());
      }
      return best;
    }

    /** The average over the most similar articles of a story; those never met count as unlike. */
    private double average(int story, List<Double> likeness) {
      int compared = Math.min(COMPARED_MEMBERS, stories.get(story).size());
      return likeness.stream()
              .sorted(Comparator.reverseOrder())
              .limit(compared)
              .mapToDouble(Double::doubleValue)
              .sum()
          / compared;
    }

    private void relate(int story, int other, double likeness) {
      if (story != other && likeness >= RELATED) {
        related.computeIfAbsent(story, key -> new TreeMap<>()).merge(other, likeness, Math::max);
        related.computeIfAbsent(other, key -> new TreeMap<>()).merge(story, likeness, Math::max);
      }
    }

    /** Days that may be one are not apart; where they are not known, little speaks against it. */
    private static double fading(@Nullable Published earlier, @Nullable Published later) {
      if (earlier == null || later == null) {
        return UNDATED;
      }
      long days =
          Math.max(
              ChronoUnit.DAYS.between(earlier.latest(), later.earliest()),
              ChronoUnit.DAYS.between(later.latest(), earlier.earliest()));
      return days > MOST_DAYS_APART ? 0 : Math.pow(FADES_A_DAY, (double) Math.max(0, days));
    }

    List<Story> stories() {
      ShortIds ids = new ShortIds();
      List<String> names =
          stories.stream().map(members -> ids.next(records.get(members.get(0)).id())).toList();
      List<Story> found = new ArrayList<>(stories.size());
      for (int story = 0; story < stories.size(); story++) {
        List<String> relatives =
            related.getOrDefault(story, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(5)
                .map(entry -> names.get(entry.getKey()))
                .toList();
        found.add(story(names.get(story), stories.get(story), relatives));
      }
      return found;
    }

    private Story story(String id, List<Integer> members, List<String> relatives) {
      List<LocalDate> days =
          members.stream()
              .map(member -> records.get(member).published())
              .filter(published -> published != null && isExact(published))
              .map(Published::date)
              .sorted()
              .toList();
      return new Story(
          id,
          Headline.of(records.get(mostTypical(members))),
          days.isEmpty() ? null : days.get(0),
          days.isEmpty() ? null : days.get(days.size() - 1),
          members.stream().map(m -> records.get(m).id()).toList(),
          relatives);
    }

    private static boolean isExact(Published published) {
      return ChronoUnit.DAYS.between(published.earliest(), published.latest()) <= EXACT_DAYS;
    }

    private int mostTypical(List<Integer> members) {
      int best = members.get(0);
      double most = Double.NEGATIVE_INFINITY;
      for (int member : members) {
        double sum = records.get(member).title() == null ? -MOST_COMPARED : 0;
        for (int other : members.subList(0, Math.min(MOST_COMPARED, members.size()))) {
          sum += features.get(member).likeness(features.get(other));
        }
        if (sum > most) {
          most = sum;
          best = member;
        }
      }
      return best;
    }
  }
}
