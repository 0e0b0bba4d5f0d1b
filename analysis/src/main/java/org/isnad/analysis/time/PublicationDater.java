package org.isnad.analysis.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.page.Article;
import org.isnad.analysis.page.DateLine;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.time.Sense.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Works out the day an article was published, and how sure that is.
 *
 * <p>The first ground that there is decides:
 *
 * <ol>
 *   <li>what came with the page, which is trusted
 *   <li>a full date in a line beside the title: {@code نُشر في: ٥ مارس/آذار ٢٠٣١}; one that says
 *       the article was changed then ({@code آخر تحديث}) counts only after the next two
 *   <li>a date in the page's address: {@code /2031/03/05/}
 *   <li>a date before the dash of the first line: {@code القاهرة - 5 مارس 2031 -}
 *   <li>what the text says of its own day, see {@link DayEvidence}
 * </ol>
 *
 * <p>No date after the day that the page was fetched is believed.
 */
public final class PublicationDater {

  private final TimeScanner scanner;
  private final TextReader textReader = new TextReader();

  public PublicationDater(TimeScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * @param scan of the article's text
   */
  public Optional<Published> date(Article article, TimeScan scan) {
    LocalDate fetched = article.fetched();
    LocalDate day = article.published();
    if (day != null) {
      return Optional.of(Published.on(day, Published.From.METADATA));
    }
    day = lineDate(article, DateLine.Kind.PUBLISHED);
    day = day != null ? day : lineDate(article, DateLine.Kind.UNSAID);
    day = day != null ? day : UrlDate.read(article.url(), fetched);
    if (day != null) {
      return Optional.of(Published.on(day, Published.From.PAGE));
    }
    day = dateline(scan, fetched);
    if (day != null) {
      return Optional.of(Published.on(day, Published.From.DATELINE));
    }
    day = lineDate(article, DateLine.Kind.UPDATED);
    if (day != null) {
      return Optional.of(Published.on(day, Published.From.PAGE));
    }
    return new DayEvidence(scan, fetched).published();
  }

  /**
   * The day of the last change that a line of the page tells, if it is later than that of the
   * publication.
   */
  public Optional<LocalDate> lastChange(Article article) {
    LocalDate changed = lineDate(article, DateLine.Kind.UPDATED);
    if (changed == null) {
      return Optional.empty();
    }
    LocalDate published = article.published();
    published = published != null ? published : lineDate(article, DateLine.Kind.PUBLISHED);
    published = published != null ? published : lineDate(article, DateLine.Kind.UNSAID);
    boolean later = published != null && changed.isAfter(published);
    return later ? Optional.of(changed) : Optional.empty();
  }

  /** What the text tells of its day without telling the day. */
  public DayClues clues(TimeScan scan) {
    return new ClueReader(scan).read();
  }

  /** The first full date of the lines of this kind. */
  private @Nullable LocalDate lineDate(Article article, DateLine.Kind kind) {
    for (DateLine line : article.dateLines()) {
      LocalDate day = line.kind() == kind ? day(line, article.fetched()) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /**
   * What the line's markup says in numbers, else its words, a Gregorian date before a Hijri one.
   */
  private @Nullable LocalDate day(DateLine line, @Nullable LocalDate fetched) {
    LocalDate marked = line.day();
    if (marked != null && (fetched == null || !marked.isAfter(fetched))) {
      return marked;
    }
    List<Mention> mentions = scanner.scan(textReader.read(line.text())).mentions();
    LocalDate day = firstDate(mentions, Calendar.GREGORIAN, fetched);
    return day != null ? day : firstDate(mentions, Calendar.HIJRI, fetched);
  }

  private static @Nullable LocalDate firstDate(
      List<Mention> mentions, Calendar calendar, @Nullable LocalDate fetched) {
    for (Mention mention : mentions) {
      LocalDate day =
          mention.form() instanceof Form.Date date && date.calendar() == calendar
              ? fullDate(mention, fetched)
              : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate fullDate(Mention mention, @Nullable LocalDate fetched) {
    if (!(mention.form() instanceof Form.Date date) || !date.isFull()) {
      return null;
    }
    LocalDate day = DateResolver.firstDay(date);
    return day == null || fetched != null && day.isAfter(fetched) ? null : day;
  }

  /** A full date near the start of the first line, with nothing but names and marks before it. */
  private static @Nullable LocalDate dateline(TimeScan scan, @Nullable LocalDate fetched) {
    Tokens tokens = scan.tokens();
    Mention first = scan.mentions().isEmpty() ? null : scan.mentions().get(0);
    if (first == null || first.from() > 8) {
      return null;
    }
    Token after = tokens.get(first.end());
    boolean ends = after.isDash() || after.is(':') || after.is('(') || after.is(')');
    boolean starts = first.from() == 0 || tokens.get(first.from() - 1).word().isPunctuation();
    return ends && starts ? fullDate(first, fetched) : null;
  }
}
