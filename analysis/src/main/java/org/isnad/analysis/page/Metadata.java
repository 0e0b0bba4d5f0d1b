package org.isnad.analysis.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in markup that is made for machines; whatever it does not say is
 * null.
 *
 * @param title the headline, which may have the outlet's name glued to it
 * @param author a person, several with commas between them, or an agency
 * @param section of the outlet: اقتصاد
 * @param language as the page writes it: {@code ar}, {@code ar-EG}
 * @param url the canonical address
 * @param body the article's text, as HTML or plain, where a script holds it
 */
record Metadata(
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String author,
    @Nullable String outlet,
    @Nullable String section,
    @Nullable String language,
    @Nullable String url,
    @Nullable PageDate published,
    @Nullable PageDate updated,
    @Nullable String body) {

  static final Metadata NONE =
      new Metadata(null, null, null, null, null, null, null, null, null, null);

  /** Nothing but the day of publication. */
  static Metadata published(@Nullable PageDate day) {
    return new Metadata(null, null, null, null, null, null, null, day, null, null);
  }

  /** Field by field from the first that has it. */
  static Metadata firstOf(List<Metadata> all) {
    return new Metadata(
        first(all, Metadata::title),
        first(all, Metadata::subtitle),
        first(all, Metadata::author),
        first(all, Metadata::outlet),
        first(all, Metadata::section),
        first(all, Metadata::language),
        first(all, Metadata::url),
        first(all, Metadata::published),
        first(all, Metadata::updated),
        first(all, Metadata::body));
  }

  private static <T> @Nullable T first(List<Metadata> all, Function<Metadata, @Nullable T> field) {
    for (Metadata metadata : all) {
      T value = field.apply(metadata);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
