package org.isnad.archive.copy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of an article to put it to others of one text.
 *
 * @param day of publication; null where it is not told
 * @param length of the text, in letters
 * @param credits the agencies that it names as its sources
 */
public record CopyArticle(String id, @Nullable LocalDate day, int length, List<String> credits) {

  /** Articles come by day, those without one last; of one day by id. */
  public static final Comparator<CopyArticle> ORDER =
      Comparator.comparing(CopyArticle::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(CopyArticle::id);

  public CopyArticle {
    credits = List.copyOf(credits);
  }

  public static CopyArticle of(AnalysisRecord record) {
    return new CopyArticle(
        record.id(),
        record.published() == null ? null : record.published().date(),
        record.text().length(),
        record.credits().stream().map(Credit::name).toList());
  }
}
