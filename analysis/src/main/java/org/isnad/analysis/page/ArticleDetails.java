package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analysis.record.PageDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its article besides what every article has.
 *
 * @param subtitle the line below or above the title
 * @param byline who wrote it: persons, an agency, the desk
 * @param section of the outlet: اقتصاد
 * @param language as a code, {@code ar}
 * @param published with the markup that says so; null where only a date line, if anything, tells it
 * @param updated the day it was last changed
 * @param captions of its pictures, which are not in its text
 * @param canonical the address that the page gives itself
 */
public record ArticleDetails(
    @Nullable String subtitle,
    @Nullable String byline,
    @Nullable String section,
    @Nullable String language,
    @Nullable PageDate published,
    @Nullable PageDate updated,
    List<String> captions,
    @Nullable String canonical) {

  /** Of a page that tells nothing. */
  public static final ArticleDetails NONE =
      new ArticleDetails(null, null, null, null, null, null, List.of(), null);

  public ArticleDetails {
    captions = List.copyOf(captions);
  }

  /**
   * The same, with the day of the last change that the page tells its readers; metadata go first.
   */
  public ArticleDetails changedOn(@Nullable LocalDate day) {
    return updated != null || day == null
        ? this
        : new ArticleDetails(
            subtitle,
            byline,
            section,
            language,
            published,
            new PageDate(day, "date line"),
            captions,
            canonical);
  }

  /** What of it goes into the record; null where there is nothing. */
  public @Nullable PageDetails told() {
    LocalDate lastChange = updated == null ? null : updated.day();
    PageDetails told = new PageDetails(subtitle, byline, section, lastChange, captions, canonical);
    return told.equals(PageDetails.NONE) ? null : told;
  }
}
