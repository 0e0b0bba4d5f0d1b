package org.isnad.archive.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a story is called, and its days.
 *
 * @param title headline of the article that is most like all the others
 * @param from day of its first article whose day is known nearly
 * @param to of the last
 */
public record StoryHead(String title, @Nullable LocalDate from, @Nullable LocalDate to) {

  private static final int MOST_COMPARED = 40;

  /** Of a story's records, in their order, with what each is compared by. */
  public static StoryHead of(List<AnalysisRecord> records, List<StoryArticle> articles) {
    List<LocalDate> days = new ArrayList<>();
    for (AnalysisRecord record : records) {
      Days own = Days.of(record);
      if (own != null && own.areExact()) {
        days.add(own.date());
      }
    }
    days.sort(null);
    return new StoryHead(
        Headline.of(records.get(mostTypical(records, articles))),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1));
  }

  private static int mostTypical(List<AnalysisRecord> records, List<StoryArticle> articles) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    int compared = Math.min(MOST_COMPARED, articles.size());
    for (int i = 0; i < articles.size(); i++) {
      double sum = records.get(i).title() == null ? -MOST_COMPARED : 0;
      for (StoryArticle other : articles.subList(0, compared)) {
        sum += articles.get(i).features().likeness(other.features());
      }
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }
}
