package org.isnad.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.analysis.page.Page;
import org.jspecify.annotations.Nullable;

/** What the fields of a page must be where pages come as data: as lines of JSON, as rows. */
public final class PageFields {

  private static final int ISO_DATE = "2023-09-05".length();

  private PageFields() {}

  /**
   * A day.
   *
   * @param value that begins with it, as {@code 2023-09-05T14:00:00Z} does; null for none
   * @throws IllegalArgumentException where it does not, with a message for a person
   */
  public static @Nullable LocalDate day(String field, @Nullable String value) {
    try {
      return value == null
          ? null
          : LocalDate.parse(value.substring(0, Math.min(value.length(), ISO_DATE)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + field + "\" is not a date like 2023-09-05: " + value, e);
    }
  }

  /**
   * What the page holds: its text, else its HTML.
   *
   * @throws IllegalArgumentException where both are missing, with a message for a person
   */
  public static Page.Source source(@Nullable String text, @Nullable String html) {
    if (text != null) {
      return new Page.PlainText(text);
    }
    if (html == null) {
      throw new IllegalArgumentException("has neither \"text\" nor \"html\"");
    }
    return new Page.Html(html);
  }
}
