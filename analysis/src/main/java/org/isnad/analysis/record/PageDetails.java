package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page told of the article besides its text, in the page's own words. None of it is part
 * of the text, and no finding points into it.
 *
 * @param subtitle the line above or below the title
 * @param byline who wrote it: persons, an agency, the desk
 * @param section of the outlet: اقتصاد
 * @param updated the day of the last change that the page's markup tells
 * @param captions of its pictures, in the order of the page
 * @param canonical the address that the page gives itself, which may differ from where it was found
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PageDetails(
    @Nullable String subtitle,
    @Nullable String byline,
    @Nullable String section,
    @Nullable LocalDate updated,
    List<String> captions,
    @Nullable String canonical) {

  /** Of a page that tells nothing. */
  public static final PageDetails NONE = new PageDetails(null, null, null, null, List.of(), null);

  public PageDetails {
    captions = List.copyOf(captions);
  }
}
